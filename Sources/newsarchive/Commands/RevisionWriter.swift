import Archive
import ArgumentParser
import Articles
import Results

/// Two revisions of an article: `1..2`, or `2` for that and the one before.
struct RevisionRange: ExpressibleByArgument {
  let old: Int
  let new: Int

  init?(argument: String) {
    let numbers = argument.split(separator: "..", omittingEmptySubsequences: false).map { Int($0) }
    switch numbers.count {
    case 1:
      guard let new = numbers[0], new > 1 else { return nil }
      (old, self.new) = (new - 1, new)
    case 2:
      guard let old = numbers[0], let new = numbers[1], old > 0, new > 0, old != new else {
        return nil
      }
      (self.old, self.new) = (old, new)
    default: return nil
    }
  }
}

/// Writes the history of an article, and what was changed between two of its texts.
struct RevisionWriter {
  let pages: PageOptions
  /// The newest first.
  let revisions: [Revision]

  func writeHistory() throws {
    try write { style in
      HistoryPage.text(of: revisions, style)
    } objects: {
      revisions.enumerated().map { index, revision in
        RevisionJSON.object(
          of: revision, after: index + 1 < revisions.count ? revisions[index + 1] : nil)
      }
    }
  }

  /// - Parameter range: the revisions to compare; nil for the last two.
  func writeDifference(_ range: RevisionRange?) throws {
    guard revisions.count > 1, let newest = revisions.first else {
      let id = revisions.first.map { "\($0.article.id)" } ?? ""
      Console.error.write("\(id) has one revision, so that there is nothing to compare")
      throw ExitCode.nothing
    }
    let old = try revision(range?.old ?? newest.number - 1, among: newest)
    let new = try revision(range?.new ?? newest.number, among: newest)
    try write { style in
      DiffPage.text(from: old, to: new, style)
    } objects: {
      [RevisionJSON.difference(from: old, to: new)]
    }
  }

  private func revision(_ number: Int, among newest: Revision) throws -> Revision {
    guard let revision = revisions.first(where: { $0.number == number }) else {
      throw Failure(
        "\(newest.article.id) has no revision \(number); it has 1 to \(newest.number)")
    }
    return revision
  }

  private func write(
    _ text: (TerminalStyle) -> String, objects: () -> [JSONText]
  ) throws {
    let destination = try pages.destination()
    defer { destination.close() }
    let sink = destination.sink
    switch pages.format {
    case .text: try sink.write(text(destination.style))
    case .json: try sink.write(JSONText.array(objects()).bytes + [0x0A])
    case .jsonl: for object in objects() { try sink.write(object.bytes + [0x0A]) }
    }
    try sink.flush()
  }
}
