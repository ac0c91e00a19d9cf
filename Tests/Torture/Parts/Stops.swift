import Glibc

/// Ctrl-C at any moment of an import, and again in the run that takes it up: it ends at once with
/// 130, what was kept stays kept, and in the end all is there.
enum Stops {
  /// How long a person waits for the end.
  private static let patience = 1.0

  static func run(_ workplace: Workplace) throws -> PartResult {
    let trial = try ImportTrial(workplace, articles: 80, batch: 10)
    let count = workplace.count(quick: 50, long: 500)
    var result = PartResult()
    var (slowest, late, archives) = (0.0, 0, 1)
    var before = 0
    for number in 1...count {
      var running = try trial.start()
      Clock.sleep(moment(number, trial))
      let asked = Clock.now
      running.signalGroup(SIGINT)
      let stopped = running.wait(within: Program.usualLimit)
      let waited = Clock.now - asked
      let kept = try trial.archive.count()
      if stopped.ended(with: 0) {
        late += 1
      } else {
        slowest = max(slowest, waited)
        result.expect(
          stopped.ended(with: 130) || stopped.isUnanswered,
          "stop \(number): \(stopped.description)")
        result.expect(waited <= patience, "stop \(number): ended after \(waited) s")
      }
      result.expect(kept >= before, "stop \(number): \(before) articles before, \(kept) after it")
      before = kept
      if kept == trial.clippings.headlines.count || number == count {
        if let trouble = try trial.troubleAfterRerun() {
          result.broken.append("stop \(number): \(trouble)")
        }
        trial.archive.remove()
        before = 0
        archives += number == count ? 0 : 1
      }
    }
    result.counts =
      "\(count) stops in \(archives) archives, ended within \(Int(slowest * 1_000)) ms, "
      + "\(late) too late"
    return result
  }

  /// Runs go on where the last one was stopped, so that any moment of a whole one will do.
  private static func moment(_ number: Int, _ trial: ImportTrial) -> Double {
    var random = trial.workplace.random(number)
    return Double.random(in: 0..<trial.seconds, using: &random)
  }
}

extension Outcome {
  /// Whether the signal came while the program was still being loaded: the system answers it then,
  /// and a shell calls that 130, too.
  fileprivate var isUnanswered: Bool { end == .signalled(SIGINT) && messages.isEmpty }
}
