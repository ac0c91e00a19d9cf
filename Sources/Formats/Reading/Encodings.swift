/// Encodings as documents name them, and as iconv knows them.
///
/// Source: the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels), which reads
/// the names of old encodings as those that browsers put in their place.
enum Encodings {
  /// The name under which iconv knows a declared encoding; nil where the text can name none.
  static func iconvName(_ declared: String) -> String? {
    let name = declared.trimmed.lowercased()
    guard !name.isEmpty, name.utf8.count <= 40,
      name.utf8.allSatisfy({ $0.isASCIILetterOrDigit || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A })
    else { return nil }
    return successors[name] ?? name.uppercased()
  }

  /// The encoding that a page of HTML gives in its head: `<meta charset=...>`, or the older form.
  static func declared(inHTML head: String) -> String? {
    value(after: "charset=", in: head)
  }

  /// The encoding that the declaration of an XML text gives, also behind what a server left before
  /// it.
  static func declared(inXML head: String) -> String? {
    guard let start = head.firstRange(of: "<?xml")?.lowerBound else { return nil }
    return value(after: "encoding=", in: String(head[start...].prefix(200)))
  }

  /// Whether an encoding says by escape sequences what its bytes mean, so that all of them are
  /// ASCII.
  static func isShifting(_ name: String) -> Bool { name.hasPrefix("ISO-2022-") || name == "HZ" }

  /// Whether a text of seven bits has the escape sequences by which Japanese mails begin their
  /// characters: `ESC $ B`, `ESC $ @`.
  static func shiftsToJapanese(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
    var rest = bytes
    while let escape = rest.firstIndex(of: 0x1B) {
      rest = rest[escape...].dropFirst()
      if rest.first == 0x24, let set = rest.dropFirst().first, set == 0x42 || set == 0x40 {
        return true
      }
    }
    return false
  }

  private static func value(after key: StaticString, in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstRange(ofASCII: key)?.upperBound else { return nil }
    let value = bytes[start...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }.prefix {
      $0.isASCIILetterOrDigit || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
    }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }

  private static let successors = [
    "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8", "us-ascii": "WINDOWS-1252",
    "ascii": "WINDOWS-1252", "iso-8859-1": "WINDOWS-1252", "iso8859-1": "WINDOWS-1252",
    "latin1": "WINDOWS-1252", "latin-1": "WINDOWS-1252", "l1": "WINDOWS-1252",
    "cp1252": "WINDOWS-1252", "x-cp1252": "WINDOWS-1252", "iso-8859-9": "WINDOWS-1254",
    "latin5": "WINDOWS-1254", "tis-620": "WINDOWS-874", "iso-8859-11": "WINDOWS-874",
    "x-cp1250": "WINDOWS-1250", "x-cp1251": "WINDOWS-1251", "win-1251": "WINDOWS-1251",
    "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "gb_2312-80": "GB18030",
    "big5": "BIG5-HKSCS", "x-x-big5": "BIG5-HKSCS", "shift_jis": "CP932", "shift-jis": "CP932",
    "sjis": "CP932", "x-sjis": "CP932", "windows-31j": "CP932", "euc-kr": "CP949",
    "ks_c_5601-1987": "CP949", "korean": "CP949", "x-mac-roman": "MACINTOSH", "mac": "MACINTOSH",
    "x-mac-cyrillic": "MAC-CYRILLIC", "x-euc-jp": "EUC-JP",
  ]
}
