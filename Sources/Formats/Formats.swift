import Articles

/// All formats, and the choice among them.
public enum Formats {
  /// Every format in the order in which files are tried; the last takes any text.
  public static let all: [any Format] = [
    NexisDOCXFormat(), NexisRTFFormat(), FactivaRTFFormat(),
    DOCXFormat(), ODTFormat(), EPUBFormat(), RTFFormat(), PDFFormat(),
    WARCFormat(), ARCFormat(),
    WebArchiveFormat(), MHTMLFormat(),
    MboxFormat(), EMLFormat(),
    FactivaXMLFormat(), FactivaHTMLFormat(),
    RSSFormat(), AtomFormat(), NITFFormat(), NewsMLFormat(),
    JSONFeedFormat(), NinjsFormat(), CSLFormat(),
    JSONLinesFormat(), JSONFormat(),
    HTMLFormat(),
    NexisTextFormat(), ProQuestTextFormat(), RISFormat(),
    TableFormat(.csv), TableFormat(.tsv),
    MarkdownFormat(),
    PlainTextFormat(),
  ]

  /// The format of a file, by its content first and its name second.
  ///
  /// - Throws: `FormatError` where no format takes it, with what it looks like.
  public static func recognise(_ file: FileContent) throws(FormatError) -> any Format {
    guard file.bytes.contains(where: { !$0.isBlank }) else {
      throw FormatError(
        file.bytes.isEmpty ? "the file is empty" : "the file holds only white space")
    }
    let binary = BinaryFiles.kind(of: file.bytes)
    for format in all where binary == nil || format.readsBinary {
      if format.recognises(file) { return format }
    }
    if let reason = CutDocuments.reason(for: file) { throw FormatError(reason) }
    if let advice = ForeignDocuments.advice(on: file.bytes) { throw FormatError(advice) }
    if let binary { throw FormatError("this is \(binary), which cannot be read as an article") }
    if let other = OtherXML.kind(of: file) {
      throw FormatError("this is \(other), which holds no articles")
    }
    throw FormatError("this is XML of a kind that holds no articles")
  }

  /// What a file holds, read as one format; each article's language is checked by its text. Of many
  /// rejections the first are told one by one, and the rest by their number.
  ///
  /// A file of one article that gives no date itself is dated by its name, where that begins or
  /// ends with a day: `2026-02-05-talks.txt`.
  ///
  /// - Throws: `FormatError` where nothing of the file can be read.
  public static func readings(
    of file: FileContent, in format: any Format
  ) throws(FormatError) -> [Reading] {
    var readings: [Reading] = []
    var rejections = RejectionTally()
    do {
      try format.read(file) { reading in
        guard rejections.tells(reading) else { return }
        readings.append(reading.withoutImpossibleDates(readOn: file.readOn).withLanguage)
      }
    } catch let error as FormatError {
      throw CutDocuments.reason(for: file).map { FormatError($0) } ?? error
    } catch {
      throw FormatError("\(error)")
    }
    if let rest = rejections.rest { readings.append(rest) }
    if readings.count == 1, case .article(var draft) = readings[0], draft.published == nil,
      let day = FileName.day(in: file.path)
    {
      draft.published = Found(NewsDate(day), by: .fileName)
      readings[0] = Reading.article(draft).withoutImpossibleDates(readOn: file.readOn)
    }
    return readings
  }
}
