import Glibc

/// `kill -9` at any moment of an import: what was kept before stays, and a second run keeps the
/// rest.
enum Kills {
  private struct Kill: Sendable {
    let wasLate: Bool
    let kept: Int
    let troubles: [String]
  }

  static func run(_ workplace: Workplace) throws -> PartResult {
    let trial = try ImportTrial(workplace, articles: 24, batch: 3)
    let pace = try trial.measure()
    let count = workplace.count(quick: 30, long: 1_000)
    let kills = try workplace.each(workplace.cases(quick: count, long: count)) { number in
      try kill(number, of: count, trial, pace)
    }
    let late = kills.count { $0.wasLate }
    let early = kills.count { !$0.wasLate && $0.kept == 0 }
    let whole = kills.count { !$0.wasLate && $0.kept == trial.clippings.headlines.count }
    let between = kills.count - early - whole - late
    return PartResult(
      counts: "\(kills.count) kills, \(early) before the first batch, \(between) between batches, "
        + "\(whole) after the last, while stories are grouped, \(late) too late",
      broken: kills.flatMap(\.troubles))
  }

  private static func kill(
    _ number: Int, of count: Int, _ trial: ImportTrial, _ pace: ImportPace
  ) throws -> Kill {
    let archive = trial.archive(number)
    var running = try trial.start(archive)
    pace.wait(for: number, of: count, in: running, archive, trial.workplace)
    running.signal(SIGKILL)
    let killed = running.wait(within: Program.usualLimit)
    let kept = try archive.count()
    var result = PartResult()
    result.expect(
      kept % trial.batch == 0, "kill \(number): \(kept) articles, which is no number of batches")
    if let trouble = try trial.troubleAfterRerun(archive) {
      result.broken.append("kill \(number): \(trouble)")
    } else if trial.workplace.onlyCase == nil {
      archive.remove()
    }
    return Kill(
      wasLate: killed.end != .signalled(SIGKILL), kept: kept, troubles: result.broken)
  }
}
