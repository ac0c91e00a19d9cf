/// Who a mail comes from: `Harbor Wire <news@harbor.example>`.
struct Mailbox: Hashable, Sendable {
  /// Empty where there is an address only.
  let name: String
  let address: String

  init(name: String, address: String) {
    self.name = name
    self.address = address
  }

  /// Reads the first one of a `From` line, its encoded words not decoded yet; nil where it names
  /// none.
  init?(_ line: String) {
    let text = Substring(line.unicodeScalars.prefix(4096))
    if let open = Mailbox.addressStart(in: text) {
      name = Mailbox.name(text[..<open])
      address = String(Substring(text.utf8[open...].dropFirst().prefix { $0 != 0x3E })).trimmed
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

  /// Where an address begins: at a `<` outside of quotation marks, or at the first of any.
  private static func addressStart(in text: Substring) -> Substring.Index? {
    var isQuoted = false
    let unquoted = text.utf8.firstIndex { byte in
      if byte == 0x22 { isQuoted.toggle() }
      return byte == 0x3C && !isQuoted
    }
    return unquoted ?? text.utf8.firstIndex(of: 0x3C)
  }

  /// A name without its quotation marks and the strokes that guard those in it.
  private static func name(_ text: some StringProtocol) -> String {
    let bytes = text.utf8.filter { $0 != 0x22 && $0 != 0x5C }
    return EncodedWords.decoded(String(decoding: bytes, as: UTF8.self)).oneLine
  }
}
