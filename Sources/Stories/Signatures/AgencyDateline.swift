import Articles

/// The names of news agencies, and the datelines in which they stand: they say where a text comes
/// from, and nothing of what it tells.
enum AgencyDateline {
  private static let names = Set(
    NewsAgencies.all.flatMap(\.datelines).map { Tokenizer.hash(Array($0.utf8)) })
  private static let chinese = NewsAgencies.chinese.map { Array($0.utf8) }
  private static let (telegram, bracket) = (Array("电".utf8), Array("）".utf8))

  /// How many bytes a dateline takes at most.
  private static let longest = 120

  /// - Parameter hash: that of a folded word.
  @inline(__always)
  static func isAgency(_ hash: UInt64) -> Bool { names.contains(hash) }

  /// Where the text begins that follows an agency's dateline; 0 where there is none.
  static func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(longest))
    if let first = head.first, first >= 0xE3 { return chineseEnd(in: head) }
    for (index, byte) in head.enumerated() {
      if byte == 0x0A { return 0 }
      switch byte {
      case UInt8(ascii: ")"):
        if isAgency(before: index, after: UInt8(ascii: "("), head) { return index + 1 }
      case UInt8(ascii: "/"):
        if isAgency(before: index, after: UInt8(ascii: "/"), head) { return index + 1 }
      case UInt8(ascii: "-"), 0xE2:
        let isFree = index > 0 && head[index - 1] == 0x20
        if isFree, isAgency(before: index - 1, after: nil, head) { return index + 1 }
      default: break
      }
    }
    return 0
  }

  /// Whether an agency's name ends before a place, after a mark.
  private static func isAgency(
    before end: Int, after mark: UInt8?, _ head: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var start = end
    while start > 0, head[start - 1] >= 0x80 || (head[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    guard start < end, end - start <= 24 else { return false }
    if let mark { guard start > 0, head[start - 1] == mark else { return false } }
    let word = Tokenizer.folded(String(decoding: head[start..<end], as: UTF8.self))
    return isAgency(Tokenizer.hash(Array(word.utf8)))
  }

  private static func chineseEnd(in head: UnsafeBufferPointer<UInt8>) -> Int {
    let start = head.starts(with: "（".utf8) ? 3 : 0
    guard chinese.contains(where: { head.dropFirst(start).starts(with: $0) }) else { return 0 }
    for place in head.indices.dropFirst(start + 9) {
      let rest = head[place...]
      if rest.starts(with: telegram) || rest.starts(with: bracket) { return place + 3 }
    }
    return start + 9
  }
}
