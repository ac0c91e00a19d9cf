import Articles
import Facts
import Formats

/// Turns a file into what the writer needs: read, unpacked, recognised, taken apart, its facts found,
/// its original compressed. Each thread has one of its own.
struct FilePreparer {
  let options: ImportOptions
  /// The archive's id of an original that it has whole already.
  let knownOriginal: (SHA256) -> Int64?
  private let compressor = Zstandard.Compressor()
  private let newWords = NewWords()

  init(_ options: ImportOptions, knownOriginal: @escaping (SHA256) -> Int64?) {
    self.options = options
    self.knownOriginal = knownOriginal
  }

  func prepare(_ item: ImportItem) -> PreparedFile {
    switch item {
    case .unreadable(let path, let reason):
      PreparedFile(path: path, content: .rejected(reason: reason, sha256: nil))
    case .file(let path):
      prepare(path) { limit throws(FormatError) in try FileReading.bytes(of: path, limit: limit) }
    case .standardInput:
      prepare("-") { limit throws(FormatError) in try FileReading.standardInput(limit: limit) }
    }
  }

  private func prepare(
    _ path: String, _ read: (Int) throws(FormatError) -> [UInt8]
  ) -> PreparedFile {
    var sha256: SHA256?
    do throws(FormatError) {
      let bytes = try read(options.maxSize)
      let digest = SHA256(bytes)
      sha256 = digest
      // With particulars given, even a known file may have to be put right.
      if options.source == nil, options.day == nil, let original = knownOriginal(digest) {
        return PreparedFile(path: path, content: .known(original: original))
      }
      return PreparedFile(path: path, content: try content(of: bytes, digest, path))
    } catch {
      return PreparedFile(
        path: path, content: .rejected(reason: error.description, sha256: sha256))
    }
  }

  private func content(
    of bytes: [UInt8], _ sha256: SHA256, _ path: String
  ) throws(FormatError) -> PreparedFile.Content {
    let file = FileContent(
      path: path, bytes: try Compression.unpack(bytes, limit: options.maxSize),
      readOn: .today)
    let format: any Format
    if let forced = options.format { format = forced } else { format = try Formats.recognise(file) }
    var articles: [PreparedArticle] = []
    var rejections: [PreparedRejection] = []
    for reading in try Formats.readings(of: file, in: format) {
      switch reading {
      case .article(let draft):
        articles.append(article(draft, position: articles.count + rejections.count + 1))
      case .rejected(let place, let reason):
        rejections.append(PreparedRejection(place: place, reason: reason))
      case .passedOver: break
      }
    }
    let original = PreparedOriginal(
      sha256: sha256, size: bytes.count, mediaType: format.mediaType,
      stored: compressor.store(bytes))
    return .read(original, articles, rejections)
  }

  private func article(_ draft: ArticleDraft, position: Int) -> PreparedArticle {
    var draft = draft
    if let source = options.source { draft.source = Found(source, by: .option) }
    if let day = options.day { draft.published = Found(NewsDate(day), by: .option) }
    let key = draft.body.withUTF8 { SHA256(UnsafeRawBufferPointer($0)).key }
    let words = newWords.words(of: draft)
    return PreparedArticle(
      position: position, draft: draft, facts: FactKinds.facts(of: draft), words: words.inBody,
      textKey: key, newWords: words.new)
  }
}
