import Articles

/// Puts the names together that are of one bearer: what is the same name, and what is another
/// spelling of it.
struct NameGroups {
  /// The entries of one bearer, by name.
  struct Bearer {
    let names: [[NameEntry]]

    /// What the shown tellings have of it; nil where they have nothing.
    func shown(_ tellings: ShownTellings) -> Bearer? {
      let names = tellings.shown(names) { $0.telling }
      return names.isEmpty ? nil : Bearer(names: names)
    }

    /// The kind of which most tellings have a fact; that of the earliest where they are as many.
    var kind: NameEntry.Kind {
      var count: [NameEntry.Kind: Int] = [:]
      for entry in names.joined() where entry.isFact { count[entry.kind, default: 0] += 1 }
      let first = names[0][0].kind
      return NameEntry.Kind.allCases.filter { $0 != first }
        .reduce(first) { count[$1, default: 0] > count[$0, default: 0] ? $1 : $0 }
    }
  }

  private let entries: [NameEntry]
  private var same: Alignment
  private var spellings: [Alignment.Link] = []
  /// Entries that share a key, by key.
  private var byKey: [String: [Int]] = [:]

  /// The kinds of a name by telling and words.
  private var kinds: [Called: Set<NameEntry.Kind>] = [:]

  private struct Called: Hashable {
    let telling: Int
    let words: [String]
  }

  /// More than these share a key that says nothing.
  private static let most = 48

  static func bearers(of entries: [NameEntry]) -> [Bearer] {
    var groups = NameGroups(entries)
    groups.joinSame()
    groups.joinShortNames()
    groups.joinOrganisations()
    groups.findSpellings()
    return groups.bearers
  }

  private init(_ entries: [NameEntry]) {
    self.entries = entries
    same = Alignment(tellings: entries.map(\.telling))
    for (index, entry) in entries.enumerated() {
      for key in entry.keys { byKey[key, default: []].append(index) }
      kinds[Called(telling: entry.telling, words: entry.core), default: []].insert(entry.kind)
    }
  }

  private mutating func joinSame() {
    for key in byKey.keys.sorted() {
      guard let indices = byKey[key], indices.count <= NameGroups.most * 4 else { continue }
      for (position, one) in indices.enumerated() {
        for other in indices[(position + 1)...].prefix(NameGroups.most)
        where areSame(entries[one], entries[other]) {
          same.join(one, other)
        }
      }
    }
  }

  private func areSame(_ one: NameEntry, _ other: NameEntry) -> Bool {
    if one.kind == other.kind { return one.isSame(as: other) }
    // A town in one telling and its club in another, but not where one of them has both.
    return one.telling != other.telling && one.core == other.core
      && [one, other].allSatisfy {
        kinds[Called(telling: $0.telling, words: $0.core)]?.count == 1
      }
  }

  /// "European Command" is the one command of the other tellings whose name ends, or begins, so.
  private mutating func joinOrganisations() {
    let groups = same.all
    var byPart: [[String]: Set<Int>] = [:]
    for (number, group) in groups.enumerated() {
      for part in Set(group.flatMap { entries[$0].parts }) {
        byPart[part, default: []].insert(number)
      }
    }
    for (number, group) in groups.enumerated() where entries[group[0]].kind == .organisation {
      let owners = Set(group.flatMap { byPart[entries[$0].words] ?? [] }).subtracting([number])
      guard owners.count == 1, let owner = owners.first else { continue }
      let (index, other) = (group[0], groups[owner][0])
      // A telling that has both names has two organisations.
      guard same.tellings(with: index).isDisjoint(with: same.tellings(with: other)) else {
        continue
      }
      same.join(index, other)
    }
  }

  /// "Bravin" is the one Bravin of the other tellings.
  private mutating func joinShortNames() {
    let groups = same.all
    var bySurname: [String: Set<Int>] = [:]
    for (number, group) in groups.enumerated() {
      for index in group where entries[index].kind == .person && entries[index].words.count > 1 {
        bySurname[entries[index].surname, default: []].insert(number)
      }
    }
    for group in groups {
      let first = entries[group[0]]
      guard first.kind == .person, group.allSatisfy({ entries[$0].words.count == 1 }),
        let bearers = bySurname[first.surname], bearers.count == 1, let bearer = bearers.first
      else { continue }
      same.join(group[0], groups[bearer][0])
    }
  }

  private mutating func findSpellings() {
    for key in byKey.keys.sorted() {
      guard let indices = byKey[key], indices.count <= NameGroups.most * 4 else { continue }
      for (position, one) in indices.enumerated() {
        for other in indices[(position + 1)...].prefix(NameGroups.most)
        where entries[one].telling != entries[other].telling
          && entries[one].isSpelling(of: entries[other])
        {
          spellings.append(Alignment.Link(one: one, other: other, points: 1))
        }
      }
    }
  }

  private var bearers: [Bearer] {
    let names = same.all
    var number: [Int: Int] = [:]
    for (group, members) in names.enumerated() { for member in members { number[member] = group } }
    var all = Groups(count: names.count)
    var tellings = names.map { Set($0.map { entries[$0].telling }) }
    for link in spellings {
      guard let first = number[link.one], let second = number[link.other] else { continue }
      let (one, other) = (all.root(of: first), all.root(of: second))
      // A telling that has both names has two bearers.
      guard one != other, tellings[one].isDisjoint(with: tellings[other]) else { continue }
      all.join(one, other)
      tellings[all.root(of: one)] = tellings[one].union(tellings[other])
    }
    let namesakes = namesakes
    return all.all.map { group in
      var tellings = Set(group.flatMap { tellings[$0] })
      return Bearer(
        names: group.map { names[$0].map { entries[$0] } }
          .sorted {
            ($0[0].telling, $0[0].place.span.start) < ($1[0].telling, $1[0].place.span.start)
          }
          .map { $0 + others(namesakes, of: $0, besides: &tellings) })
    }
  }

  /// The towns and organisations by their words.
  private var namesakes: [[String]: [NameEntry]] {
    Dictionary(grouping: entries.filter { $0.kind != .person }, by: \.core)
  }

  /// What one telling has for a town and for its club stands in another that has it for one of the
  /// two: it is not missing there.
  private func others(
    _ namesakes: [[String]: [NameEntry]], of name: [NameEntry], besides told: inout Set<Int>
  ) -> [NameEntry] {
    guard name[0].kind != .person else { return [] }
    return Set(name.map(\.core)).sorted { $0.lexicographicallyPrecedes($1) }
      .flatMap { namesakes[$0] ?? [] }.filter { told.insert($0.telling).inserted }
  }
}
