import Archive
import ArgumentParser
import Results

/// Groups stories anew, and tells a person how far that is and what is left to group.
struct StoryChanges {
  let path: String
  private let console = Console.error

  init(_ path: String) { self.path = path }

  /// Groups all articles anew.
  func refresh() throws {
    if try !Archive(reading: path).hasFacts() {
      console.write(
        """
        this archive holds no facts, by which tellings are known best; to find those of its articles \
        first: newsarchive facts --refresh
        """)
    }
    var bar: ProgressBar?
    var waiting: WaitingLine?
    let done = try StoryRefresher(path).run(anew: true) { progress in
      var shown = bar ?? ProgressBar(console, total: progress.total)
      if progress.isGrouping {
        shown.clear()
        waiting = WaitingLine(console, "grouping stories")
      } else {
        shown.show(files: progress.articles, articles: progress.articles)
      }
      bar = shown
    }
    waiting?.clear()
    let stories = (done.stories ?? 0).counted("story", "stories")
    console.write("\(stories) found in \(done.articles.counted("article"))")
    if done.total == 0 { throw ExitCode.nothing }
  }

  /// Tells of articles that no grouping has looked at.
  static func tellUngrouped(_ archive: Archive) throws {
    let articles = try archive.ungroupedArticles()
    guard articles > 0 else { return }
    let are = articles == 1 ? "article is" : "articles are"
    Console.error.write(
      "\(articles.grouped) \(are) not grouped yet; to group them: newsarchive stories --refresh")
  }
}
