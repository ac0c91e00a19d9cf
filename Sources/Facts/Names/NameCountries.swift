/// The countries of places: what follows a name tells first ("Paris, Texas"), then what other
/// places the article names ("Georgia" beside "Atlanta" or "Tbilisi").
struct NameCountries {
  private let names: NameText
  /// How often the article names places of a country, where their names leave no choice.
  private var votes: [String: Int] = [:]

  init(_ names: NameText, _ groups: [NameGroup]) {
    self.names = names
    for group in groups where group.kind == .place {
      let countries = choices(group.tokens)
      if countries.count == 1 { votes[countries[0], default: 0] += group.members.count }
    }
  }

  func country(of mentions: [Range<Int>], _ entry: LexiconEntry?) -> String? {
    if let following = mentions.prefix(8).lazy.compactMap({ following($0) }).first {
      return following
    }
    guard let entry else { return nil }
    let choices = mentions.first.map { self.choices($0) } ?? []
    guard choices.count > 1 else { return entry.country.isEmpty ? nil : entry.country }
    let most = choices.map { votes[$0, default: 0] }.max() ?? 0
    if most == 0, let written = mentions.first.flatMap({ asWritten($0) }) { return written }
    return choices.first { votes[$0, default: 0] == most }
  }

  /// Of places that differ in their accents, the one that is written so: "San Jose", "San José".
  private func asWritten(_ range: Range<Int>) -> String? {
    guard let match = names.match(at: range.lowerBound), match.tokens == range else { return nil }
    let written = names.text.text(range)
    let entries = names.entries(match).filter { $0.list == .places && !$0.country.isEmpty }
    let same = entries.filter { $0.name == written }
    return same.count == 1 && same.count < entries.count ? same.first?.country : nil
  }

  /// The countries that have a place of this name, the likeliest first.
  private func choices(_ range: Range<Int>) -> [String] {
    guard let match = names.match(at: range.lowerBound), match.tokens == range else { return [] }
    var countries: [String] = []
    for entry in names.entries(match) where entry.list == .places && !entry.country.isEmpty {
      if !countries.contains(entry.country) { countries.insert(entry.country, at: 0) }
    }
    return countries
  }

  /// "US" after "Portland, Ore."
  private func following(_ range: Range<Int>) -> String? {
    let comma = range.upperBound
    guard comma + 1 < names.tokens.count, names.tokens[comma].mark == .comma,
      let match = names.match(at: comma + 1)
    else { return nil }
    // A country after a country is the next of a list.
    let isCountry = names.match(at: range.lowerBound).map { match in
      names.entries(match).contains { $0.list == .places && $0.kind == .country }
    }
    let end = match.tokens.upperBound
    let isClosed = end >= names.tokens.count || names.tokens[end].kind == .mark
    let isState = names.entries(match).allSatisfy { $0.kind == .state || $0.kind == .code }
    guard isState || isCountry != true && isClosed else { return nil }
    return names.entries(match).first {
      $0.list == .places && [.country, .state, .code, .territory].contains($0.kind)
        && !$0.country.isEmpty
    }?.country
  }
}
