import Articles
import Glibc

/// Files that are no archives, given as one: they are refused, and left byte for byte as they were,
/// with nothing beside them.
enum ForeignFiles {
  /// What is tried, and what every command must say of it.
  private struct Foreign: Sendable {
    let name: String
    let bytes: [UInt8]
    let said: String
  }

  private static let commands: [[String]] = [
    ["search", "town"], ["show", "2026-02-05/1"], ["import", "CLIPPINGS"], ["check"],
    ["check", "--repair"], ["backup", "COPY"], ["export", "--all"], ["stories"],
    ["stories", "--refresh"], ["facts", "--refresh"], ["delete", "2026-02-05/1", "--yes"],
    ["delete", "--sweep"], ["sources"], ["stats"], ["timeline", "town"], ["searches"],
    ["search", "town", "--save", "town"], ["import", "CLIPPINGS", "--dry-run"],
  ]

  static func run(_ workplace: Workplace) throws -> PartResult {
    var result = PartResult()
    let clippings = workplace.path("clippings")
    var random = workplace.random(0)
    _ = try Clippings(4, in: clippings, named: "foreign", &random)
    let files = try foreign(workplace, clippings)
    result.broken = files.concurrentMap { file in
      (try? troubles(of: file, clippings, workplace)) ?? ["\(file.name) could not be tried"]
    }.flatMap { $0 }
    result.counts = "\(files.count) files, \(commands.count) commands each"
    return result
  }

  /// What went wrong with one of them.
  private static func troubles(
    of file: Foreign, _ clippings: String, _ workplace: Workplace
  ) throws -> [String] {
    var result = PartResult()
    let folder = workplace.path(file.name)
    try Files.makeFolder(folder)
    let path = folder + "/archive.db"
    try Files.write(file.bytes, to: path)
    for command in commands {
      let words = command.map {
        $0 == "CLIPPINGS" ? clippings : $0 == "COPY" ? folder + ".copy" : $0
      }
      let run = try workplace.program.run(words + ["--archive", path], within: 10)
      let isTold = run.ended(with: 2) && run.messages.contains(file.said)
      result.expect(isTold, "\(file.name): \(run.description)")
      let isSame = try Files.read(path) == file.bytes && Files.names(in: folder) == ["archive.db"]
      result.expect(isSame, "\(file.name): changed, or not alone, after: \(run.command)")
      for name in Files.names(in: folder) where name != "archive.db" { unlink("\(folder)/\(name)") }
    }
    return result.broken
  }

  private static func foreign(_ workplace: Workplace, _ clippings: String) throws -> [Foreign] {
    let archive = TestArchive(path: workplace.path("own.db"), program: workplace.program)
    let made = try workplace.program.run(archive.importing(clippings, batches: 10))
    guard made.ended(with: 0) else { throw Failure(made.description) }
    let own = try Files.read(archive.path)
    let database = "an SQLite database of another program"
    let none = "no SQLite database"
    func marked(_ offset: Int, _ bytes: [UInt8]) -> [UInt8] {
      var copy = own
      copy.replaceSubrange(offset..<offset + bytes.count, with: bytes)
      return copy
    }
    return [
      Foreign(name: "no-mark", bytes: marked(68, [0, 0, 0, 0]), said: database),
      Foreign(name: "fossil", bytes: marked(68, [0x0F, 0x05, 0x51, 0x12]), said: database),
      Foreign(name: "one-bit-off", bytes: marked(68, [0x4E, 0x77, 0x41, 0x73]), said: database),
      Foreign(name: "bare-database", bytes: emptyDatabase, said: database),
      Foreign(name: "later", bytes: marked(60, [0, 0, 0x27, 0x0F]), said: "a later newsarchive"),
      Foreign(name: "other-magic", bytes: marked(0, Array("SQLite format 4\0".utf8)), said: none),
      Foreign(name: "cut-header", bytes: Array(own.prefix(99)), said: none),
      Foreign(name: "one-byte", bytes: [0], said: none),
      Foreign(
        name: "text", bytes: Array("Harbor reopens\n\nThe harbor reopened.\n".utf8), said: none),
      Foreign(name: "zeros", bytes: [UInt8](repeating: 0, count: 65_536), said: none),
      Foreign(
        name: "picture", bytes: [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + own.prefix(5_000),
        said: none),
    ]
  }

  /// A database of one empty page, as any program may leave it.
  private static let emptyDatabase: [UInt8] = {
    var bytes = Array("SQLite format 3\0".utf8)
    // A page of 512 bytes, the rollback journal, room for the fractions that all databases have.
    bytes += [2, 0, 1, 1, 0, 64, 32, 32] + [0, 0, 0, 1, 0, 0, 0, 1]
    bytes += [UInt8](repeating: 0, count: 100 - bytes.count)
    bytes[47] = 4
    bytes[59] = 1
    // An empty leaf of a table, whose content begins at the page's end.
    bytes += [0x0D, 0, 0, 0, 0, 2, 0, 0]
    return bytes + [UInt8](repeating: 0, count: 512 - bytes.count)
  }()
}
