import Articles

/// The pages of a file that keeps a web page with its frames.
enum PageArchive {
  /// Reads the page, or, where it has no text of its own, the frame that has most.
  ///
  /// - Throws: `FormatError` where none is an article: what is said of the page itself.
  static func read(
    _ pages: [FileContent], notes: [String], _ each: (Reading) throws -> Void
  ) throws(FormatError) {
    var best: ArticleDraft?
    var failure: FormatError?
    for page in pages.prefix(mostFrames) {
      do throws(FormatError) {
        let draft = try article(of: page)
        if draft.body.utf8.count > enough(best) { best = draft }
      } catch {
        failure = failure ?? error
      }
    }
    guard var draft = best else {
      throw failure ?? FormatError("this web archive has no page in it")
    }
    draft.notes += notes.filter { !draft.notes.contains($0) }
    do {
      try each(.article(draft))
    } catch {
      throw FormatError("\(error)")
    }
  }

  /// More frames than these are advertisements.
  private static let mostFrames = 20

  /// A frame is taken for the page only where it has more than twice the text.
  private static func enough(_ best: ArticleDraft?) -> Int {
    best.map { $0.body.utf8.count * 2 } ?? 0
  }

  private static func article(of page: FileContent) throws(FormatError) -> ArticleDraft {
    for case .article(var draft) in try Formats.readings(of: page, in: HTMLFormat()) {
      let address = page.address.flatMap(Addresses.canonical)
      draft.url = draft.url ?? address.map { Found($0, by: .crawl) }
      return draft
    }
    throw FormatError("this page has no article's text")
  }

  /// An address on the web; nil for one within the archive or on somebody's disk.
  static func webAddress(_ text: String) -> String? {
    text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
  }
}
