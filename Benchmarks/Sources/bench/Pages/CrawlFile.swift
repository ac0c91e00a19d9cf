import Glibc

/// Writes pages as a crawler keeps them, in one WARC 1.0 file (ISO 28500).
struct CrawlFile {
  private let file: Int32
  private let path: String
  private(set) var size = 0

  init(_ path: String) throws {
    self.path = path
    file = try FileDescriptor.open(path, O_WRONLY | O_CREAT | O_TRUNC)
  }

  mutating func write(_ page: WebPage) throws {
    let response =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
      + "Content-Length: \(page.bytes.count)\r\n\r\n"
    let record = """
      WARC/1.0\r
      WARC-Type: response\r
      WARC-Target-URI: \(page.address)\r
      WARC-Date: 2025-12-31T10:00:00Z\r
      WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-\(size)>\r
      Content-Type: application/http; msgtype=response\r
      Content-Length: \(response.utf8.count + page.bytes.count)\r
      \r\n
      """
    let bytes = Array((record + response).utf8) + page.bytes + Array("\r\n\r\n".utf8)
    try bytes.withUnsafeBytes { try FileDescriptor.write($0, to: file, path) }
    size += bytes.count
  }

  func finish() throws {
    guard close(file) == 0 else { throw Failure.system("cannot write \(path)") }
  }
}
