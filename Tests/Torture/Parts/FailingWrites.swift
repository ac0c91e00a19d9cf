/// What must hold of whatever writes and cannot write all it has to, however it comes that it
/// cannot.
struct FailingWrites: Sendable {
  let trial: ImportTrial
  /// An archive with all articles, to copy and to change.
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

  init(_ workplace: Workplace) throws {
    trial = try ImportTrial(workplace, articles: 20, batch: 4)
    whole = TestArchive(path: workplace.path("whole.db"), program: workplace.program)
    var random = workplace.random(1)
    let others = try Clippings(8, in: workplace.path("earlier"), named: "earlier", &random)
    earlier = others.headlines
    begun = TestArchive(path: workplace.path("begun.db"), program: workplace.program)
    _ = try workplace.program.run(begun.importing(others.folder, batches: trial.batch))
    var running = try trial.start(whole)
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

  /// How many bytes may be written in case `number` of `count`: evenly, from none to all, and by
  /// chance within each step.
  func room(_ number: Int, of count: Int, upTo size: Int) -> Int {
    var random = trial.workplace.random(number)
    let step = Double.random(in: 0..<1, using: &random)
    return Int(Double(size) * (Double(number - 1) + step) / Double(count))
  }

  // MARK: What must hold

  /// What came of one case: what did not hold, and whether an import had kept something when its
  /// writes failed.
  struct Tried: Sendable {
    var troubles: [String] = []
    var hadBegun = false
  }

  static func result(of tried: [Tried], _ where_: String) -> PartResult {
    let deeds = Deed.allCases.count
    return PartResult(
      counts:
        "\(tried.count) imports and \(tried.count) backups, deletions, repairs and refreshes in "
        + "\(deeds + 1) ways \(where_); \(tried.count { $0.hadBegun }) imports had kept something",
      broken: tried.flatMap(\.troubles))
  }

  /// An import into `archive` while writing fails, and again while it does not.
  ///
  /// - Parameters:
  ///   - earlier: the headlines of what is there.
  ///   - mend: makes room.
  func tryImport(
    _ archive: TestArchive, having earlier: [String], confined: Confinement = Confinement(),
    mend: () throws -> Void = {}
  ) throws -> (trouble: String?, hadBegun: Bool) {
    let failed = try trial.workplace.program.run(
      archive.importing(trial.clippings.folder, batches: trial.batch), confined: confined)
    if let trouble = FailingWrites.trouble(of: failed, naming: archive.path) {
      return (trouble, false)
    }
    // On a full disk a search may have no room even for what all who read share, and says so.
    let search = try archive.run("search", "town")
    guard search.isOrderly else { return (search.description, false) }
    try mend()
    if let trouble = try archive.troubleWhenStopped() {
      return ("after the error: \(trouble)", false)
    }
    let kept = try archive.count() - earlier.count
    guard kept >= 0, kept % trial.batch == 0 else {
      return ("\(kept) articles, which is no number of batches", false)
    }
    return (try trial.troubleAfterRerun(archive, having: earlier), kept > 0)
  }

  /// An error that a person understands: where, and why; none where there was room enough.
  private static func trouble(of failed: Outcome, naming path: String) -> String? {
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

  /// Does something to a copy of the whole archive while writing fails, then again while it does
  /// not.
  ///
  /// - Parameter mend: makes room.
  func trouble(
    of deed: Deed, _ archive: TestArchive, confined: Confinement = Confinement(),
    mend: () throws -> Void = {}
  ) throws -> String? {
    let arguments = deed.arguments + ["--archive", archive.path]
    let failed = try trial.workplace.program.run(arguments, confined: confined)
    guard failed.ended(with: 0, 2) else { return failed.description }
    if failed.ended(with: 2), failed.messages.isEmpty { return "an error without a word" }
    try mend()
    let total = trial.clippings.headlines.count
    let left = deed.left(of: total)
    let kept = try archive.count()
    guard kept == total || kept == left else {
      return "\(kept) articles after: \(failed.description)"
    }
    let again = try trial.workplace.program.run(arguments)
    guard again.ended(with: 0, 1) else { return "the second time: \(again.description)" }
    if deed == .deletion {
      let swept = try archive.run("delete", "--sweep")
      guard swept.ended(with: 0) else { return swept.description }
    }
    guard try archive.count() == left else { return "not all was done the second time" }
    return try archive.trouble()
  }
}
