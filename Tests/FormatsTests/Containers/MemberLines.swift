@testable import Formats

/// The members of some bytes, a line each: `a.zip/page.txt: It rained.`; nil where they are no
/// container.
func memberLines(
  _ bytes: [UInt8], path: String = "a.zip", limit: Int = 1 << 20
) throws -> [String]? {
  guard let members = try ContainerMembers(MemorySource(bytes), path: path, limit: limit) else {
    return nil
  }
  var lines: [String] = []
  while let member = members.next() {
    switch member.content {
    case .bytes(let bytes):
      lines.append("\(member.path): \(String(decoding: bytes.prefix(40), as: UTF8.self))")
    case .rejected(let reason): lines.append("\(member.path) rejected: \(reason)")
    case .passedOver(let reason): lines.append("\(member.path) passed over: \(reason)")
    }
  }
  return lines
}
