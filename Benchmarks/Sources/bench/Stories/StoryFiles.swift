import Glibc

/// Generated stories as JSON Lines files: those of an archive, and articles from all over them that
/// come to it later.
///
/// Few large files are far faster to import than an article a file.
struct StoryFiles {
  private let folder: String
  private let count: Int
  private let moreCount: Int
  private let eventsPerDay: Int

  private static let articlesInFile = 5_000

  init(_ folder: String, count: Int, more: Int, _ eventsPerDay: Int) {
    self.folder = folder
    self.count = count
    moreCount = min(more, count)
    self.eventsPerDay = eventsPerDay
  }

  /// The articles of the archive.
  var all: String { "\(folder)/all" }
  /// Those that come later.
  var more: String { "\(folder)/more" }
  /// One of the latter.
  var single: String { "\(folder)/single" }

  /// What has `bench` write them.
  var arguments: [String] {
    ["generate-stories", folder, "\(count)", "\(moreCount)", "\(eventsPerDay)"]
  }

  /// What was typed after `bench generate-stories`.
  init(_ arguments: Arguments) throws {
    let words = arguments.words
    guard words.count == 4 else {
      throw UsageError("generate-stories takes FOLDER, N, MORE and EVENTS")
    }
    let numbers = try words.dropFirst().map { try Arguments.count($0, "generate-stories") }
    self.init(
      Folder.withoutSlash(words[0]), count: numbers[0], more: numbers[1], numbers[2])
  }

  func write() throws {
    for folder in [all, more, single] { try Folder.make(folder) }
    var writer = StoryWriter(eventsPerDay: eventsPerDay)
    var lines = TextBuffer()
    var later = TextBuffer()
    var (inFile, files, single) = (0, 0, "")
    let step = (count + moreCount) / moreCount
    for number in 1...count + moreCount {
      let line = writer.next().json
      if number % step == 0 {
        later.append(line)
        single = line
        continue
      }
      lines.append(line)
      inFile += 1
      if inFile == StoryFiles.articlesInFile {
        try TextFile.write(lines.bytes, to: path(files))
        lines.removeAll()
        (inFile, files) = (0, files + 1)
      }
    }
    // An import says of an empty file that it has nothing of it.
    if inFile > 0 { try TextFile.write(lines.bytes, to: path(files)) }
    try TextFile.write(later.bytes, to: "\(more)/more.jsonl")
    try TextFile.write(Array(single.utf8), to: "\(self.single)/single.jsonl")
  }

  func remove() {
    for number in 0...(count + moreCount) / StoryFiles.articlesInFile { unlink(path(number)) }
    unlink("\(more)/more.jsonl")
    unlink("\(single)/single.jsonl")
    for folder in [all, more, single, folder] { rmdir(folder) }
  }

  private func path(_ number: Int) -> String { "\(all)/\(number).jsonl" }
}
