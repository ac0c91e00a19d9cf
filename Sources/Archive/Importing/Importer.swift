public import Articles
import CProcess
import Formats
import GRDB
import Glibc

/// Imports files into an archive: read and taken apart on every core, written by one.
///
///     let summary = try Importer("archive.db", options).run(FileWalk(["clippings"])) { event in ... }
public struct Importer {
  private let path: String
  private let options: ImportOptions

  /// How many bytes of memory are written in one transaction at most.
  private static let batchBytes = 64 << 20

  /// How many notes on the articles of one file are told one by one.
  private static let toldNotes = 100

  public init(_ path: String, _ options: ImportOptions) {
    self.path = path
    self.options = options
  }

  /// Imports everything that `items` names, in its order, and tells of it as it goes.
  ///
  /// A file that cannot be read is told, and kept as a rejection, and the rest goes on.
  ///
  /// - Throws: `ArchiveError` where the archive cannot be written; earlier batches are kept.
  public func run(
    _ items: some Sequence<ImportItem>, _ report: (ImportEvent) -> Void
  ) throws(ArchiveError) -> ImportSummary {
    // The pages of a crawl are as large as what malloc would keep, and cost twice the memory.
    _ = process_give_back_memory()
    func waiting() { report(.waiting) }
    let session = try WritingSession(path, options, waiting: waiting)
    let known = try session.knownOriginals()
    let options = self.options
    let pipeline = FilePipeline(AnySequence(items), jobs: options.jobs) {
      FilePreparer(options, knownOriginal: known())
    }
    defer { pipeline.stop() }
    var summary = ImportSummary()
    var batch: [PreparedFile] = []
    var size = 0
    func write() throws(ArchiveError) {
      let (files, articles) = (summary.files, summary.articles)
      try session.write(batch, adding: &summary, waiting: waiting) { written in
        report(.progress(files: files + written, articles: articles + written))
      }
      for file in batch { tell(file, report) }
      batch.removeAll(keepingCapacity: true)
      size = 0
    }
    while let file = pipeline.next() {
      batch.append(file)
      size += file.size
      if batch.count >= options.batchFiles || size >= Importer.batchBytes { try write() }
    }
    if !batch.isEmpty { try write() }
    // What the files took is not needed any more; the stories need as much.
    batch = []
    _ = process_trim_memory()
    try session.group(waiting: waiting) { report(.grouping) }
    try session.finish(summary, waiting: waiting)
    return summary
  }

  /// What files would be kept as, without any archive: their articles with their facts, and what of
  /// them cannot be read.
  public static func preview(
    _ items: some Sequence<ImportItem>, _ options: ImportOptions,
    _ each: (ImportPreview) throws -> Void
  ) rethrows {
    let preparer = FilePreparer(options, knownOriginal: { _ in nil })
    for item in items {
      switch preparer.prepare(item) {
      case .file(let file): try show(file, each)
      case .container(let members):
        while let member = members.next() { try show(preparer.prepare(member), each) }
      }
    }
  }

  private static func show(
    _ file: PreparedFile, _ each: (ImportPreview) throws -> Void
  ) rethrows {
    let path = file.path
    switch file.content {
    case .known, .passedOver, .settings: break
    case .rejected(let reason, _): try each(.rejected(path: path, place: nil, reason: reason))
    case .read(_, let articles, let rejections):
      for article in articles {
        try each(
          .article(
            PreviewedArticle(
              path: path, draft: article.draft,
              facts: article.facts.facts(in: CodePointText(article.draft.body)),
              words: article.words)))
      }
      for rejection in rejections {
        try each(.rejected(path: path, place: rejection.place, reason: rejection.reason))
      }
    }
    for part in file.passedOver {
      try each(.passedOver(path: path, place: part.place, reason: part.reason))
    }
  }

  private func tell(_ file: PreparedFile, _ report: (ImportEvent) -> Void) {
    switch file.content {
    case .known, .passedOver, .settings: break
    case .rejected(let reason, _):
      report(.rejected(path: file.path, place: nil, reason: reason))
    case .read(_, let articles, let rejections):
      for rejection in rejections {
        report(.rejected(path: file.path, place: rejection.place, reason: rejection.reason))
      }
      // Those of an export were told when its articles were imported first.
      let notes = articles.lazy.filter { $0.kept == nil }.flatMap(\.draft.notes)
      for note in notes.prefix(Importer.toldNotes) { report(.noted(path: file.path, note: note)) }
      let more = notes.reduce(0) { count, _ in count + 1 } - Importer.toldNotes
      if more > 0 {
        report(.noted(path: file.path, note: "\(more) more notes on its articles"))
      }
    }
  }
}

/// One thing that a file turned out to hold, without any archive.
public enum ImportPreview: Sendable {
  case article(PreviewedArticle)
  case rejected(path: String, place: String?, reason: String)
  /// Something that is no article and was not meant to be one.
  case passedOver(path: String, place: String?, reason: String)
}

/// An article as an import would keep it.
public struct PreviewedArticle: Sendable {
  /// The file that it is in, as met.
  public let path: String
  public let draft: ArticleDraft
  public let facts: [Fact]
  /// How many words its body has.
  public let words: Int
}
