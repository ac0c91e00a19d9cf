import Articles
import Facts
import Formats
import Stories

/// Turns a file into what the writer needs: read, unpacked, recognised, taken apart, its facts
/// found, its original compressed. Each thread has one of its own.
struct FilePreparer {
  let options: ImportOptions
  /// The archive's id of an original that it has whole already.
  let knownOriginal: WritingSession.KnownOriginals
  private let tasks: FileTasks
  let compressor = Zstandard.Compressor()
  private let newWords = NewWords()

  /// What an item turned out to be.
  enum Prepared {
    case file(PreparedFile)
    case container(MemberStream)
  }

  init(_ options: ImportOptions, knownOriginal: @escaping WritingSession.KnownOriginals) {
    self.options = options
    self.knownOriginal = knownOriginal
    tasks = FileTasks(options)
  }

  func prepare(_ item: ImportItem) -> Prepared {
    switch item {
    case .unreadable(let path, let reason): .file(rejected(path, reason))
    case .passedOver(let path, let reason): .file(passedOver(path, reason))
    case .file(let path): prepare(path) { () throws(FormatError) in try open(path) }
    case .standardInput: prepare("-") { () throws(FormatError) in try openStandardInput() }
    }
  }

  /// A member of a container is a file like any other, but that it is never opened as a container
  /// again.
  func prepare(_ member: Member) -> PreparedFile {
    switch member.content {
    case .bytes(let bytes) where member.format == ExportLines.format:
      prepareExported(bytes, member.path)
    case .bytes(let bytes): prepare(bytes, member.path, format: member.format)
    case .rejected(let reason): rejected(member.path, reason)
    case .passedOver(let reason): passedOver(member.path, reason)
    }
  }

  private func rejected(
    _ path: String, _ reason: String, _ sha256: SHA256? = nil
  ) -> PreparedFile {
    PreparedFile(path: path, content: .rejected(reason: reason, sha256: sha256))
  }

  private func passedOver(_ path: String, _ reason: String) -> PreparedFile {
    PreparedFile(
      path: path, content: .passedOver, passedOver: [PassedOver(place: nil, reason: reason)])
  }

  // MARK: Opening

  /// A file's bytes, or its members.
  private enum Opened {
    case bytes([UInt8])
    case members(MemberStream)
  }

  private func prepare(_ path: String, _ open: () throws(FormatError) -> Opened) -> Prepared {
    do throws(FormatError) {
      switch try open() {
      case .bytes(let bytes): return .file(prepare(bytes, path))
      case .members(let members): return .container(members)
      }
    } catch {
      return .file(rejected(path, error.description))
    }
  }

  private func open(_ path: String) throws(FormatError) -> Opened {
    let file = try FileReading(path)
    guard file.size <= options.maxSize else {
      // What holds many files may be larger than any of them.
      if mayBeContainer(try file.read(atMost: Containers.headSize), path),
        let members = try tasks.members(of: path, path: path)
      {
        return .members(members)
      }
      throw FileReading.tooLarge(file.size, options.maxSize)
    }
    let bytes = try file.read(limit: options.maxSize)
    if mayBeContainer(bytes, path), let members = try tasks.members(of: path, path: path) {
      return .members(members)
    }
    return .bytes(bytes)
  }

  private func openStandardInput() throws(FormatError) -> Opened {
    let bytes = try FileReading.standardInput(limit: options.maxSize)
    guard mayBeContainer(bytes, "-") else { return .bytes(bytes) }
    let spilled = try NamelessFile(bytes)
    let members = try tasks.members(of: spilled.path, path: "-", spilled: spilled)
    return members.map { .members($0) } ?? .bytes(bytes)
  }

  private func mayBeContainer(_ bytes: [UInt8], _ path: String) -> Bool {
    options.opensContainers
      && Containers.mayBe(Array(bytes.prefix(Containers.headSize)), name: path)
  }

  // MARK: Reading

  /// - Parameter format: the name of the format that it has for certain.
  func prepare(
    _ bytes: [UInt8], _ path: String, format: String? = nil
  ) -> PreparedFile {
    let digest = SHA256(bytes)
    // With particulars given, even a known file may have to be put right.
    if options.source == nil, options.day == nil, let original = knownOriginal(digest) {
      return PreparedFile(path: path, content: .known(original: original))
    }
    do throws(FormatError) {
      return file(try tasks.read(bytes, path: path, format: format), bytes, digest, path)
    } catch {
      return rejected(path, error.description, digest)
    }
  }

  private func file(
    _ result: ReadTask.Result, _ bytes: [UInt8], _ sha256: SHA256, _ path: String
  ) -> PreparedFile {
    var articles: [PreparedArticle] = []
    var rejections: [PreparedRejection] = []
    var passedOver: [PassedOver] = []
    for reading in result.readings {
      switch reading {
      case .article(let draft):
        articles.append(article(draft, position: articles.count + rejections.count + 1))
      case .rejected(let place, let reason):
        rejections.append(PreparedRejection(place: place, reason: reason))
      case .furtherRejected(let count, let place, let reason):
        rejections.append(PreparedRejection(place: place, reason: reason, count: count))
      case .passedOver(let place, let reason):
        passedOver.append(PassedOver(place: place, reason: reason))
      }
    }
    let original = PreparedOriginal(
      sha256: sha256, size: bytes.count, mediaType: result.mediaType,
      // Of what holds no article, nothing is kept.
      stored: articles.isEmpty
        ? Zstandard.Stored(bytes: [], compression: "none") : compressor.store(bytes))
    return PreparedFile(
      path: path, content: .read(original, articles, rejections), passedOver: passedOver)
  }

  /// - Parameter others: the facts that others found in it, whose names are its names, too.
  func article(
    _ draft: ArticleDraft, position: Int, others: [Fact] = []
  ) -> PreparedArticle {
    var draft = draft
    if let source = options.source { draft.source = Found(source, by: .option) }
    if let day = options.day { draft.published = Found(NewsDate(day), by: .option) }
    let key = SHA256.key(of: draft.body)
    let facts = FactKinds.facts(of: draft)
    let names = NameColumns(facts + others)
    let words = newWords.words(of: draft, names)
    return PreparedArticle(
      position: position, draft: draft,
      facts: FactList(facts, in: CodePointText(draft.body)), names: names, words: words.inBody,
      textKey: key, signature: StorySignature(draft, facts), newWords: words.new)
  }
}
