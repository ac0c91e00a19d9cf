/// What stands before the outermost element of XML: its declaration, comments, a document type with
/// all that this declares. Nothing of it is resolved; it is stepped over.
enum XMLProlog {
  /// Where the outermost element begins; nil where there is none, or the prolog has no end.
  static func root<Bytes: Collection<UInt8>>(in bytes: Bytes) -> Bytes.Index? {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      let isDeclaration = rest.starts(with: "<!".utf8) || rest.starts(with: "<?".utf8)
      guard isDeclaration else { return start }
      guard let end = endOfDeclaration(rest) else { return nil }
      rest = rest[end...]
    }
    return nil
  }

  /// The end of the `<?xml ... ?>`, `<!-- ... -->` or `<!DOCTYPE rss [ ... ]>` that begins here.
  private static func endOfDeclaration<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Bytes.Index? {
    if bytes.starts(with: "<!--".utf8) { return end(of: "-->", in: bytes.dropFirst(4)) }
    if bytes.starts(with: "<?".utf8) { return end(of: ">", in: bytes) }
    return endOfDocumentType(bytes)
  }

  /// Quoted texts, comments and instructions in it may hold brackets.
  private static func endOfDocumentType<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Bytes.Index? {
    var rest = bytes.dropFirst(2)[...]
    var isInBrackets = false
    while let byte = rest.first {
      var next: Bytes.Index? = rest.index(after: rest.startIndex)
      switch byte {
      case UInt8(ascii: ">") where !isInBrackets: return next
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      case UInt8(ascii: "\""): next = end(of: "\"", in: rest.dropFirst())
      case UInt8(ascii: "'"): next = end(of: "'", in: rest.dropFirst())
      case UInt8(ascii: "<") where rest.starts(with: "<!--".utf8):
        next = end(of: "-->", in: rest.dropFirst(4))
      case UInt8(ascii: "<") where rest.starts(with: "<?".utf8): next = end(of: "?>", in: rest)
      default: break
      }
      guard let next else { return nil }
      rest = rest[next...]
    }
    return nil
  }

  /// The place behind the first of these marks.
  private static func end<Bytes: Collection<UInt8>>(
    of mark: String, in bytes: Bytes
  ) -> Bytes.Index? {
    var rest = bytes[...]
    while let start = rest.firstIndex(where: { $0 == mark.utf8.first }) {
      rest = rest[start...]
      if rest.starts(with: mark.utf8) { return rest.index(start, offsetBy: mark.utf8.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
