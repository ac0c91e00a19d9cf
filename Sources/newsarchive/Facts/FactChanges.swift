import Archive
import ArgumentParser
import Formats
import Results

/// Finds facts anew and takes in those of others, and tells a person how far that is.
struct FactChanges {
  let path: String
  private let console = Console.error

  init(_ path: String) { self.path = path }

  /// Finds the facts of all articles anew.
  func refresh() throws {
    var bar: ProgressBar?
    let done = try FactRefresher(path).run { progress in
      var shown = bar ?? ProgressBar(console, total: progress.total - progress.before)
      shown.show(files: progress.articles, articles: progress.before + progress.articles)
      bar = shown
    }
    bar?.clear()
    let before =
      done.before > 0 ? ", after \(done.before.grouped) that were done before it was stopped" : ""
    console.write(
      "\(done.facts.counted("fact")) found in \(done.articles.counted("article"))\(before)")
    if done.total == 0 { throw ExitCode.nothing }
  }

  /// Takes in the facts of a file; what cannot be kept is told.
  func importFacts(_ file: String, limit: Int) throws {
    let bytes: [UInt8]
    do throws(FormatError) {
      bytes =
        try file == "-"
        ? FileReading.standardInput(limit: limit) : FileReading.bytes(of: file, limit: limit)
    } catch {
      throw Failure("cannot read \(TerminalText.path(file)): \(error)")
    }
    var bar = ProgressBar(console, total: nil)
    let done = try FactImporter(path).run(bytes) { event in
      switch event {
      case .rejected(let line, let fact, let reason):
        bar.clear()
        let place = "line \(line)" + (fact.map { ", fact \($0)" } ?? "")
        console.warning("rejected: \(TerminalText.path(file)), \(place): \(reason)")
      case .progress(let done): bar.show(files: done.lines, articles: done.articles)
      }
    }
    bar.clear()
    console.write(
      """
      \(done.facts.counted("fact")) of \(done.articles.counted("article")) kept, \
      \(done.rejected.grouped) rejected (\(done.lines.counted("line")))
      """)
    if done.rejected > 0 { throw ExitCode.error }
    if done.lines == 0 { throw ExitCode.nothing }
  }
}
