/// Languages as files name them.
enum Languages {
  /// The BCP 47 tag for what a file gives: `en-US`, `en_GB`, `German`; nil where it names none.
  static func tag(_ text: String) -> String? {
    let text = text.trimmed.replacing("_", with: "-")
    if let tag = names[text.lowercased()] { return tag }
    let parts = text.split(separator: "-")
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 })
    else { return nil }
    let region = parts.count > 1 && parts[1].utf8.count == 2 ? "-" + parts[1].uppercased() : ""
    return language.lowercased() + region
  }

  private static let names = [
    "english": "en", "englisch": "en", "anglais": "en", "german": "de", "deutsch": "de",
    "french": "fr", "français": "fr", "spanish": "es", "español": "es", "italian": "it",
    "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl", "nederlands": "nl",
    "polish": "pl", "polski": "pl", "russian": "ru", "русский": "ru", "ukrainian": "uk",
    "українська": "uk",
  ]
}
