/// An archive under torture, asked from outside what it holds.
struct TestArchive: Sendable {
  let path: String
  let program: Program

  func run(
    _ arguments: String..., within limit: Double = Program.usualLimit,
    confined confinement: Confinement = Confinement()
  ) throws -> Outcome {
    try program.run(arguments + ["--archive", path], within: limit, confined: confinement)
  }

  /// The arguments of an import in batches of so many files.
  func importing(_ folder: String, batches: Int) -> [String] {
    ["import", folder, "--batch-files", String(batches), "--archive", path]
  }

  /// The headlines of all its articles in the order of the alphabet; nil where it cannot tell them.
  func headlines() throws -> [String]? {
    let found = try run("search", "*", "--format", "tsv", "--columns", "headline")
    if found.ended(with: 0) { return found.lines.dropFirst().sorted() }
    return found.ended(with: 1) ? [] : nil
  }

  /// What is wrong with it as `newsarchive check` sees it; nil where all is as promised.
  func trouble() throws -> String? {
    let check = try run("check")
    return check.ended(with: 0) ? nil : check.description
  }

  /// Whether it holds each of these articles once and is sound; otherwise what is wrong.
  func trouble(expecting headlines: [String]) throws -> String? {
    guard let found = try self.headlines() else {
      return try run("search", "*", "--count").description
    }
    guard found == headlines else {
      let missing = headlines.count - Set(found).intersection(headlines).count
      return "\(found.count) of \(headlines.count) articles, \(missing) missing"
    }
    return try trouble()
  }

  /// What is wrong after something stopped an import: it must be sound, or not begun yet.
  func troubleWhenStopped() throws -> String? {
    guard Files.size(path) > 0 else { return nil }
    let count = try run("search", "*", "--count")
    if count.ended(with: 2), count.messages.contains("its first import was stopped") { return nil }
    return try trouble()
  }

  /// How many articles it holds; 0 where there is nothing yet.
  func count() throws -> Int {
    let found = try run("search", "*", "--count")
    return found.lines.first.flatMap { Int($0) } ?? 0
  }

  func remove() { Files.removeArchive(path) }
}
