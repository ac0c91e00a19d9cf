import Articles
import Stories

/// One thing to import: a file to read, or one that is known not to be readable.
public enum ImportItem: Hashable, Sendable {
  case file(String)
  case standardInput
  /// A path that holds nothing to read, and why.
  case unreadable(path: String, reason: String)
  /// A file that is no article and was not meant to be one: a picture of a saved page.
  case passedOver(path: String, reason: String)
}

/// A file read and taken apart, ready to be written.
struct PreparedFile: Sendable {
  var path: String
  var content: Content
  /// What it holds that is no article and was not meant to be one.
  var passedOver: [PassedOver] = []
  /// Whether it is a further line of an export, which as a whole is one file.
  var isLine = false

  enum Content: Sendable {
    /// The archive has these bytes already; nothing was read.
    case known(original: Int64)
    case read(PreparedOriginal, [PreparedArticle], [PreparedRejection])
    /// What a person had told an archive that was exported.
    case settings(KeptSettings)
    case rejected(reason: String, sha256: SHA256?)
    /// It is no article and was not meant to be one.
    case passedOver
  }

  /// About how many bytes of memory it takes.
  var size: Int {
    guard case .read(let original, let articles, _) = content else { return 200 }
    return articles.reduce(original.stored.bytes.count + 500) {
      $0 + $1.draft.body.utf8.count + 500 + $1.facts.size
    }
  }
}

struct PreparedOriginal: Sendable {
  let sha256: SHA256
  let size: Int
  let mediaType: String
  let stored: Zstandard.Stored
}

/// An article as it will stand in the archive, but for its id.
struct PreparedArticle: Sendable {
  /// Which article of its file it is, from 1.
  let position: Int
  var draft: ArticleDraft
  let facts: FactList
  let names: NameColumns
  let words: Int
  /// Finds articles of the same text.
  let textKey: Int64
  let signature: StorySignature
  /// The words in it that its thread had not met before.
  let newWords: [String]
  /// What an archive had of it that was exported.
  var kept: PreparedKept?
}

/// What only an archive knows of an article: it comes with those of an export.
struct PreparedKept: Sendable {
  let id: ArticleID
  /// Ids that it had before.
  let earlierIDs: [ArticleID]
  /// Its texts before the one it has now, the oldest first.
  let earlier: [PreparedText]
  /// What others found in it.
  let facts: [FactList]
  /// Where it was met.
  let paths: [String]
  /// Other files that have one of its texts.
  let otherFiles: [PreparedSight]
}

/// A file in which an article was met.
struct PreparedSight: Sendable {
  let file: PreparedOriginal
  /// Which article of the file it is, from 1.
  let position: Int
  let paths: [String]
}

/// A text of an article with the file in which it came.
struct PreparedText: Sendable {
  let article: PreparedArticle
  let sight: PreparedSight
}

/// A file, or a part of it, that is no article and was not meant to be one.
struct PassedOver: Sendable {
  let place: String?
  let reason: String
}

/// A part of a file that could not be read.
struct PreparedRejection: Sendable {
  let place: String
  let reason: String
  /// How many articles it tells of.
  var count = 1
}
