import Archive
import Articles
import Foundation
import Formats
import Testing

/// What an import makes of containers, of crawls and of the pieces of saved pages.
@Suite struct ContainerImportTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  /// A crawl of so many pages, each followed by a picture.
  private func crawl(_ name: String, pages: Range<Int>) throws {
    var text = ""
    func record(_ uri: String, _ type: String, _ body: String) {
      let block = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n\(body)"
      text += "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(uri)\r\n"
      text += "Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    }
    for page in pages {
      let uri = "https://ledger.example/\(page)"
      record(uri, "text/plain", "Report \(page)\n\nBoat number \(page) came home on Monday.")
      record(uri + ".png", "image/png", "x")
    }
    try files.file(name, text)
  }

  private func options(jobs: Int, workers: Bool = false) -> ImportOptions {
    var options = ImportOptions()
    options.jobs = jobs
    if workers {
      let path = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appendingPathComponent("newsarchive").path
      options.worker = WorkerProgram(path: path, arguments: ["read-worker"])
    }
    return options
  }

  @Test(arguments: [1, 2, 8], [false, true])
  func `members come in their container's place`(jobs: Int, workers: Bool) throws {
    try crawl("in/b.warc", pages: 0..<60)
    try crawl("in/d.warc", pages: 60..<120)
    for (index, name) in ["a", "c", "e"].enumerated() {
      try files.file("in/\(name).txt", "Letter \(index)\n\nThe mayor wrote letter number \(index).")
    }
    let summary = try files.importing("in", options: options(jobs: jobs, workers: workers))
    #expect((summary.added, summary.passedOver, summary.rejected) == (123, 120, 0))
    let headlines: [String] = try files.plainSQL("SELECT headline FROM article ORDER BY id")
    #expect(
      headlines == ["Letter 0"] + (0..<60).map { "Report \($0)" } + ["Letter 1"]
        + (60..<120).map { "Report \($0)" } + ["Letter 2"])
    let path: [String] = try files.plainSQL(
      "SELECT path FROM sighting JOIN article ON id = article_id WHERE headline = 'Report 1'")
    #expect(path == [files.folder + "/in/b.warc/record 3"])
  }

  @Test func `a worker's answer of many articles comes in parts, and in order`() throws {
    // A file of this size is read in a worker.
    let text = String(repeating: "The boat came home on Monday. ", count: 150)
    let lines = (0..<350).map { "{\"title\": \"Report \($0)\", \"text\": \"\($0). \(text)\"}\n" }
    try files.file("a.jsonl", lines.joined() + String(repeating: "no\n", count: 300))
    let summary = try files.importing("a.jsonl", options: options(jobs: 1, workers: true))
    #expect((summary.added, summary.rejected) == (350, 300))
    let headlines: [String] = try files.plainSQL("SELECT headline FROM article ORDER BY id")
    #expect(headlines == (0..<350).map { "Report \($0)" })
  }

  @Test(arguments: [false, true])
  func `mails of a mailbox are mails, however few headers they have`(workers: Bool) throws {
    let mail = "From a@b.example Tue Mar  5 10:00:00 2024\nFrom: Wire <a@b.example>\n"
    let headers = ["Subject: Ferry stays", "Subject: Rain\nDate: Tue, 5 Mar 2024 10:00:00 +0000"]
    try files.file(
      "a.mbox", headers.map { "\(mail)\($0)\n\nThe ferry stayed all day.\n\n" }.joined())
    _ = try files.importing("a.mbox", options: options(jobs: 1, workers: workers))
    let headlines: [String] = try files.plainSQL("SELECT headline FROM article ORDER BY headline")
    #expect(headlines == ["Ferry stays", "Rain"])
  }

  @Test func `a crawl that was imported is known`() throws {
    try crawl("a.warc", pages: 0..<20)
    try files.importing("a.warc")
    let again = try files.importing("a.warc")
    #expect((again.added, again.seen) == (0, 20))
  }

  @Test func `a container may be larger than any file in it`() throws {
    try crawl("a.warc", pages: 0..<100)
    var options = options(jobs: 2)
    options.maxSize = 1000
    #expect(try files.importing("a.warc", options: options).added == 100)
  }

  @Test func `pieces of saved pages are passed over`() throws {
    try files.file("in/Talks.html", "<html><body><p>The talks began on Monday.</p></body></html>")
    try files.file("in/Talks_files/ad.html", "<html><body><p>Buy a boat.</p></body></html>")
    try files.file("in/Talks_files/deep/x.js", "x")
    try files.file("in/Notes_files/note.txt", "A folder that belongs to no page is a folder.")
    try files.file("in/photo.jpg", [0xFF, 0xD8, 0xFF])
    let summary = try files.importing("in")
    #expect((summary.added, summary.passedOver, summary.rejected) == (2, 3, 0))
    #expect(try files.importing("in/photo.jpg").rejected == 1)
  }
}
