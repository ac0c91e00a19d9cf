public import Articles
public import Formats

/// How files are imported.
public struct ImportOptions: Sendable {
  /// The publisher of everything imported; overrides what the files say.
  public var source: String?
  /// The day of everything imported; overrides what the files say.
  public var day: Day?
  /// Reads and compares everything, and keeps nothing.
  public var dryRun = false
  /// How many files are read at a time.
  public var jobs = 1
  /// The largest file that is read, in bytes, packed and unpacked.
  public var maxSize = 64 << 20
  /// The format that all files have; nil lets each file's content tell.
  public var format: (any Format)?
  /// Which columns of tables hold which parts; nil lets their names tell.
  public var columns: ColumnMap?
  /// Whether containers are opened, and their members imported.
  public var opensContainers = true
  /// The program that reads what C libraries read; nil reads everything in this process.
  public var worker: WorkerProgram?
  /// How many files are written in one transaction: articles sorted in large batches make the index
  /// fastest.
  public var batchFiles = 12_000
  /// What was asked for, to be kept with the run.
  public var command = ""
  /// The program and its version, to be kept with the run.
  public var program = ""

  public init() {}
}

/// What an import has done so far.
public struct ImportSummary: Hashable, Sendable {
  /// Articles that were not there before.
  public var added = 0
  /// Articles whose text or particulars have changed.
  public var revised = 0
  /// Articles that were there already.
  public var seen = 0
  /// Files, and articles in files, that could not be read.
  public var rejected = 0
  /// Files, and parts of files, that are no articles and were not meant to be: a crawl's pictures.
  public var passedOver = 0
  /// Files that are done.
  public var files = 0

  public init() {}

  public var articles: Int { added + revised + seen }
}

/// Something that a person is told while an import runs.
public enum ImportEvent: Sendable {
  /// A file, or a place in one, could not be read.
  case rejected(path: String, place: String?, reason: String)
  /// An article was kept, but not all of it was sound.
  case noted(path: String, note: String)
  /// So many files have been read, and so many articles of them written or compared.
  case progress(files: Int, articles: Int)
  /// Another program is writing the archive, which may take long while it groups stories; the
  /// import goes on after that.
  case waiting
  /// All is written, and is now grouped by the stories that articles tell.
  case grouping
}
