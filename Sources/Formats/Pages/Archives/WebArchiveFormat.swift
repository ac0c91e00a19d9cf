/// A web page with its pictures in one file, as Safari saves it: a property list.
struct WebArchiveFormat: Format {
  let name = "webarchive"
  let summary = "A web page that Safari saved in one file (webarchive)"
  let extensions = ["webarchive"]
  let mediaType = "application/x-webarchive"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool {
    if BinaryPropertyList.isLikely(file.bytes) {
      return extensions.contains(file.fileExtension)
        || file.bytes.firstRange(ofASCII: "webmainresource") != nil
    }
    let head = file.head.trimmedHead
    return head.hasPrefix("<") && head.prefix(400).contains("<plist")
      && head.contains("WebMainResource")
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    var pages: [FileContent] = []
    var notes: [String] = []
    if BinaryPropertyList.isLikely(file.bytes) {
      let list = try BinaryPropertyList(file.bytes)
      WebArchive(list.root, list).addPages(to: &pages, path: file.path)
    } else {
      let list = try XMLPropertyList(TextDecoding.decode(file.bytes).text)
      WebArchive(list.root, list).addPages(to: &pages, path: file.path)
      if list.isCut { notes.append(CutFile.note) }
    }
    guard !pages.isEmpty else { throw FormatError("this web archive has no page in it") }
    try PageArchive.read(pages, notes: notes, each)
  }
}

/// A property list, of which only what is asked for is read.
protocol PropertyList {
  associatedtype Value
  /// The values of a dictionary by their keys; nil where the value is none.
  func dictionary(_ value: Value) -> [String: Value]?
  func array(_ value: Value) -> [Value]?
  func string(_ value: Value) -> String?
  func data(_ value: Value) -> [UInt8]?
}

/// The keys that Safari gives a page, its address and its frames.
private struct WebArchive<List: PropertyList> {
  private let value: List.Value
  private let list: List

  init(_ value: List.Value, _ list: List) {
    self.value = value
    self.list = list
  }

  /// Adds the page and the pages of its frames.
  func addPages(to pages: inout [FileContent], path: String, depth: Int = 0) {
    guard depth <= 3, pages.count < 30, let parts = list.dictionary(value) else { return }
    if let main = parts["WebMainResource"].flatMap(list.dictionary),
      let bytes = main["WebResourceData"].flatMap(list.data), isPage(main)
    {
      let address = main["WebResourceURL"].flatMap(list.string).flatMap(PageArchive.webAddress)
      let encoding = main["WebResourceTextEncodingName"].flatMap(list.string)
      pages.append(FileContent(path: path, bytes: bytes, address: address, encoding: encoding))
    }
    for frame in (parts["WebSubframeArchives"].flatMap(list.array) ?? []).prefix(30) {
      WebArchive(frame, list).addPages(to: &pages, path: path, depth: depth + 1)
    }
  }

  private func isPage(_ resource: [String: List.Value]) -> Bool {
    let type = resource["WebResourceMIMEType"].flatMap(list.string)?.lowercased()
    return type.map { ["text/html", "application/xhtml+xml", "text/plain"].contains($0) } ?? true
  }
}
