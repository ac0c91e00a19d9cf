import Glibc
import Results

/// How far an import is: a bar, how many articles, how fast, and how long it will take.
///
/// It draws on a terminal only, and at most ten times a second.
struct ProgressBar {
  private let console: Console
  private let total: Int?
  private let start = ProgressBar.now
  private var lastDrawn = 0.0
  private var isDrawn = false

  /// A bar for `total` files, or for nobody knows how many.
  init(_ console: Console, total: Int?) {
    self.console = console
    self.total = total
  }

  /// Seconds since the beginning.
  var seconds: Double { ProgressBar.now - start }

  mutating func show(files: Int, articles: Int) {
    guard console.isTerminal, seconds > 0.5, seconds - lastDrawn > 0.1 else { return }
    lastDrawn = seconds
    isDrawn = true
    console.replaceLine(String(line(files, articles).prefix((console.width ?? 80) - 1)))
  }

  /// Takes the bar off the screen, so that a message can be written.
  mutating func clear() {
    if isDrawn { console.replaceLine("") }
    isDrawn = false
  }

  private func line(_ files: Int, _ articles: Int) -> String {
    let rate = Double(files) / max(seconds, 0.001)
    let speed = "\(articles.grouped) articles  \(Int(rate).grouped) files/s"
    // The members of a container count, too, and nobody knows how many there are.
    guard let total, total > 0, files <= total else { return speed }
    let share = min(1, Double(files) / Double(total))
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let left = rate > 0 ? Int(Double(total - files) / rate) : 0
    return "\(bar) \(Int(share * 100)) %  \(speed)  \(ProgressBar.duration(left)) left"
  }

  private static func duration(_ seconds: Int) -> String {
    seconds < 60
      ? "\(seconds) s"
      : seconds < 3600 ? "\(seconds / 60) min" : "\(seconds / 3600) h \(seconds / 60 % 60) min"
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
