import Articles
import CIconv
import CUchardet
import Glibc

/// Turns the bytes of a text file into text, whatever its encoding.
public enum TextDecoding {
  /// A text, and what had to be replaced in it.
  public struct Decoded: Sendable {
    public var text: String
    /// The encoding's name, as iconv knows it.
    public let encoding: String
    /// How many bad sequences became U+FFFD.
    public var badSequences = 0
    /// How many NULs became U+FFFD.
    public var nuls = 0

    /// What a person should know of the encoding, and so of all of the text.
    var remarks: [String] = []

    /// What a person should know of it.
    public var notes: [String] { remarks + replacements }

    /// What had to be replaced in it.
    var replacements: [String] {
      var notes: [String] = []
      if badSequences > 0 {
        let noun = badSequences == 1 ? "sequence" : "sequences"
        notes.append("\(badSequences) bad \(encoding) \(noun) replaced by U+FFFD")
      }
      if nuls > 0 { notes.append("\(nuls) NUL\(nuls == 1 ? "" : "s") replaced by U+FFFD") }
      return notes
    }
  }

  /// Decodes text: by its byte order mark, as UTF-8 where it is, by the pattern of NULs for UTF-16,
  /// in the encoding that was declared where that fits, otherwise by what uchardet finds most
  /// likely.
  ///
  /// Line ends become `\n`, NULs U+FFFD (an SQLite text ends at a NUL for most of its readers), and
  /// sequences that the encoding does not have U+FFFD.
  ///
  /// - Parameter keepsSeparators: whether U+2028 and U+2029 stay: within JSON they are characters of
  ///   strings, where no line can end.
  public static func decode(
    _ bytes: [UInt8], declared: String? = nil, keepsSeparators: Bool = false
  ) -> Decoded {
    var decoded = decodeKeepingLines(bytes, declared.flatMap(Encodings.iconvName))
    clean(&decoded, keepsSeparators: keepsSeparators)
    if decoded.text.withUTF8(TwiceEncoded.seems) {
      decoded.remarks.append("the text looks encoded twice as UTF-8")
    }
    return decoded
  }

  /// The text of a run of bytes whose encoding is certain, as iconv names it; line ends and NULs
  /// stay.
  static func decode(_ bytes: [UInt8], in encoding: String) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    return convert(bytes[...], from: encoding).text
  }

  private static func decodeKeepingLines(_ bytes: [UInt8], _ declared: String?) -> Decoded {
    if let wide = wideEncoding(of: bytes) { return convert(bytes[wide.skip...], from: wide.name) }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    // An encoding of seven bits looks like ASCII, and so like UTF-8.
    if content.withUnsafeBufferPointer({ ByteSearch.holds($0, 0x1B) }) {
      if let declared, Encodings.isShifting(declared) { return convert(content, from: declared) }
      if Encodings.shiftsToJapanese(content) { return guessed(content, "ISO-2022-JP") }
    }
    if let text = String(validating: content, as: UTF8.self) {
      return Decoded(text: text, encoding: "UTF-8")
    }
    if let declared, declared != "UTF-8", !declared.hasPrefix("UTF-16") {
      if let decoded = corrected(content, declared) { return decoded }
      let decoded = convert(content, from: declared)
      if decoded.badSequences * 1000 <= content.count { return decoded }
    }
    let repaired = UTF8Repair.repair(content)
    // A text that is UTF-8 but for a few bytes is damaged UTF-8; otherwise it is something else.
    if repaired.goodSequences > repaired.badSequences * 2 {
      return Decoded(
        text: repaired.text, encoding: "UTF-8", badSequences: repaired.badSequences)
    }
    guard let name = likelyEncoding(of: content), name != "UTF-8" else {
      return Decoded(text: repaired.text, encoding: "UTF-8", badSequences: repaired.badSequences)
    }
    return guessed(content, name)
  }

  /// A text in an encoding that nothing but its bytes tells. That of Western texts is so common,
  /// and so sure to be told from others, that nothing need be said of it.
  private static func guessed(_ content: ArraySlice<UInt8>, _ name: String) -> Decoded {
    var decoded = convert(content, from: name)
    if name != "WINDOWS-1252" { decoded.remarks = ["the encoding was guessed: \(name)"] }
    return decoded
  }

  /// A text that is surely not in the encoding it declares; nil where it may be.
  private static func corrected(_ content: ArraySlice<UInt8>, _ declared: String) -> Decoded? {
    let name = DeclaredEncoding.correction(of: declared, for: content, likely: likelyEncoding)
    guard let name else { return nil }
    var decoded = convert(content, from: name)
    guard decoded.badSequences * 1000 <= content.count else { return nil }
    decoded.remarks = ["it is declared to be \(declared), but was read as \(name)"]
    return decoded
  }

  /// UTF-16 or UTF-32, told by a byte order mark or by where the NULs stand, and the mark's length.
  static func wideEncoding(of bytes: [UInt8]) -> (name: String, skip: Int)? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("UTF-32LE", 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
    let head = bytes.prefix(4096)
    guard head.count >= 8, head.count % 2 == 0 || bytes.count > 4096,
      head.withUnsafeBufferPointer({ ByteSearch.holds($0, 0) })
    else { return nil }
    var nuls = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { nuls[index % 2] += 1 }
    // In Latin text nearly every second byte of UTF-16 is NUL, and never the others.
    let most = head.count / 2 * 8 / 10
    if nuls[1] >= most, nuls[0] == 0 { return ("UTF-16LE", 0) }
    if nuls[0] >= most, nuls[1] == 0 { return ("UTF-16BE", 0) }
    return nil
  }

  private static func likelyEncoding(of bytes: ArraySlice<UInt8>) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let sample = bytes.prefix(1 << 18)
    _ = sample.withUnsafeBytes { raw in
      uchardet_handle_data(
        detector, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
    }
    uchardet_data_end(detector)
    let name = uchardet_get_charset(detector).map { String(cString: $0) } ?? ""
    // In a few letters uchardet sees languages that are not there; Western ones are the likeliest.
    let letters = sample.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
    if letters < 16, name.hasPrefix("ISO-8859") { return "WINDOWS-1252" }
    // Windows' code pages hold all printable characters of the ISO ones, and are what files have.
    switch name {
    case "", "ASCII", "ISO-8859-1", "ISO-8859-15": return "WINDOWS-1252"
    default: return name
    }
  }

  /// Converts with iconv, bad sequences becoming U+FFFD.
  private static func convert(_ bytes: ArraySlice<UInt8>, from encoding: String) -> Decoded {
    guard let converter = Iconv(from: encoding) else {
      let repaired = UTF8Repair.repair(bytes)
      return Decoded(text: repaired.text, encoding: "UTF-8", badSequences: repaired.badSequences)
    }
    let unit = encoding.hasPrefix("UTF-16") ? 2 : encoding.hasPrefix("UTF-32") ? 4 : 1
    let (utf8, bad) = converter.convert(bytes, unit: unit)
    return Decoded(
      text: String(decoding: utf8, as: UTF8.self), encoding: encoding, badSequences: bad)
  }

  /// Makes line ends `\n` and NULs U+FFFD, where there are any.
  private static func clean(_ decoded: inout Decoded, keepsSeparators: Bool) {
    let needsCleaning = decoded.text.withUTF8 { bytes in
      [0, 0x0D, 0x0C].contains { ByteSearch.holds(bytes, $0) }
        || !keepsSeparators && holdsSeparator(bytes)
    }
    guard needsCleaning else { return }
    var nuls = 0
    let clean = decoded.text.withUTF8 { bytes -> [UInt8] in
      var clean: [UInt8] = []
      clean.reserveCapacity(bytes.count + 8)
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0:
          nuls += 1
          clean += [0xEF, 0xBF, 0xBD]
        case 0x0A where index > 0 && bytes[index - 1] == 0x0D: break
        case 0x0D, 0x0C: clean.append(0x0A)
        case 0xE2
        where !keepsSeparators && index + 2 < bytes.count && bytes[index + 1] == 0x80
          && bytes[index + 2] & 0xFE == 0xA8:
          clean += bytes[index + 2] == 0xA8 ? [0x0A] : [0x0A, 0x0A]
          index += 2
        case let byte: clean.append(byte)
        }
        index += 1
      }
      return clean
    }
    decoded.nuls += nuls
    decoded.text = String(decoding: clean, as: UTF8.self)
  }

  /// Whether U+2028 or U+2029 stands in a text.
  private static func holdsSeparator(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = bytes
    while let index = ByteSearch.firstIndex(of: 0xE2, in: rest) {
      rest = UnsafeBufferPointer(rebasing: rest[index...])
      if rest.count > 2, rest[1] == 0x80, rest[2] & 0xFE == 0xA8 { return true }
      rest = UnsafeBufferPointer(rebasing: rest.dropFirst())
    }
    return false
  }
}

/// One conversion of iconv, closed when it goes.
private final class Iconv {
  private let handle: iconv_t

  init?(from encoding: String) {
    guard let handle = iconv_open("UTF-8", encoding), handle != iconv_t(bitPattern: -1) else {
      return nil
    }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// The text in UTF-8, and how many sequences were bad; one is passed over by `unit` bytes.
  func convert(_ bytes: ArraySlice<UInt8>, unit: Int) -> (utf8: [UInt8], bad: Int) {
    var input = Array(bytes)
    var output: [UInt8] = []
    var bad = 0
    // Words of headers are converted one by one, too: they need no more than they may become.
    var chunk = [CChar](repeating: 0, count: min(1 << 16, input.count * 4 + 16))
    input.withUnsafeMutableBytes { raw in
      var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = raw.count
      while left > 0 {
        let (written, failure) = step(&next, &left, &chunk)
        output.append(contentsOf: chunk[..<written].lazy.map { UInt8(bitPattern: $0) })
        guard failure == EILSEQ || failure == EINVAL else { continue }
        bad += 1
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        next = next?.advanced(by: min(unit, left))
        left -= min(unit, left)
      }
    }
    return (output, bad)
  }

  /// Converts as much as fits into the chunk; returns what was written and why it stopped.
  private func step(
    _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ chunk: inout [CChar]
  ) -> (written: Int, failure: Int32) {
    chunk.withUnsafeMutableBufferPointer { buffer in
      var out = buffer.baseAddress
      var room = buffer.count
      let result = iconv(handle, &next, &left, &out, &room)
      return (buffer.count - room, result == Int.max || result == -1 ? errno : 0)
    }
  }
}
