import Foundation
import Testing

@testable import Formats

/// Every sample reads as a person found it right; `RECORD=1` writes anew what is expected.
@Suite struct GoldenTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// The samples that nothing can be read from, and why.
  private static let rejections = [
    "trouble/base64.atom":
      "the only item (“A picture of the quay”) of this feed has no article: "
      + "its content is image/png in base64, not text",
    "trouble/binary.txt": "this is binary data, which cannot be read as an article",
    "trouble/broken.json":
      "it is no valid JSON: the string that begins here has no end (line 8, column 11)",
      "it is no valid JSON: Unexpected end of file during JSON parse.",
    "trouble/consent-page.html":
      "this page is a consent notice, not an article; save it after agreeing or declining",
    "trouble/cut.txt.gz": "the packed file is damaged: truncated gzip input",
    "trouble/empty-reference.ris": """
    this is a RIS file, but its only reference cannot be read: it has neither a text nor a headline \
    nor an address
    """,
    "trouble/damaged.docx":
      "the document is damaged: its part word/document.xml is missing or cannot be unpacked",
    "trouble/damaged.pdf": "this PDF is damaged: Syntax Error: Couldn't read xref table",
    "trouble/drm.epub":
      "this book is locked (DRM), and only the shop's own program can open it; "
      + "get it without a lock, or save its articles as text",
    "trouble/empty.txt": "the file is empty",
    "trouble/feed-in-page.html":
      "this is a web page that shows a feed; save the feed itself, as XML",
    "trouble/feeds.opml": "this is a list of feeds (OPML), which holds no articles",
    "trouble/front-page.html":
      "this page is a list of links, not an article; save the articles it links to",
    "trouble/image.png": "this is a PNG image, which cannot be read as an article",
    "trouble/links-only.rss":
      "this feed is a list of 2 headlines; no item of it has any text",
    "trouble/no-text.nitf":
      "this NITF has no text: its body.content is missing or empty",
    "trouble/factiva-headlines-only.html": """
    this is a Factiva export, but no article could be found in it; export it anew from Factiva as an \
    article, or as an article with its indexing
    """,
    "trouble/factiva-summary-only.rtf": """
    this is a Factiva export, but no article could be found in it; export it anew from Factiva as an \
    article, or as an article with its indexing
    """,
    "trouble/header-only.tsv": "this is a table, but it has no rows below its header",
    "trouble/image.png": "this is a PNG image, which cannot be read as an article",
    "trouble/nexis-list-only.docx": """
    this is a Nexis export, but its only document cannot be read: it has none of the lines Length, \
    Section and Body above its text
    """,
    "trouble/nexis-list-only.rtf": """
    this is a Nexis export, but its only document cannot be read: it has none of the lines Length, \
    Section and Body above its text
    """,
    "trouble/nexis-titles-only.txt": """
    this is a Nexis export, but none of its 2 documents can be read; the first: it has no text below \
    its heading
    """,
    "trouble/cut.webarchive":
      "this property list is damaged, or its end is missing; save the page once more",
    "trouble/empty.txt": "the file is empty",
    "trouble/encrypted.eml":
      "the mail is encrypted; open it in your mail program and save its text",
    "trouble/image.png": "this is a PNG image, which cannot be read as an article",
    "trouble/no-page.mhtml": "this web archive has no page in it",
    "trouble/only-picture.eml":
      "the mail has no text, only attachments that are no articles",
    "trouble/only-spaces.txt": "the file holds only white space",
    "trouble/proquest-cover-only.txt": """
    this is a ProQuest export, but no document could be found in it; export the documents anew from \
    ProQuest as text, with their full text
    """,
    "trouble/unknown-columns.csv": """
    none of its columns is known to hold a headline, a text or an address: Spalte A, Spalte B; say \
    which does, as in --map headline=Spalte A
    """,
    "trouble/paywall-teaser.html":
      "only the beginning stands before a paywall; save the page while you are logged in",
    "trouble/locked.pdf": "this PDF is locked with a password; save it without one",
    "trouble/old.doc":
      "this is a document of Word before 2007 (DOC): open it and save it as DOCX",
    "trouble/only-spaces.txt": "the file holds only white space",
    "trouble/scan.pdf":
      "this PDF holds only pictures of pages (a scan): run OCR on it first, for example with ocrmypdf",
  ]

  private static let readable = Sample.all.filter { rejections[$0.path] == nil }

  @Test func samplesAreFound() {
    #expect(Sample.all.count > 60)
    #expect(GoldenTests.readable.count == Sample.all.count - GoldenTests.rejections.count)
  }

  @Test(arguments: readable)
  func readsAsExpected(_ sample: Sample) throws {
    let file = try sample.content()
    let format = try Formats.recognise(file)
    let text = GoldenText.text(
      of: try Formats.readings(of: file, in: format), in: format.name)
    if GoldenTests.isRecording {
      try FileManager.default.createDirectory(
        at: sample.expected.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: sample.expected)
    }
    // Bytes, since strings that differ only in their composition are equal.
    let expected = try Data(contentsOf: sample.expected)
    #expect(text == String(decoding: expected, as: UTF8.self))
    #expect(Data(text.utf8) == expected)
  }

  @Test func nothingIsExpectedOfMissingSamples() throws {
    #expect(try Sample.recorded() == Set(GoldenTests.readable.map(\.path)))
  }

  @Test(arguments: rejections)
  func rejects(path: String, reason: String) {
    let error = #expect(throws: FormatError.self) {
      let file = try Sample(path: path).content()
      _ = try Formats.readings(of: file, in: try Formats.recognise(file))
    }
    #expect(error?.description == reason)
  }
}
