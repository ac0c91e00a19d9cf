/// Whom a page names as author: a person, or an organisation where it says no more.
struct PageCredit {
  let name: String
  let isPerson: Bool
}

/// What stands where authors are told, read as names.
struct PageCredits {
  /// Names of the site, which are no people, as words.
  private let site: Set<String>
  /// Those of them that no person's name could hold.
  private let longNames: [String]

  init(site: [String]) {
    let all = site + site.map { BylineText.withoutBrackets($0).trimmed }
    longNames = site.filter { $0.contains(" ") && $0.utf8.count >= 8 }
    self.site = Set(all.map(PageCredits.key))
  }

  /// The people in a text; where there are none, the organisation that it names.
  func read(_ text: String, _ read: (String) -> [String] = Bylines.names(in:)) -> [PageCredit] {
    let people = read(withoutSite(text)).filter { !isSite($0) }
    if !people.isEmpty { return people.map { PageCredit(name: $0, isPerson: true) } }
    return organisation(text).map { [PageCredit(name: $0, isPerson: false)] } ?? []
  }

  /// The organisation that a text names: the site itself, or one that its words tell.
  func organisation(_ text: String) -> String? {
    isSite(text) ? BylineText.withoutBrackets(text).trimmed : Bylines.organisation(in: text)
  }

  func isSite(_ name: String) -> Bool { site.contains(PageCredits.key(name)) }

  /// The text without the site's name that may stand beside those of people.
  private func withoutSite(_ text: String) -> String {
    var text = text
    for name in longNames where text.utf8.count > name.utf8.count {
      if let range = text.firstRange(of: name) { text.replaceSubrange(range, with: ", ") }
    }
    return text
  }

  private static func key(_ name: String) -> String {
    PageValue.words(name).joined(separator: " ")
  }
}
