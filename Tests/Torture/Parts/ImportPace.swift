/// How long an import takes, and when to stop it.
struct ImportPace: Sendable {
  /// The seconds until the archive has the first batch.
  let beginning: Double
  /// The seconds after that.
  let rest: Double

  var seconds: Double { beginning + rest }

  /// The bytes of an archive that was made and has nothing yet.
  private static let empty = 16_384

  /// Waits until an import into a new archive has kept something, or is done.
  ///
  /// - Returns: how long it runs then.
  static func waitForFirstBatch(of running: RunningProgram, _ archive: TestArchive) -> Double {
    while Files.size(archive.path) <= empty, running.isRunning, running.seconds < 60 {
      Clock.sleep(0.001)
    }
    return running.seconds
  }

  /// Waits for the moment of case `number` of `count` in an import into a new archive: for a third
  /// of them, while it begins; for the others, while batches and stories are written. In even
  /// steps, by chance within each.
  func wait(
    for number: Int, of count: Int, in running: RunningProgram, _ archive: TestArchive,
    _ workplace: Workplace
  ) {
    var random = workplace.random(number)
    let step = Double.random(in: 0..<1, using: &random)
    let place = (Double(number - 1) + step) / Double(count) * 3
    if place < 1 { return Clock.sleep(place * beginning) }
    _ = ImportPace.waitForFirstBatch(of: running, archive)
    Clock.sleep((place - 1) / 2 * rest)
  }
}
