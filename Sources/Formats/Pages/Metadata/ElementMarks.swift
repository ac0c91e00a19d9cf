/// What the class of an element tells of it, by words that are the same on most of the web.
struct ClassMarks {
  private(set) var isAuthor = false
  private(set) var isDate = false

  init(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 300 else { return }
    for index in bytes.indices {
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "a"):
        if matches(bytes, index, "author") || matches(bytes, index, "autor")
          || matches(bytes, index, "auteur")
        {
          isAuthor = true
        }
      case UInt8(ascii: "b"): if matches(bytes, index, "byline") { isAuthor = true }
      case UInt8(ascii: "d"):
        if matches(bytes, index, "date") || matches(bytes, index, "datum"),
          !matches(bytes, index - 2, "update")
        {
          isDate = true
        }
      case UInt8(ascii: "t"): if matches(bytes, index, "timestamp") { isDate = true }
      case UInt8(ascii: "p"):
        if matches(bytes, index, "publish") || matches(bytes, index, "pubtime") { isDate = true }
      default: break
      }
    }
  }

  private func matches(_ bytes: ArraySlice<UInt8>, _ start: Int, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      guard start >= bytes.startIndex, start + word.count <= bytes.endIndex else { return false }
      for offset in word.indices where bytes[start + offset] | 0x20 != word[offset] {
        return false
      }
      return true
    }
  }
}

/// Links to the pages that sites keep of their authors.
enum AuthorLinks {
  static func lead(toAuthor bytes: ArraySlice<UInt8>) -> Bool {
    guard (8...200).contains(bytes.count) else { return false }
    for index in bytes.indices.dropLast(7) where bytes[index] == UInt8(ascii: "/") {
      let rest = bytes[(index + 1)...]
      for name in names where rest.starts(with: name.utf8) {
        // The list of all authors is none of them.
        return rest.dropFirst(name.utf8.count).first { $0 == UInt8(ascii: "/") } != nil
          && rest.count > name.utf8.count + 3
      }
    }
    return false
  }

  private static let names = ["author", "autor", "auteur", "auteurs", "redakteur", "journalist"]
}
