import Articles

/// An EPUB: a newspaper's or magazine's edition with an article a file, or a book with a chapter a
/// file.
struct EPUBFormat: Format {
  let name = "epub"
  let summary = "An EPUB: an edition of a paper with its articles, or a book with its chapters"
  let extensions = ["epub"]
  let mediaType = "application/epub+zip"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool {
    ZipDocument.isLikely(file.bytes) { $0 == EPUBFormat.container }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let about = try ZipDocument(file.bytes) { $0.hasPrefix("META-INF/") || $0.hasSuffix(".opf") }
    if let encryption = about["META-INF/encryption.xml"], EPUBProtection.isLocked(encryption) {
      throw FormatError(
        "this book is locked (DRM), and only the shop's own program can open it; get it without "
          + "a lock, or save its articles as text")
    }
    guard let path = about[EPUBFormat.container].flatMap(EPUBBook.packagePath),
      let package = about[path]
    else {
      throw FormatError("the book is damaged: the list of its parts is missing")
    }
    let book = EPUBBook(package: package, path: path)
    let wanted = Set(book.spine.map(\.path) + [book.contents].compactMap { $0 })
    let parts = try ZipDocument(file.bytes) { wanted.contains($0) }
    var hasArticle = false
    for reading in EPUBArticles(book: book, parts: parts).readings() {
      if case .article = reading { hasArticle = true }
      try each(reading)
    }
    guard hasArticle else {
      throw FormatError("this book has no text, perhaps only pictures of its pages")
    }
  }

  private static let container = "META-INF/container.xml"
}
