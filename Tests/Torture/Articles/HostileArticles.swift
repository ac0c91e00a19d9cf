import Glibc
import TestSupport

/// Hundreds of files that no reader was made for, imported at once: each must come to what its
/// table says, the archive must be sound, and nothing of them may steer the terminal that shows
/// them.
enum HostileArticles {
  private static func files(isLong: Bool) -> [HostileFile] {
    EncodingFiles.files + CharacterFiles.files + NameFiles.files
      + NestingFiles.files(isLong: isLong) + CutFiles.files
  }

  /// How long the import of all of them may take.
  private static let limit = 400.0

  static func run(_ workplace: Workplace) throws -> PartResult {
    let folder = workplace.path("files")
    let home = workplace.path("home")
    for path in [folder, home] { try Files.makeFolder(path) }
    var made: [(file: HostileFile, token: String)] = []
    // They are read in the order of their names, which is another one for each seed.
    var random = workplace.random(0)
    let files = files(isLong: workplace.isLong).shuffled(using: &random)
    for (index, file) in files.enumerated() {
      let token = "h\(10_000 + index)-"
      if try file.make(in: folder, token: token) { made.append((file, token)) }
    }
    let program = try Program.readable(workplace)
    let archive = TestArchive(path: home + "/archive.db", program: program)
    // To root every file is readable.
    var confined = Confinement()
    if getuid() == 0 {
      confined.user = Confinement.nobody
      chown(home, Confinement.nobody, Confinement.nobody)
    }
    let imported = try archive.run("import", folder, within: limit, confined: confined)
    var result = PartResult()
    result.expect(imported.ended(with: 2), imported.description)
    var told = Told(imported, try archive.run("export", "--all", confined: confined))
    // An import does not tell of each file that is no article: what it did not keep is put aside,
    // and read alone.
    let aside = workplace.path("aside")
    try Files.makeFolder(aside)
    for (file, token) in made where !told.isKept(token) {
      let name = file.bytes(ofNameWith: token)
      rename(
        Files.cString(Array("\(folder)/".utf8) + name),
        Files.cString(Array("\(aside)/".utf8) + name))
    }
    told.add(reading: try program.run(["read", aside], within: limit, confined: confined))
    for (file, token) in made {
      if let trouble = told.trouble(file, token) { result.broken.append(trouble) }
    }
    if let trouble = try archive.run("check", confined: confined).troubleOfCheck {
      result.broken.append(trouble)
    }
    result.broken += try Display.troubles(workplace, archive, aside, confined)
    let left = files.count - made.count
    result.counts =
      "\(made.count) files, \(told.summary(made))"
      + (left > 0 ? ", \(left) not to be made here" : "")
    return result
  }
}

extension Outcome {
  fileprivate var troubleOfCheck: String? { ended(with: 0) ? nil : description }
}

/// What the program told of the files, by the tokens in their names.
private struct Told {
  /// The lines of an export that name a file.
  private var kept: [String: [String]] = [:]
  private var rejected: [String: String] = [:]
  private var passedOver: Set<String> = []

  init(_ imported: Outcome, _ export: Outcome) {
    for line in imported.messages.split(separator: "\n") where line.hasPrefix("rejected: ") {
      for token in Told.tokens(in: line) { rejected[token, default: ""] += String(line) }
    }
    for line in export.lines {
      // Only the names of files have them.
      for token in Set(Told.tokens(in: line[...])) { kept[token, default: []].append(line) }
    }
  }

  /// Takes what `newsarchive read` said of files that are no articles.
  mutating func add(reading read: Outcome) {
    for line in read.messages.split(separator: "\n") where line.hasPrefix("passed over: ") {
      passedOver.formUnion(Told.tokens(in: line))
    }
  }

  func isKept(_ token: String) -> Bool { kept[token] != nil }

  /// The tokens, as `h10017-`, in a line.
  private static func tokens(in line: Substring) -> [String] {
    let bytes = Array(line.utf8)
    var tokens: [String] = []
    for start in bytes.indices where bytes[start] == UInt8(ascii: "h") && start + 7 <= bytes.count {
      let token = bytes[start..<start + 7]
      let isToken =
        token.last == UInt8(ascii: "-") && token.dropFirst().dropLast().allSatisfy { 48...57 ~= $0 }
      if isToken { tokens.append(String(decoding: token, as: UTF8.self)) }
    }
    return tokens
  }

  /// What is not as the table says.
  func trouble(_ file: HostileFile, _ token: String) -> String? {
    let (lines, reason) = (kept[token] ?? [], rejected[token])
    let isPassedOver = passedOver.contains(token)
    let holds =
      switch file.expected {
      case .kept: !lines.isEmpty
      case .keptWith(let text): lines.contains { $0.contains(text) }
      case .rejected(let words):
        lines.isEmpty && reason.map { words.isEmpty || $0.contains(words) } == true
      case .passedOver: lines.isEmpty && reason == nil && isPassedOver
      case .notLookedAt: lines.isEmpty && reason == nil && !isPassedOver
      }
    // A reader that crashed would be told as a rejection.
    let crashed = reason.map { $0.contains("the reader crashed") } == true
    if holds, !crashed { return nil }
    let found =
      !lines.isEmpty
      ? "kept \(lines[0].prefix(400))"
      : reason ?? (isPassedOver ? "passed over" : "nothing said")
    let name = String(decoding: file.name, as: UTF8.self)
    return "\(name): expected \(file.expected), found: \(found)"
  }

  func summary(_ made: [(file: HostileFile, token: String)]) -> String {
    let count = made.count { kept[$0.token] != nil }
    let rejections = made.count { kept[$0.token] == nil && rejected[$0.token] != nil }
    return "\(count) kept, \(rejections) rejected, \(made.count - count - rejections) left alone"
  }
}
