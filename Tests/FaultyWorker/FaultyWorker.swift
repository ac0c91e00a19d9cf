import Archive
import Articles
import Formats
import Glibc

/// A worker whose formats have the faults that C libraries may have.
@main
enum FaultyWorker {
  static func main() { ReadWorker.run(formats: [FaultyFormat()]) }
}

/// Reads a text, unless the text tells it to fail.
private struct FaultyFormat: Format {
  let name = "faulty"
  let summary = "Text that tells its reader to fail"
  let extensions: [String] = []
  let mediaType = "text/plain"

  func recognises(_ file: FileContent) -> Bool { false }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let text = String(decoding: file.bytes, as: UTF8.self)
    switch text {
    case "crash": raise(SIGSEGV)
    case "hang": while true { sleep(1) }
    case "eat": FaultyFormat.eat()
    case "leave": exit(3)
    default: break
    }
    try each(.article(ArticleDraft(body: text)))
  }

  private static func eat() {
    var eaten: [[UInt8]] = []
    while true { eaten.append([UInt8](repeating: 1, count: 1 << 20)) }
  }
}
