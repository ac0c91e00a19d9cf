import Articles

/// Decides, over a whole article, which candidates are names and of what kind: what several mentions say
/// together, and which short forms belong to which full name.
struct NameVotes {
  private let names: NameText
  private var candidates: [NameCandidate]
  private var tokens: ContiguousArray<Token> { names.tokens }
  /// The candidates of the same words, in order of their first mention.
  private var groups: [Group] = []
  private var groupOf: [UInt64: Int] = [:]

  /// A name must have so much for it.
  private static let least: Float = 1.5

  private struct Group {
    var members: [Int]
    var score: NameScore
    var kind: NameKind?
    /// The group of the full name, where this is a short form.
    var full: Int?
    var acronym: String?
  }

  static func names(_ text: FactText) -> [Name] {
    let names = NameText(text)
    let parts = NameParts(names)
    let context = NameContext(names)
    var candidates: [NameCandidate] = []
    for run in NameRuns(names).all() {
      let sentence = text.sentences[text.sentence(of: run.lowerBound)]
      for var candidate in parts.candidates(in: run) {
        candidate.context = context.score(candidate.tokens, in: sentence)
        candidates.append(candidate)
      }
    }
    var votes = NameVotes(names, candidates)
    votes.group()
    votes.decide()
    votes.linkShortForms()
    return votes.result()
  }

  private init(_ names: NameText, _ candidates: [NameCandidate]) {
    self.names = names
    self.candidates = candidates
  }

  // MARK: Groups

  private mutating func group() {
    for index in candidates.indices {
      let key = key(candidates[index].tokens)
      if let group = groupOf[key] {
        groups[group].members.append(index)
      } else {
        groupOf[key] = groups.count
        groups.append(Group(members: [index], score: .none))
      }
    }
  }

  /// What two mentions of the same words have in common: their letters without capitals.
  private func key(_ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range {
      for byte in names.text.bytes(of: index) where byte != 0x2E {
        hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01b3
      }
      hash = (hash ^ 0x20) &* 0x100_0000_01b3
    }
    return hash
  }

  // MARK: Decisions

  private mutating func decide() {
    for group in groups.indices {
      var form = NameScore.none
      var context = NameScore.none
      var isDoubtful = true
      for member in groups[group].members {
        let candidate = candidates[member]
        form.person = max(form.person, candidate.form.person)
        form.organisation = max(form.organisation, candidate.form.organisation)
        form.place = max(form.place, candidate.form.place)
        context = context + candidate.context
        if !candidate.isDoubtful { isDoubtful = false }
      }
      let score = form + context.limited(to: 4)
      groups[group].score = score
      groups[group].kind = score.best(least: isDoubtful ? 2.5 : NameVotes.least)?.kind
    }
  }

  // MARK: Short forms

  private mutating func linkShortForms() {
    var bySurname: [UInt64: Int] = [:]
    var byFirstName: [UInt64: Int] = [:]
    var byInitials: [String: Int] = [:]
    for group in groups.indices {
      guard let first = groups[group].members.first else { continue }
      let range = candidates[first].tokens
      switch groups[group].kind {
      case .person where range.count > 1:
        if let surname = surname(range) {
          bySurname[key(surname..<surname + 1)] = bySurname[key(surname..<surname + 1)] ?? group
        }
        let first = key(range.lowerBound..<range.lowerBound + 1)
        byFirstName[first] = byFirstName[first] ?? group
      case .organisation where range.count > 1:
        if let acronym = introducedAcronym(range) {
          groups[group].acronym = acronym
          byInitials[acronym] = group
        } else {
          let initials = initials(range)
          if initials.count >= 2 { byInitials[initials] = byInitials[initials] ?? group }
        }
      default: break
      }
    }
    for group in groups.indices {
      guard let first = groups[group].members.first, candidates[first].tokens.count == 1 else {
        continue
      }
      let word = candidates[first].tokens.lowerBound
      let key = key(word..<word + 1)
      if tokens[word].shape == .capitals,
        let full = byInitials[names.text.text(word).filter { $0 != "." }], full != group
      {
        groups[group].full = full
        if groups[full].acronym == nil { groups[full].acronym = names.text.text(word) }
      } else if let full = bySurname[key] ?? byFirstName[key], full != group, mayBePerson(group) {
        groups[group].full = full
      }
    }
  }

  /// Whether a short form can mean a person: not where it is surely a place or an organisation.
  private func mayBePerson(_ group: Int) -> Bool {
    let score = groups[group].score
    return max(score.place, score.organisation) < 4
      || score.person > max(score.place, score.organisation) - 1
  }

  private func surname(_ range: Range<Int>) -> Int? {
    range.last { tokens[$0].isWord && !tokens[$0].has(.nameSuffix) }
  }

  /// "CSIS" of "Center for Strategic and International Studies (CSIS)".
  private func introducedAcronym(_ range: Range<Int>) -> String? {
    let open = range.upperBound
    guard open + 2 < tokens.count, tokens[open].mark == .openBracket,
      tokens[open + 2].mark == .closeBracket,
      tokens[open + 1].shape == .capitals
    else { return nil }
    return names.text.text(open + 1).filter { $0 != "." }
  }

  private func initials(_ range: Range<Int>) -> String {
    String(range.compactMap { tokens[$0].isCapitalised ? names.text.text($0).first : nil })
  }

  // MARK: The names

  private func result() -> [Name] {
    var mentions: [Int: [Int]] = [:]
    var order: [Int] = []
    for group in groups.indices {
      let owner = groups[group].full ?? group
      guard groups[owner].kind != nil else { continue }
      if mentions[owner] == nil { order.append(owner) }
      mentions[owner, default: []] += groups[group].members
    }
    return order.compactMap { owner in
      guard let kind = groups[owner].kind, let members = mentions[owner],
        let first = groups[owner].members.first
      else { return nil }
      let entry = groups[owner].members.lazy.compactMap { candidates[$0].entry }.first
        .map { names.text.lexicon.entries[Int($0)] }
      let isOfKind = entry.map { $0.list == (kind == .place ? .places : .organisations) } ?? false
      let sorted = members.map { candidates[$0].tokens }.sorted { $0.lowerBound < $1.lowerBound }
      var name = Name(
        kind: kind,
        text: isOfKind && kind != .person
          ? entry?.name ?? "" : names.text.text(candidates[first].tokens),
        mentions: sorted, acronym: groups[owner].acronym,
        country: kind == .place && isOfKind
          ? entry.flatMap { $0.country.isEmpty ? nil : $0.country } : nil)
      if kind == .person { describe(&name) }
      return name
    }
  }
}

extension NameVotes {
  /// Adds the title, the role and the gender of a person, each from the first mention that tells it.
  private func describe(_ name: inout Name) {
    let roles = PersonRole(names)
    for mention in name.mentions.prefix(8) where name.role == nil {
      let found = roles.find(at: mention)
      name.role = found.role
      name.title = name.title ?? found.title
    }
    if let first = name.mentions.first?.first {
      name.gender = tokens[first].classes.intersection(.firstName)
    }
  }
}

extension NameScore {
  /// The same, no part above `most` or below its opposite.
  fileprivate func limited(to most: Float) -> NameScore {
    NameScore(
      person: min(max(person, -most), most), organisation: min(max(organisation, -most), most),
      place: min(max(place, -most), most))
  }
}
