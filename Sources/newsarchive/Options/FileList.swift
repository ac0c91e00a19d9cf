import Archive
import Formats

/// A list of paths in a file or on standard input.
enum FileList {
  /// The paths, one a line, or each ended by NUL; empty ones are passed over.
  static func paths(in list: String, nul: Bool, limit: Int) throws -> [String] {
    let bytes: [UInt8]
    do throws(FormatError) {
      bytes =
        try list == "-"
        ? FileReading.standardInput(limit: limit) : FileReading.bytes(of: list, limit: limit)
    } catch {
      throw Failure("cannot read the list \(list): \(error)")
    }
    return bytes.split(separator: nul ? 0 : 0x0A).map { line in
      let path = !nul && line.last == 0x0D ? line.dropLast() : line
      return String(decoding: path, as: UTF8.self)
    }
  }
}
