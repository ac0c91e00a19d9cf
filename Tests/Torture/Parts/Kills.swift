import Glibc

/// `kill -9` at any moment of an import: what was kept before stays, and a second run keeps the rest.
enum Kills {
  static func run(_ workplace: Workplace) throws -> PartResult {
    let trial = try ImportTrial(workplace, articles: 80, batch: 10)
    let count = workplace.count(quick: 30, long: 1_000)
    var result = PartResult()
    var (inBatches, inGrouping, late) = (0, 0, 0)
    for number in workplace.onlyCase.map({ [$0] }) ?? Array(1...count) {
      trial.archive.remove()
      var running = try trial.start()
      Clock.sleep(trial.moment(number, of: count))
      running.signal(SIGKILL)
      let killed = running.wait(within: Program.usualLimit)
      let kept = try trial.archive.count()
      if killed.end != .signalled(SIGKILL) {
        late += 1
      } else if kept == trial.clippings.headlines.count {
        inGrouping += 1
      } else if kept > 0 {
        inBatches += 1
      }
      result.expect(
        kept % trial.batch == 0, "kill \(number): \(kept) articles, which is no number of batches")
      if let trouble = try trial.troubleAfterRerun() {
        result.broken.append("kill \(number): \(trouble)")
      }
    }
    let early = count - inBatches - inGrouping - late
    result.counts =
      "\(count) kills, \(early) before the first batch, \(inBatches) between batches, "
      + "\(inGrouping) after the last, while stories are grouped, \(late) too late"
    return result
  }
}
