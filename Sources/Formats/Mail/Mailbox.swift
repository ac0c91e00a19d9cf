/// Who a mail comes from: `Harbor Wire <news@harbor.example>`.
struct Mailbox: Hashable, Sendable {
  /// Empty where there is an address only.
  let name: String
  let address: String

  init(name: String, address: String) {
    self.name = name
    self.address = address
  }

  /// Reads the first one of a `From` line, its encoded words not decoded yet; nil where it names none.
  init?(_ line: String) {
    let text = line.prefix(4096)
    if let open = Mailbox.unquotedIndex(of: "<", in: text) {
      name = Mailbox.name(text[..<open])
      address = text[open...].dropFirst().prefix { $0 != ">" }.trimmed
    } else {
      let word = text.prefix { $0 != "," && $0 != "(" }.trimmed
      // The older form: news@harbor.example (Harbor Wire)
      let comment = text.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
      let isAddress = word.contains("@") && !word.contains(" ")
      name = Mailbox.name(isAddress ? comment : text)
      address = isAddress ? word : ""
    }
    if name.isEmpty, address.isEmpty { return nil }
  }

  /// What stands before the @, in small letters.
  var localPart: String { address.prefix { $0 != "@" }.lowercased() }

  private static func unquotedIndex(of mark: Character, in text: Substring) -> Substring.Index? {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == mark, !isQuoted { return index }
    }
    return text.firstIndex(of: mark)
  }

  /// A name without its quotation marks and the strokes that guard those in it.
  private static func name(_ text: some StringProtocol) -> String {
    EncodedWords.decoded(String(text).filter { $0 != "\"" && $0 != "\\" }).oneLine
  }
}
