import Foundation
import Glibc
import Testing

@testable import Results

@Suite struct OutputSinkTests {
  @Test func writesAllThatItIsGiven() throws {
    let file = TemporaryFile()
    defer { file.remove() }
    let sink = try OutputSink(path: file.path)
    try sink.write("Über\n")
    let block = [UInt8](repeating: 0x61, count: 100_000)
    for _ in 0..<5 { try sink.write(block) }
    try sink.write([0, 255])
    try sink.flush()
    let expected = Array("Über\n".utf8) + [UInt8](repeating: 0x61, count: 500_000) + [0, 255]
    #expect(try file.bytes() == expected)
  }

  @Test func keepsBackWhatIsNotFlushed() throws {
    let file = TemporaryFile()
    defer { file.remove() }
    let sink = try OutputSink(path: file.path)
    try sink.write("later")
    #expect(try file.bytes().isEmpty)
    try sink.flush()
    try sink.flush()
    #expect(try file.bytes() == Array("later".utf8))
  }

  @Test func emptiesAFileThatIsThere() throws {
    let file = TemporaryFile()
    defer { file.remove() }
    try Data("old and long".utf8).write(to: URL(filePath: file.path))
    try OutputSink(path: file.path).flush()
    #expect(try file.bytes().isEmpty)
  }

  @Test func tellsThatTheReaderHasGone() throws {
    // Without this the process would end, as `yes | head` does.
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    let sink = OutputSink(file: ends[1], closes: true)
    try sink.write("nobody reads this")
    #expect(throws: OutputSink.Failure.closedPipe) { try sink.flush() }
    // What could not be written is not tried again.
    #expect(throws: Never.self) { try sink.flush() }
  }

  @Test func tellsWhyAFileCannotBeMade() {
    let path = TemporaryFile().path + "/missing/hits.csv"
    #expect(
      throws: OutputSink.Failure.failed("cannot write \(path): No such file or directory")
    ) { try OutputSink(path: path) }
  }

  @Test func tellsWhyOutputCannotBeWritten() throws {
    let file = TemporaryFile()
    defer { file.remove() }
    try Data("x".utf8).write(to: URL(filePath: file.path))
    let sink = OutputSink(file: open(file.path, O_RDONLY), closes: true)
    try sink.write("y")
    #expect(
      throws: OutputSink.Failure.failed("cannot write the output: Bad file descriptor")
    ) { try sink.flush() }
  }

  @Test func `a file that must be whole is in its place when it is finished`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "newsarchive-sink-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("out.jsonl").path
    func text() -> String? {
      FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
    func write(_ text: String, finishing: Bool) throws {
      let sink = try OutputSink(wholeAt: path) { _ in }
      try sink.write(text)
      if finishing { try sink.finish() }
    }
    try write("one", finishing: false)
    #expect(text() == nil)
    try write("two", finishing: true)
    try write("three", finishing: false)
    #expect(text() == "two")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "out.jsonl")
    let linked = try OutputSink(wholeAt: folder.path + "/link") { _ in }
    try linked.write("four")
    try linked.finish()
    #expect(text() == "four")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "link", "out.jsonl",
      ])
  }
}
