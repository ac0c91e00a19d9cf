import Foundation
import GRDB

/// A file as it is stored, with what is said of it.
struct StoredOriginal: Sendable {
  let id: Int64
  private let sha256: [UInt8]
  private let size: Int
  private let compression: String
  private let bytes: [UInt8]

  static let columns = "id, sha256, size, compression, bytes"

  init(_ row: Row) throws {
    id = try row.value("id")
    sha256 = [UInt8](try row.value("sha256") as Data)
    size = try row.value("size")
    compression = try row.value("compression")
    bytes = [UInt8](try row.value("bytes") as Data)
  }

  /// Whether its bytes are those of its digest, and all that is said of them is right.
  var isWhole: Bool {
    do {
      let restored = try Zstandard.restore(bytes, compression: compression, size: size)
      return restored.count == size && isFile(restored)
    } catch {
      return false
    }
  }

  /// Whether these are the bytes of its digest.
  func isFile(_ bytes: [UInt8]) -> Bool { SHA256(bytes).bytes == sha256 }

  /// A file that the stored bytes may be, whatever is said of them.
  struct Reading {
    let bytes: [UInt8]
    let compression: String
  }

  var readings: [Reading] {
    var readings: [Reading] = []
    if let unpacked = Zstandard.unpacked(bytes) {
      readings.append(Reading(bytes: unpacked, compression: "zstd"))
    }
    if !bytes.isEmpty || isFile([]) { readings.append(Reading(bytes: bytes, compression: "none")) }
    return readings
  }
}
