import Articles
import GRDB

/// Takes facts that were made elsewhere into an archive: by another program, or by a person. They
/// live beside the facts that this program finds, and replace what the same finder gave before.
public struct FactImporter {
  private let path: String

  /// What came of an import.
  public struct Summary: Hashable, Sendable {
    public internal(set) var lines = 0
    public internal(set) var articles = 0
    public internal(set) var facts = 0
    /// Lines, and facts of lines, that could not be kept.
    public internal(set) var rejected = 0
  }

  public enum Event: Hashable, Sendable {
    case progress(Summary)
    /// A line, or the fact of this number in it, that could not be kept.
    case rejected(line: Int, fact: Int?, reason: String)
  }

  private static let batchLines = 2_000
  private static let batchBytes = 16 << 20

  public init(_ path: String) { self.path = path }

  /// Takes the facts of JSON Lines; what cannot be kept is told, and the rest goes on.
  ///
  /// - Throws: `ArchiveError`; the batches before are kept.
  public func run(
    _ bytes: [UInt8], _ report: (Event) -> Void
  ) throws(ArchiveError) -> Summary {
    let writer = try BatchWriter(path)
    var replaced: Set<ReplacedFacts> = []
    var summary = Summary()
    var lines = JSONLineReader(bytes)
    while true {
      let batch = lines.next(FactImporter.batchLines, bytes: FactImporter.batchBytes)
      guard !batch.isEmpty else { break }
      var events: [Event] = []
      let known = replaced
      let done = try writer.write { database in
        events = []
        var batchWriter = try FactBatch(database, replaced: known)
        for (number, line) in batch {
          try batchWriter.write(line, number) { events.append($0) }
        }
        try batchWriter.finish()
        return batchWriter
      }
      replaced = done.replaced
      summary.facts += done.facts
      summary.lines += batch.count
      summary.rejected += events.count
      summary.articles = Set(replaced.map(\.article)).count
      for event in events { report(event) }
      report(.progress(summary))
    }
    try writer.close()
    return summary
  }
}

/// What a finder gave of an article before, which an import replaces once.
struct ReplacedFacts: Hashable {
  let article: ArticleID
  let finder: String
}

/// The lines of JSON Lines that hold anything, with their numbers.
private struct JSONLineReader {
  private let bytes: [UInt8]
  private var position = 0
  private var number = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next lines, as many as were asked for, or of so many bytes.
  mutating func next(_ count: Int, bytes limit: Int) -> [(number: Int, line: ArraySlice<UInt8>)] {
    var lines: [(number: Int, line: ArraySlice<UInt8>)] = []
    let start = position
    while position < bytes.count, lines.count < count, position - start < limit {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[position..<end]
      number += 1
      position = end + 1
      if line.contains(where: { $0 > 0x20 }) { lines.append((number, line)) }
    }
    return lines
  }
}
