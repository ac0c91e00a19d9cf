/// The hidden file in a folder of generated articles that says which ones it has.
///
/// Its one line is `bench articles 1 complete 100000`, or, while they are written, `begun` in place
/// of `complete`.
enum ArticleMark {
  /// To be counted up whenever the generator comes to write other texts.
  private static let version = "1"

  /// Whether a folder has the articles from 1 to `count`, and no more.
  ///
  /// - Throws: `Failure` where something else is there.
  static func isComplete(_ count: Int, in folder: String) throws -> Bool {
    guard let (isComplete, found) = try read(folder) else { return false }
    guard found <= count else {
      throw Failure(
        "\(folder) has \(found) articles, and \(count) are wanted: remove it, or name another")
    }
    return isComplete && found == count
  }

  /// Marks a folder, which is made where it is missing, as one that is being filled.
  ///
  /// It may have the first articles already: those that come are the same.
  static func begin(_ count: Int, in folder: String) throws {
    _ = try isComplete(count, in: folder)
    try Folder.make(folder)
    try write("begun", count, folder)
  }

  static func complete(_ count: Int, in folder: String) throws {
    try write("complete", count, folder)
  }

  private static func path(_ folder: String) -> String { "\(folder)/.articles" }

  private static func write(_ state: String, _ count: Int, _ folder: String) throws {
    try TextFile.write(
      Array("bench articles \(version) \(state) \(count)\n".utf8), to: path(folder))
  }

  /// What the mark says; nil where there is nothing yet.
  private static func read(_ folder: String) throws -> (isComplete: Bool, count: Int)? {
    guard Folder.exists(folder) else { return nil }
    guard let text = try TextFile.read(path(folder)) else {
      guard try Folder.looksEmpty(folder) else {
        throw Failure("\(folder) has files that are no articles of bench; name another folder")
      }
      return nil
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 5, words[2] == version, let count = Int(words[4]) else {
      throw Failure(
        "\(folder) has articles of another version of this program: remove it, or name another")
    }
    return (words[3] == "complete", count)
  }
}
