/// The line that begins a message in a mailbox: `From jane@harbor.example Thu Feb  5 10:32:00
/// 2026`.
enum EnvelopeLine {
  /// Whether a line is one: `From `, a time, a month and a year. No sentence has all of these.
  static func begins(_ line: some RandomAccessCollection<UInt8>) -> Bool {
    guard line.count <= MailboxSplitter.longestHead, line.starts(with: mark) else { return false }
    var hasTime = false
    var hasMonth = false
    var hasYear = false
    for word in line.dropFirst(mark.count).split(whereSeparator: { $0 <= 0x20 }) {
      if isTime(word) { hasTime = true }
      if word.count == 3, months.contains(Array(word)) { hasMonth = true }
      if word.count == 4, word.allSatisfy(\.isASCIIDigit) { hasYear = true }
    }
    return hasTime && hasMonth && hasYear
  }

  /// The text without the `>` that a mailbox puts before lines that begin with `From `, or with `>`
  /// and `From `.
  static func unquoted(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !result.isEmpty || line.startIndex > 0 { result.append(0x0A) }
      let quoted = line.drop { $0 == 0x3E }
      let isQuoted = line.first == 0x3E && quoted.starts(with: mark)
      result.append(contentsOf: isQuoted ? line.dropFirst() : line)
    }
    return result
  }

  private static let mark = Array("From ".utf8)
  private static let months = Set(
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"].map {
      Array($0.utf8)
    })

  /// `10:32`, `10:32:00`
  private static func isTime(_ word: some Collection<UInt8>) -> Bool {
    let parts = word.split(separator: 0x3A, omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }
  }
}
