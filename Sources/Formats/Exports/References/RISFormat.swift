import Articles

/// References in RIS, as EndNote, Zotero, ProQuest and RefWorks write it: a tag of two characters a
/// line, `TY  -` first and `ER  -` last.
struct RISFormat: Format {
  let name = "ris"
  let summary = "A list of references in RIS, from EndNote, Zotero, ProQuest or RefWorks"
  let extensions = ["ris"]
  let mediaType = "application/x-research-info-systems"
  let usesCLibraries = false

  private static let export = Export(
    name: "a RIS file",
    missing: "no reference could be found in it; each begins with a line \"TY  - NEWS\"",
    part: "reference")

  func recognises(_ file: FileContent) -> Bool {
    guard let marks = file.firstTwoMarks, marks == (UInt8(ascii: "T"), UInt8(ascii: "Y")) else {
      return false
    }
    return file.headLines.first { !$0.trimmed.isEmpty }.flatMap { RISFormat.field(of: $0) } != nil
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes)
    let records = RISFormat.records(of: TextLines.lines(of: decoded.text))
    try RISFormat.export.read(records, of: decoded, each) {
      (record) throws(FormatError) in try record.draft()
    }
  }

  /// The tag of a line and its value: `TI  - Talks resume`.
  private static func field(of line: Substring) -> (tag: String, value: String)? {
    let bytes = Array(line.utf8.prefix(8))
    guard bytes.count >= 4, bytes[0].isASCIICapital,
      bytes[1].isASCIICapital || bytes[1].isASCIIDigit
    else { return nil }
    let rest = line.dropFirst(2)
    let mark = rest.drop { $0 == " " }
    guard mark.first == "-", rest.first == " " else { return nil }
    let value = mark.dropFirst()
    guard value.first.map({ $0 == " " }) ?? true else { return nil }
    return (String(line.prefix(2)), value.trimmed)
  }

  /// The records; one that was cut off before its end counts, too.
  private static func records(of lines: [Substring]) -> [RISRecord] {
    var records: [RISRecord] = []
    var isOpen = false
    for line in lines {
      if let (tag, value) = field(of: line) {
        if tag == "ER" {
          isOpen = false
          continue
        }
        if tag == "TY" || !isOpen { records.append(RISRecord()) }
        isOpen = true
        records[records.count - 1].fields.append((tag, value))
      } else if isOpen, !line.isEmpty {
        records[records.count - 1].addLine(line.trimmed)
      }
    }
    return records
  }
}
