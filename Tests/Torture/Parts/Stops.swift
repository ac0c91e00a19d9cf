import Glibc

/// Ctrl-C at any moment of an import, and again in the run that takes it up: it ends at once with
/// 130, what was kept stays kept, and in the end all is there.
enum Stops {
  /// How long a person waits for the end.
  private static let patience = 1.0
  /// How many archives are filled at a time.
  private static let atATime = 2

  static func run(_ workplace: Workplace) throws -> PartResult {
    let trial = try ImportTrial(workplace, articles: 24, batch: 3)
    let pace = try trial.measure()
    // One that goes on has less to do.
    let seconds = pace.beginning + pace.rest / 2
    let count = workplace.count(quick: 50, long: 500)
    let lanes = try workplace.each(Array(1...atATime)) { number in
      var lane = Lane(trial, seconds, trial.archive(number))
      for stop in stride(from: number, through: count, by: atATime) { try lane.stop(stop) }
      try lane.finish()
      return lane
    }
    let slowest = lanes.map(\.slowest).max() ?? 0
    return PartResult(
      counts: "\(count) stops in \(lanes.reduce(0) { $0 + $1.archives }) archives, ended within "
        + "\(Int(slowest * 1_000)) ms, \(lanes.reduce(0) { $0 + $1.late }) too late",
      broken: lanes.flatMap(\.result.broken))
  }

  /// Imports that go on where the last one was stopped.
  private struct Lane: Sendable {
    private let trial: ImportTrial
    private let seconds: Double
    private let archive: TestArchive
    /// What the archive had after the last stop.
    private var before = 0
    private(set) var result = PartResult()
    private(set) var slowest = 0.0
    private(set) var late = 0
    private(set) var archives = 0

    init(_ trial: ImportTrial, _ seconds: Double, _ archive: TestArchive) {
      (self.trial, self.seconds, self.archive) = (trial, seconds, archive)
    }

    mutating func stop(_ number: Int) throws {
      var random = trial.workplace.random(number)
      var running = try trial.start(archive)
      Clock.sleep(Double.random(in: 0..<seconds, using: &random))
      let asked = Clock.now
      running.signalGroup(SIGINT)
      let stopped = running.wait(within: Program.usualLimit)
      let waited = Clock.now - asked
      if stopped.ended(with: 0) {
        late += 1
      } else {
        slowest = max(slowest, waited)
        result.expect(
          stopped.ended(with: 130) || stopped.isUnanswered,
          "stop \(number): \(stopped.description)")
        result.expect(waited <= patience, "stop \(number): ended after \(waited) s")
      }
      let kept = try archive.count()
      result.expect(kept >= before, "stop \(number): \(before) articles before, \(kept) after it")
      before = kept
      if kept == trial.clippings.headlines.count { try finish() }
    }

    /// Imports the rest, looks at all of it, and goes on with an empty archive.
    mutating func finish() throws {
      if let trouble = try trial.troubleAfterRerun(archive) {
        result.broken.append("the archive of so many stops: \(trouble)")
      }
      archive.remove()
      before = 0
      archives += 1
    }
  }
}

extension Outcome {
  /// Whether the signal came while the program was still being loaded: the system answers it then,
  /// and a shell calls that 130, too.
  fileprivate var isUnanswered: Bool { end == .signalled(SIGINT) && messages.isEmpty }
}
