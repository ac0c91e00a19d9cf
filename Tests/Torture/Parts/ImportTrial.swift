/// An import that can be stopped at any of its moments: some articles, how long they take, and an
/// archive to take them.
struct ImportTrial {
  let clippings: Clippings
  let archive: TestArchive
  /// How many files a batch has: there are several batches to stop between.
  let batch: Int
  /// How long the whole import takes.
  let seconds: Double
  let workplace: Workplace

  init(_ workplace: Workplace, articles: Int, batch: Int) throws {
    self.workplace = workplace
    self.batch = batch
    var random = workplace.random(0)
    clippings = try Clippings(
      articles, in: workplace.path("clippings"), named: "harbor", &random)
    archive = TestArchive(path: workplace.path("archive.db"), program: workplace.program)
    // The first run warms the disk's cache; the second is measured.
    var seconds = 0.0
    for _ in 0..<2 {
      archive.remove()
      let whole = try workplace.program.run(archive.importing(clippings.folder, batches: batch))
      guard whole.ended(with: 0), let headlines = try archive.headlines(),
        headlines == clippings.headlines
      else {
        throw Failure("an import that nothing stops does not keep all: \(whole.description)")
      }
      seconds = whole.seconds
    }
    self.seconds = seconds
    archive.remove()
  }

  /// Starts the import.
  func start() throws -> RunningProgram {
    try workplace.program.start(archive.importing(clippings.folder, batches: batch))
  }

  /// Imports all again, with nothing in its way; what is wrong afterwards.
  ///
  /// - Parameter earlier: the headlines of what the archive had before.
  func troubleAfterRerun(_ earlier: [String] = []) throws -> String? {
    let again = try workplace.program.run(archive.importing(clippings.folder, batches: batch))
    guard again.ended(with: 0) else { return "the re-run: \(again.description)" }
    return try archive.trouble(expecting: (earlier + clippings.headlines).sorted()).map {
      "after the re-run: \($0)"
    }
  }

  /// When to stop case `number` of `count`: all of the import's time is gone through in even steps,
  /// by chance within each.
  func moment(_ number: Int, of count: Int) -> Double {
    var random = workplace.random(number)
    let step = Double.random(in: 0..<1, using: &random)
    return seconds * (Double(number - 1) + step) / Double(count)
  }
}
