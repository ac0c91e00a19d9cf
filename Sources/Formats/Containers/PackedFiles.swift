import CLibarchive
import Glibc

/// Reads the members of a container that libarchive knows.
final class PackedFiles: MemberReader {
  private let handle: ArchiveHandle
  /// Whether members are packed together, so that a few bytes may hold many of them.
  private let isSolid: Bool
  /// Whether bytes behind the last member still tell whether what was unpacked is right.
  private let isStream: Bool
  private var ratio: UnpackingRatio

  init(
    _ source: any ByteSource, isSolid: Bool, supporting: (OpaquePointer) -> Void
  ) throws(FormatError) {
    handle = try ArchiveHandle(
      source, unexplained: "it is cut short, or the list of its members is; get it whole again",
      supporting: supporting)
    self.isSolid = isSolid
    isStream = !(source is any SeekableSource)
    ratio = UnpackingRatio(from: 0)
  }

  func next() throws(FormatError) -> ContainerEntry? {
    while let entry = try handle.next() {
      // Folders, links and devices hold no bytes.
      guard archive_entry_filetype(entry) == S_IFREG, archive_entry_hardlink(entry) == nil
      else { continue }
      let name = PackedFiles.name(of: entry)
      guard archive_entry_is_encrypted(entry) == 0 else {
        return .rejected(
          name: name,
          reason: "it is encrypted; unpack it with its password, and import what comes out")
      }
      if !isSolid { ratio = UnpackingRatio(from: handle.consumed) }
      return .file(name: name, MemberSource(self))
    }
    if isStream { try handle.readToEnd() }
    return nil
  }

  /// A member's name as it stands there; names of no stated encoding are read as texts are.
  private static func name(of entry: OpaquePointer) -> String {
    if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
    guard let raw = archive_entry_pathname(entry) else { return "" }
    let bytes = UnsafeBufferPointer(start: raw, count: strlen(raw)).map { UInt8(bitPattern: $0) }
    return TextDecoding.decode(bytes).text
  }

  /// The bytes of the member at hand.
  private final class MemberSource: ByteSource {
    private let files: PackedFiles

    init(_ files: PackedFiles) { self.files = files }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
      let count: Int
      do throws(FormatError) {
        count = try files.handle.read(into: buffer)
      } catch {
        throw FormatError("it is damaged in its container: \(error.description)")
      }
      try files.ratio.count(count, consumed: files.handle.consumed)
      return count
    }
  }
}

/// A zip file; documents that are zip files inside are none.
struct ZipContainer: Container {
  let name = "zip"
  let summary = "A zip file, read member by member"
  let extensions = ["zip"]

  func recognises(_ head: [UInt8], name: String) -> Bool {
    if SelfExtracting.mayBe(head, name: name) { return true }
    guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]), head.count >= 30 else {
      // A zip file of no members, or in one of several volumes.
      return head.starts(with: [0x50, 0x4B, 0x05, 0x06])
        || head.starts(with: [0x50, 0x4B, 0x07, 0x08])
    }
    let length = Int(head[26]) | Int(head[27]) << 8
    let first = String(decoding: head[30...].prefix(length), as: UTF8.self)
    return !DocumentParts.begin(first) && !DocumentParts.endings.contains(Ending.of(name))
  }

  func open(_ source: any ByteSource) throws(FormatError) -> any MemberReader {
    let program = try SelfExtracting.isProgram(source)
    return try PackedFiles(source, isSolid: program) {
      archive_read_support_format_zip($0)
      if program { archive_read_support_format_7zip($0) }
    }
  }
}

/// A tar file, of any age.
struct TarContainer: Container {
  let name = "tar"
  let summary = "A tar file, read member by member"
  let extensions = ["tar", "tgz", "tbz2", "txz", "tzst"]

  func recognises(_ head: [UInt8], name: String) -> Bool {
    guard head.count >= 512 else { return false }
    // A text may have these letters just there, in a word or at its end.
    let isSigned = head[257..<262].elementsEqual("ustar".utf8)
    let isNamed = extensions.contains(Ending.of(name))
    if isSigned, isNamed { return true }
    return (isSigned || isNamed) && TarContainer.sumIsRight(head)
  }

  /// The oldest tar files have no signature, but a sum of their header.
  private static func sumIsRight(_ head: [UInt8]) -> Bool {
    var stated = 0
    for byte in head[148..<156] where byte != 0x20 && byte != 0 {
      guard (0x30...0x37).contains(byte) else { return false }
      stated = stated * 8 + Int(byte - 0x30)
    }
    let sum = head[..<512].enumerated().reduce(0) { sum, next in
      sum + ((148..<156).contains(next.offset) ? 0x20 : Int(next.element))
    }
    return stated == sum
  }

  func open(_ source: any ByteSource) throws(FormatError) -> any MemberReader {
    try PackedFiles(source, isSolid: false) { archive_read_support_format_tar($0) }
  }
}

/// A 7-Zip file.
struct SevenZipContainer: Container {
  let name = "7z"
  let summary = "A 7-Zip file, read member by member"
  let extensions = ["7z"]

  func recognises(_ head: [UInt8], name: String) -> Bool {
    head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
  }

  func open(_ source: any ByteSource) throws(FormatError) -> any MemberReader {
    guard source is any SeekableSource else {
      throw FormatError("a 7-Zip file in another container cannot be read; unpack the outer one")
    }
    return try PackedFiles(source, isSolid: true) { archive_read_support_format_7zip($0) }
  }
}

/// What tells documents that are zip files inside from zip files.
private enum DocumentParts {
  static let endings: Set<String> = [
    "docx", "docm", "dotx", "xlsx", "xlsm", "pptx", "odt", "ott", "ods", "odp", "epub", "pages",
    "numbers", "key", "jar", "apk", "xps", "sxw",
  ]

  /// Whether a document's parts begin with this one.
  static func begin(_ name: String) -> Bool {
    ["mimetype", "[Content_Types].xml", "content.xml"].contains(name)
      || ["_rels/", "word/", "xl/", "ppt/", "docProps/", "customXml/", "META-INF/", "OEBPS/"]
        .contains { name.hasPrefix($0) }
  }
}
