import Formats

/// The domains by which publishers are known: hosts without what leads to one form of a site.
enum SourceDomain {
  /// Labels before a domain that lead to the same site: for telephones, of one edition.
  private static let forms: Set<String> = [
    "www", "www1", "www2", "www3", "m", "mobile", "amp", "edition",
  ]

  /// Labels under which a country registers names, where others have the country alone: `co.uk`.
  private static let registries: Set<String> = [
    "ac", "co", "com", "edu", "gob", "gouv", "gov", "govt", "info", "ltd", "ne", "net", "nom", "or",
    "org", "plc", "sch",
  ]

  /// The domain of an article's address; nil where it names a computer by its number.
  static func of(address: String) -> String? {
    Addresses.host(of: address).flatMap(normal)
  }

  /// The domain that stands where a name is expected: `cbsnews.com` of "www.CBSNews.com"; nil for a
  /// name.
  static func named(by text: String) -> String? {
    guard !text.contains(where: \.isWhitespace) else { return nil }
    return of(address: text.contains("://") ? text : "https://\(text)")
  }

  /// The label by which a domain was registered: `bbc` of `news.bbc.co.uk`.
  static func label(of domain: String) -> String {
    let labels = domain.split(separator: ".")
    return String(labels.dropLast(suffixLength(labels)).last ?? "")
  }

  private static func normal(_ host: Substring) -> String? {
    var labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy(isLabel),
      labels.last?.utf8.contains(where: { $0 &- 0x30 >= 10 }) == true
    else { return nil }
    while let first = labels.first, labels.count > (first == "www" ? 2 : suffixLength(labels) + 1),
      forms.contains(String(first))
    {
      labels.removeFirst()
    }
    return labels.joined(separator: ".")
  }

  /// How many labels at the end are no publisher's own.
  private static func suffixLength(_ labels: [Substring]) -> Int {
    guard labels.count > 2, let last = labels.last, last.utf8.count == 2 else { return 1 }
    return registries.contains(String(labels[labels.count - 2])) ? 2 : 1
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty
      && label.unicodeScalars.allSatisfy {
        $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }
}
