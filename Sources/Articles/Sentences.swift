/// Splits text into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotes and brackets that close after it,
/// before white space and a beginning; it always ends with its paragraph. Titles, initials, months
/// and other abbreviations do not end one, unless what follows can only be a beginning ("in the
/// U.S. The ...").
///
///     Sentences.split("Gen. Grynkewich left. He said so.")   // ["Gen. Grynkewich left.", "He said so."]
public enum Sentences {
  /// The sentences of a text, without the white space between them.
  public static func split(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  /// The first sentence of a text, read no further than that.
  public static func first(of text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = SentenceScanner(bytes)
      return scanner.next().map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  /// The sentences of UTF-8 text, as ranges of bytes in order.
  public static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var scanner = SentenceScanner(bytes)
    var ranges: [Range<Int>] = []
    while let range = scanner.next() { ranges.append(range) }
    return ranges
  }
}

private struct SentenceScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    while let length = spaceLength(position) { position += length }
    guard position < bytes.count else { return nil }
    let start = position
    while true {
      position = endOfPlain(from: position)
      if position == bytes.count || endsParagraph(at: position) { break }
      if let end = wideTerminator(at: position) {
        position = closers(from: end)
        return start..<position
      }
      guard let stop = terminator(at: position) else {
        position += 1
        continue
      }
      let end = closers(from: stop)
      let abbreviated = bytes[position] == UInt8(ascii: ".") && stop == position + 1
      if ends(at: end, word: abbreviated ? wordBefore(position) : nil) {
        position = end
        return start..<end
      }
      position = end
    }
    var end = position
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The next byte that may end something, as few do: of ASCII `.`, `!`, `?` and the end of a line.
  private func endOfPlain(from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case 0x40...0x7F, 0x20, 0x0B...0x1F, 0x22...0x2D, 0x2F...0x3E, 0...0x09: position += 1
      default: return position
      }
    }
    return position
  }

  /// An empty line, or the end of a line that stands before one.
  private func endsParagraph(at index: Int) -> Bool {
    bytes[index] == 0x0A && index + 1 < bytes.count && bytes[index + 1] == 0x0A
  }

  /// The position after a run of sentence marks that begins here.
  private func terminator(at index: Int) -> Int? {
    var end = index
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): end += 1
      case 0xE2 where end + 2 < bytes.count && bytes[end + 1] == 0x80 && bytes[end + 2] == 0xA6:
        end += 3
      default: return end > index ? end : nil
      }
    }
    return end > index ? end : nil
  }

  /// The position after a sentence mark of East Asia (。！？), after which no space is needed.
  private func wideTerminator(at index: Int) -> Int? {
    guard index + 2 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return index + 3
    default: return nil
    }
  }

  /// The position after the quotes and brackets that close here.
  private func closers(from index: Int) -> Int {
    var end = index
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): end += 1
      case 0xE2
      where end + 2 < bytes.count && bytes[end + 1] == 0x80
        && (0x98...0x9F).contains(bytes[end + 2]):
        end += 3
      case 0xC2 where end + 1 < bytes.count && bytes[end + 1] == 0xBB: end += 2
      default: return end
      }
    }
    return end
  }

  /// Whether a sentence ends here, given the word before its full stop.
  private func ends(at end: Int, word: Range<Int>?) -> Bool {
    guard end < bytes.count else { return true }
    guard spaceLength(end) != nil else { return false }
    var next = end
    while let length = spaceLength(next) {
      if endsParagraph(at: next) { return true }
      next += length
    }
    guard next < bytes.count else { return true }
    let (first, _) = UTF8Decoding.scalar(in: bytes, at: next)
    if Unicode.Scalar(first)?.properties.isLowercase ?? false { return false }
    guard let word, !word.isEmpty else { return true }
    let text = String(decoding: bytes[word], as: UTF8.self)
    let following = wordAfter(next)
    if word.count <= 2, bytes[word].allSatisfy({ $0 &- 0x30 < 10 }) {
      if Abbreviations.afterOrdinals.contains(following) { return false }
      return !Abbreviations.beforeOrdinals.contains(wordBeforeNumber(word.lowerBound))
        || Abbreviations.beginnings.contains(following)
    }
    let isInitial = text.unicodeScalars.count == 1 && text != "I"
    let small = text.lowercased()
    guard
      isInitial || Abbreviations.leading.contains(small) || Abbreviations.either.contains(small)
        || (small == "no" && following.utf8.allSatisfy { $0 &- 0x30 < 10 })
    else { return true }
    return Abbreviations.beginnings.contains(following)
  }

  /// The letters and digits right before a full stop.
  private func wordBefore(_ index: Int) -> Range<Int> {
    var start = index
    while start > 0, isWord(bytes[start - 1]) { start -= 1 }
    return start..<index
  }

  /// The word before a number, in small letters.
  private func wordBeforeNumber(_ index: Int) -> String {
    guard index > 1, bytes[index - 1] == 0x20 else { return "" }
    return String(decoding: bytes[wordBefore(index - 1)], as: UTF8.self).lowercased()
  }

  private func wordAfter(_ index: Int) -> String {
    var end = index
    while end < bytes.count, isWord(bytes[end]) { end += 1 }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// How many bytes the blank or no-break space here takes; nil where there is none.
  private func spaceLength(_ index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if isSpace(bytes[index]) { return 1 }
    return bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : nil
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

private enum Abbreviations {
  /// Those that always have something after them.
  static let leading: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "cmdr", "adm",
    "brig", "cpl", "pvt", "rep", "reps", "sen", "sens", "gov", "pres", "rev", "hon", "fr", "st",
    "mt", "ft", "vs", "const", "cst", "insp", "supt", "pte", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sept", "sep", "oct", "nov",
    "dec", "nos", "rs", "mio", "mrd", "vol", "pp", "fig", "approx", "cf", "mme", "mlle", "mgr",
    "sr", "sra",
    "dott", "sig", "ing", "hr", "nr", "abs", "bzw", "vgl", "ul", "im", "св", "им", "ул",
  ]
  /// Those that may also end a sentence.
  static let either: Set<String> = [
    "inc", "ltd", "co", "corp", "bros", "jr", "etc", "al", "ca", "est", "ave", "blvd", "rd", "dept",
    "assn", "univ", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
    "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
    "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "usw", "г", "гг", "р", "тис", "млн",
  ]
  /// What stands before a number in order: "der 1. FC".
  static let beforeOrdinals: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "am", "im", "vom", "zum", "beim", "zur",
  ]
  /// What a number and a full stop stand before, where numbers in order are written so.
  static let afterOrdinals: Set<String> = [
    "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember", "Jahrhundert", "Jahrhunderts", "Mal", "Tag", "Platz",
    "Runde",
    "Spieltag", "Minute", "Klasse", "Stock", "Jahrestag", "Geburtstag",
  ]
  /// Words in capitals that hardly stand inside a sentence, unless they begin it.
  static let beginnings: Set<String> = [
    "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "But", "And", "This",
    "That", "Then", "These", "Those", "There", "When", "While", "After", "As", "If", "For", "Its",
    "His",
    "Her", "Their", "Under", "Der", "Die", "Das", "Ein", "Eine", "Er", "Sie", "Es", "Im", "Le",
    "Les", "Il", "Elle", "Un", "Une", "El", "Los", "Las", "Una", "Lo", "Gli",
  ]
}
