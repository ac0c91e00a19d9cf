/// An import that can be stopped at any of its moments: some articles, in several batches to stop
/// between.
struct ImportTrial: Sendable {
  let clippings: Clippings
  /// How many files a batch has.
  let batch: Int
  let workplace: Workplace

  init(_ workplace: Workplace, articles: Int, batch: Int) throws {
    self.workplace = workplace
    self.batch = batch
    var random = workplace.random(0)
    clippings = try Clippings(
      articles, in: workplace.path("clippings"), named: "harbor", &random)
  }

  /// An archive to take the articles, one for each number.
  func archive(_ number: Int) -> TestArchive {
    TestArchive(path: workplace.path("archive\(number).db"), program: workplace.program)
  }

  /// Imports all into an archive, with nothing in its way.
  func run(_ archive: TestArchive) throws -> Outcome {
    try workplace.program.run(archive.importing(clippings.folder, batches: batch))
  }

  /// Starts to import all into an archive.
  func start(_ archive: TestArchive) throws -> RunningProgram {
    try workplace.program.start(archive.importing(clippings.folder, batches: batch))
  }

  /// Measures an import while others run beside it, as cases do.
  func measure() throws -> ImportPace {
    var pace = ImportPace(beginning: 0, rest: 0)
    // The first warms the disk's cache.
    for _ in 0..<2 {
      let paces = try workplace.each([1, 2]) { number in
        let archive = self.archive(number)
        defer { archive.remove() }
        var running = try start(archive)
        let begun = ImportPace.waitForFirstBatch(of: running, archive)
        let whole = running.wait(within: Program.usualLimit)
        guard whole.ended(with: 0), try archive.headlines() == clippings.headlines else {
          throw Failure("an import that nothing stops does not keep all: \(whole.description)")
        }
        return ImportPace(beginning: begun, rest: whole.seconds - begun)
      }
      pace = paces.max { $0.seconds < $1.seconds } ?? pace
    }
    return pace
  }

  /// Imports all again, with nothing in its way; what is wrong afterwards.
  ///
  /// - Parameter earlier: the headlines of what the archive had before.
  func troubleAfterRerun(
    _ archive: TestArchive, having earlier: [String] = []
  ) throws -> String? {
    let again = try run(archive)
    guard again.ended(with: 0) else { return "the re-run: \(again.description)" }
    return try archive.trouble(expecting: (earlier + clippings.headlines).sorted()).map {
      "after the re-run: \($0)"
    }
  }
}
