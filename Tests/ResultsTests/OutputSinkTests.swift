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
}
