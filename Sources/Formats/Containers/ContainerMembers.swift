/// A member of a container, ready to be read as a file of its own.
public struct Member: Hashable, Sendable {
  /// Where it was met: `clippings.zip/inner/page.html`.
  public let path: String
  public let content: Content
  /// The name of the format that its bytes have, where what held it tells: a mailbox holds mails.
  public let format: String?

  /// What a member turned out to be.
  public enum Content: Hashable, Sendable {
    case bytes([UInt8])
    case rejected(reason: String)
    case passedOver(reason: String)
  }

  public init(path: String, _ content: Content, format: String? = nil) {
    self.path = path
    self.content = content
    self.format = format
  }
}

/// Goes through the members of a container and of the containers in it, in their order, and holds
/// one member at a time.
public final class ContainerMembers {
  private var levels: [Level]
  private let limit: Int

  /// A container that is being read.
  private struct Level {
    let path: String
    let reader: any MemberReader
    /// Whether it has given any member, and the name of the last that was told.
    var isEmpty = true
    var last: String?
    /// The names of saved pages in it, beside which folders hold pieces.
    var pages: Set<String> = []
  }

  /// The members of a file; nil where it is no container.
  ///
  /// - Parameter limit: the largest member that is read, in bytes.
  /// - Throws: `FormatError` where it is one, and is too damaged to begin with.
  public init?(_ source: some ByteSource, path: String, limit: Int) throws(FormatError) {
    self.limit = min(limit, Containers.largestMember)
    let peeked = PeekedSource(source, Containers.headSize)
    let whole: any ByteSource
    if let seekable = source as? any SeekableSource {
      try seekable.seek(to: 0)
      whole = seekable
    } else {
      whole = peeked
    }
    guard case .container(let reader) = try Found.look(into: whole, head: peeked.head, name: path)
    else { return nil }
    levels = [Level(path: path, reader: reader)]
  }

  /// The next member; nil after the last.
  public func next() -> Member? {
    while let level = levels.last {
      do throws(FormatError) {
        if let entry = try level.reader.next() {
          if let member = take(entry) { return member }
        } else {
          let level = levels.removeLast()
          if level.isEmpty { return Member(path: level.path, .rejected(reason: empty)) }
        }
      } catch {
        levels.removeLast()
        let place = level.last.map { "after \($0)" } ?? "at its beginning"
        return Member(
          path: level.path, .rejected(reason: "it is damaged \(place): \(error.description)"))
      }
    }
    return nil
  }

  /// What an entry is to an import; nil for what is hidden, and for a container, whose members are
  /// next.
  private func take(_ entry: ContainerEntry) -> Member? {
    let top = levels.count - 1
    levels[top].isEmpty = false
    switch entry {
    case .record(let name, let bytes, let format):
      levels[top].last = name
      let isTooLarge = bytes.count > limit
      return Member(
        path: path(name), isTooLarge ? .rejected(reason: tooLarge.description) : .bytes(bytes),
        format: format)
    case .rejected(let name, let reason):
      let name = MemberName.cleaned(name)
      guard !MemberName.isHidden(name) else { return nil }
      levels[top].last = name
      return Member(path: path(name), .rejected(reason: reason))
    case .passedOver(let name, let reason):
      return Member(path: path(name), .passedOver(reason: reason))
    case .file(let name, let source):
      let name = MemberName.cleaned(name)
      guard !MemberName.isHidden(name) else { return nil }
      levels[top].last = name
      if isPiece(name) { return Member(path: path(name), .passedOver(reason: PagePieces.reason)) }
      do throws(FormatError) {
        return try read(source, path(name))
      } catch {
        return Member(path: path(name), .rejected(reason: error.description))
      }
    }
  }

  private func read(_ source: any ByteSource, _ path: String) throws(FormatError) -> Member? {
    let peeked = PeekedSource(source, Containers.headSize)
    switch try Found.look(into: peeked, head: peeked.head, name: path, limit: limit) {
    case .container(let reader):
      guard levels.count < Containers.deepest else {
        throw FormatError(
          "containers are nested more than \(Containers.deepest) deep; unpack the outer ones")
      }
      levels.append(Level(path: path, reader: reader))
      return nil
    case .file(let source):
      let bytes = try source.read(atMost: limit + 1)
      guard bytes.count <= limit else { throw tooLarge }
      return Member(path: path, .bytes(bytes))
    }
  }

  private var empty: String { "it is whole, and there are no files in it" }

  private var tooLarge: FormatError {
    FormatError("it has more than \(limit) bytes; --max-size allows more")
  }

  private func path(_ name: String) -> String { levels[levels.count - 1].path + "/" + name }

  /// Whether a member is a piece of a page, by its own name or by its folder's.
  private func isPiece(_ name: String) -> Bool {
    let top = levels.count - 1
    if PagePieces.isPiece(name) { return true }
    // So that a container of a million pages costs no more memory than any other.
    if levels[top].pages.count < 100_000, let page = PagePieces.page(ofFile: name) {
      levels[top].pages.insert(page)
    }
    var folder = name[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if let page = PagePieces.page(ofFolder: folder), levels[top].pages.contains(page) {
        return true
      }
    }
    return false
  }
}

/// What a file turns out to be when one looks into it.
private enum Found {
  case container(any MemberReader)
  /// Not a container; all of its bytes, as they came.
  case file(any ByteSource)

  /// - Parameter limit: the size up to which a container that cannot be read as a stream is taken
  ///   into memory.
  static func look(
    into source: any ByteSource, head: [UInt8], name: String, limit: Int = 0
  ) throws(FormatError) -> Found {
    if let container = Containers.kind(of: head, name: name) {
      return .container(try container.open(try seekable(source, container, head, name, limit)))
    }
    if Containers.isDamagedCrawl(head, name: name),
      let crawl = Containers.crawl(named: Compression.unpackedName(name))
    {
      return .container(try crawl.open(try GzipSource(source)))
    }
    guard Compression.isPacked(head) else { return .file(source) }
    let recorded = RecordedSource(source)
    do throws(FormatError) {
      let inside = try Compression.unpacked(recorded)
      let name = Compression.unpackedName(name)
      let crawl = inside.isDamaged ? Containers.crawl(named: name) : nil
      if let container = Containers.kind(of: inside.head, name: name) ?? crawl {
        recorded.forget()
        return .container(try container.open(inside))
      }
    } catch {
      // A damaged packed file is told of by whoever reads it as a file.
    }
    recorded.isRecording = false
    return .file(JoinedSource(MemorySource(recorded.recorded), source))
  }

  private static func seekable(
    _ source: any ByteSource, _ container: any Container, _ head: [UInt8], _ name: String,
    _ limit: Int
  ) throws(FormatError) -> any ByteSource {
    guard container is SevenZipContainer || SelfExtracting.mayBe(head, name: name),
      !(source is any SeekableSource)
    else { return source }
    let bytes = try source.read(atMost: limit + 1)
    guard bytes.count <= limit else {
      throw FormatError(
        "a packed file of more than \(limit) bytes in another container; unpack the outer one")
    }
    return MemorySource(bytes)
  }
}
