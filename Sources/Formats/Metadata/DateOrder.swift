/// Which of the first two numbers of `02/05/2026` is the day.
enum DateOrder: Hashable, Sendable {
  /// The 2nd of May, as in most of the world.
  case dayFirst
  /// February 5, as in the United States.
  case monthFirst

  /// The order in which a text's readers take such a date; nil where neither its language nor its
  /// address tells.
  ///
  ///     DateOrder.of(language: "en-US", address: nil)                  // monthFirst
  ///     DateOrder.of(language: "de", address: nil)                     // dayFirst
  ///     DateOrder.of(language: "en", address: "https://a.co.uk/b")     // dayFirst
  ///     DateOrder.of(language: "en", address: "https://a.com/b")       // nil
  static func of(language: String?, address: String?) -> DateOrder? {
    let parts = (language ?? "").split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
    let language = parts.first ?? ""
    if yearFirstLanguages.contains(language) { return nil }
    if parts.count > 1, let region = parts.last, region.utf8.count == 2, language == "en" {
      return order(inRegion: region)
    }
    if !language.isEmpty, language != "en" {
      // In Canada and the United States both orders are in use beside English.
      return parts.contains("us") || parts.contains("ca") ? nil : .dayFirst
    }
    return address.flatMap(Addresses.topLevel).flatMap { order(inRegion: $0) }
  }

  /// The order that a date in numbers tells of itself, as it can be read in one way only:
  /// `3/15/2024`; nil for all others.
  init?(toldBy text: String) {
    let numbers = text.trimmed.prefix(10).prefix { $0 != " " }
      .split(separator: text.utf8.contains(0x2F) ? "/" : "-", omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers[2].utf8.count == 4, Int(numbers[2]) != nil,
      let first = Int(numbers[0]), let second = Int(numbers[1])
    else { return nil }
    switch (first, second) {
    case (13...31, 1...12): self = .dayFirst
    case (1...12, 13...31): self = .monthFirst
    default: return nil
    }
  }

  private static func order(inRegion region: String) -> DateOrder? {
    if monthFirstRegions.contains(region) { return .monthFirst }
    return dayFirstRegions.contains(region) ? .dayFirst : nil
  }

  /// Regions and top-level domains where the month stands first: the United States and what they
  /// own.
  private static let monthFirstRegions: Set<String> = ["us", "gov", "mil", "pr", "gu", "vi", "as"]
  /// Regions where people who write English put the day first.
  private static let dayFirstRegions: Set<String> = [
    "gb", "uk", "ie", "au", "nz", "in", "pk", "bd", "lk", "np", "sg", "my", "hk", "ng", "gh", "tz",
    "ug", "zw", "zm", "bw", "na", "mt", "cy", "gr", "jm", "tt", "bb", "il", "ae", "qa", "sa", "eg",
    "de", "at", "ch", "fr", "be", "nl", "lu", "it", "es", "pt", "pl", "cz", "sk", "ro", "bg", "ua",
    "ru", "by", "tr", "dk", "no", "fi", "ee", "lv", "si", "hr", "rs", "ba", "me", "mk", "al", "br",
    "ar", "cl", "co", "mx", "pe", "uy", "ve", "ec", "id", "th", "vn", "eu",
  ]
  /// Languages in which the year stands first; of other orders nothing is certain.
  private static let yearFirstLanguages: Set<String> = ["zh", "ja", "ko", "hu", "lt", "sv", "mn"]
}
