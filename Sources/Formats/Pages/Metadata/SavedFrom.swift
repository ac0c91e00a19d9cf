/// What browsers and their extensions note of a page that they save.
enum SavedFrom {
  /// `saved from url=(0049)https://...` of browsers, `url: https://...` of SingleFile.
  static func address(in comment: String) -> String? {
    for mark in ["saved from url=(", "url: "] {
      guard let range = comment.firstRange(of: mark) else { continue }
      let rest = comment[range.upperBound...].drop { $0 != "h" }
      let address = rest.prefix { !$0.isWhitespace }
      if let canonical = Addresses.canonical(String(address)) { return canonical }
    }
    return nil
  }
}
