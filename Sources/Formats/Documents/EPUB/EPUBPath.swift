/// Names of parts of an EPUB as its parts refer to each other.
struct EPUBPath {
  private let folder: [Substring]

  /// - Parameter path: The part that refers to others.
  init(folderOf path: String) { folder = path.split(separator: "/").dropLast() }

  /// The name in the zip file of what a reference points to, without its fragment.
  ///
  ///     EPUBPath(folderOf: "OEBPS/book.opf").resolve("text/ch%201.xhtml#p2")  // OEBPS/text/ch 1.xhtml
  func resolve(_ reference: String) -> String {
    let path = EPUBPath.unescaped(reference.prefix { $0 != "#" })
    var parts = path.hasPrefix("/") ? [] : folder
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  private static func unescaped(_ text: Substring) -> Substring {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return Substring(String(decoding: bytes, as: UTF8.self))
  }
}
