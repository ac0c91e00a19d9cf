/// What must hold of an import, a backup and a deletion that cannot write all they have to, however it
/// comes that they cannot.
struct FailingWrites {
  let trial: ImportTrial
  /// An archive with all articles, to copy and to delete from.
  let whole: TestArchive
  /// An archive with a few other articles, from which an import goes on.
  let begun: TestArchive
  /// The headlines of those.
  let earlier: [String]
  /// The bytes of the archive with all articles.
  let size: Int
  /// The bytes of the largest file that an import writes, and of all of them at their largest.
  let largestFile: Int
  let largestSum: Int

  /// Deletes a quarter of the articles.
  private static let deletion = ["delete", "--query", "source:\"Meridian Post\"", "--yes"]

  init(_ workplace: Workplace) throws {
    trial = try ImportTrial(workplace, articles: 60, batch: 10)
    whole = TestArchive(path: workplace.path("whole.db"), program: workplace.program)
    var random = workplace.random(1)
    let others = try Clippings(10, in: workplace.path("earlier"), named: "earlier", &random)
    earlier = others.headlines
    begun = TestArchive(path: workplace.path("begun.db"), program: workplace.program)
    _ = try workplace.program.run(begun.importing(others.folder, batches: trial.batch))
    var running = try workplace.program.start(
      whole.importing(trial.clippings.folder, batches: trial.batch))
    var ended: Outcome?
    var (file, sum) = (0, 0)
    let path = whole.path
    while ended == nil {
      ended = running.poll(within: Program.usualLimit)
      let sizes = ["", "-wal", "-shm"].map { Files.size(path + $0) }
      (file, sum) = (max(file, sizes.max() ?? 0), max(sum, sizes.reduce(0, +)))
    }
    (size, largestFile, largestSum) = (Files.size(whole.path), file, sum)
    guard ended?.ended(with: 0) == true else { throw Failure("an import without limits failed") }
  }

  /// How many bytes may be written in case `number` of `count`: evenly, from none to all, and by chance
  /// within each step.
  func room(_ number: Int, of count: Int, upTo size: Int) -> Int {
    var random = trial.workplace.random(number)
    let step = Double.random(in: 0..<1, using: &random)
    return Int(Double(size) * (Double(number - 1) + step) / Double(count))
  }

  // MARK: What must hold

  /// An error that a person understands: where, and why; none where there was room enough.
  static func trouble(of failed: Outcome, naming path: String) -> String? {
    let reasons = ["full", "I/O error", "too large", "No space", "unable to open"]
    return failed.ended(with: 0)
      || failed.ended(with: 2) && failed.messages.contains(path)
        && reasons.contains { failed.messages.contains($0) }
        && !failed.messages.contains("rejected: ")
      ? nil : failed.description
  }

  /// After a failed backup nothing of it is left.
  static func troubleOfBackup(_ failed: Outcome, target: String) -> String? {
    if failed.ended(with: 0) { return nil }
    if Files.exists(target) || Files.exists(target + ".part") { return "half a copy is left" }
    return failed.ended(with: 2) && !failed.messages.isEmpty ? nil : failed.description
  }

  /// Deletes from `archive` while writing fails, then again while it does not.
  ///
  /// - Parameter mend: makes room.
  func troubleOfDeletion(
    _ archive: TestArchive, confined: Confinement = Confinement(), mend: () throws -> Void = {}
  ) throws -> String? {
    let arguments = FailingWrites.deletion + ["--archive", archive.path]
    let failed = try trial.workplace.program.run(arguments, confined: confined)
    guard failed.ended(with: 0, 2) else { return failed.description }
    if failed.ended(with: 2), failed.messages.isEmpty { return "an error without a word" }
    try mend()
    let total = trial.clippings.headlines.count
    let left = total - total / 4
    let kept = try archive.count()
    guard kept == total || kept == left else {
      return "\(kept) articles after: \(failed.description)"
    }
    let again = try trial.workplace.program.run(arguments)
    guard again.ended(with: 0, 1) else { return "the second time: \(again.description)" }
    let swept = try archive.run("delete", "--sweep")
    guard swept.ended(with: 0) else { return swept.description }
    guard try archive.count() == left else { return "not all were deleted the second time" }
    return try archive.trouble()
  }
}
