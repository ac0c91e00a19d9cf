/// The encodings of RTF's text, by the names that iconv has for them.
enum RTFEncodings {
  /// The encoding in which the places of a symbol font stand; iconv has none for it.
  static let symbol = "SYMBOL"

  /// The encoding of `\ansicpg1252`.
  static func codePage(_ number: Int) -> String? {
    switch number {
    case 437, 850, 852, 855, 857, 860...866, 874, 932, 949, 1250...1258: "CP\(number)"
    case 936: "GB18030"
    case 950: "BIG5-HKSCS"
    case 1361: "JOHAB"
    case 10000: "MACINTOSH"
    case 10001: "CP932"
    case 10007: "MAC-CYRILLIC"
    case 10029: "MAC-CENTRALEUROPE"
    case 65001: "UTF-8"
    default: nil
    }
  }

  /// The encoding of a font's `\fcharset`; nil for that of the document.
  static func charset(_ number: Int) -> String? {
    if number == 2 { return symbol }
    return codePages[number].flatMap(codePage)
  }

  private static let codePages = [
    0: 1252, 77: 10000, 78: 10001, 79: 949, 80: 936, 81: 950, 88: 10029, 89: 10007, 128: 932,
    129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
    186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
  ]
}
