/// The article's text as a page states it for machines: `articleBody` of schema.org in a script.
struct StatedText {
  let paragraphs: [String]
  /// Hashes of all stretches of `width` letters.
  private let stretches: Set<UInt64>
  /// How much is stated, in letters; what is stated twice counts once.
  var length: Int { stretches.count }

  private static let width = 16

  /// The longest text that the scripts of a page state; nil where none is longer than a teaser.
  init?(_ markup: Markup) {
    var longest: [UInt8] = []
    let script = markup.tag("script") ?? -1
    for (index, node) in markup.nodes.enumerated() where node.tag == script {
      for text in markup.nodes[index + 1..<Int(node.end)] where text.isText {
        let range = Int(text.content.lowerBound)..<Int(text.content.upperBound)
        let stated = JSONStrings.longest(ofKey: "\"articlebody\"", in: markup.bytes[range])
        if stated.count > longest.count { longest = stated }
      }
    }
    guard longest.count >= 300 else { return nil }
    self.init(longest)
  }

  private init?(_ text: [UInt8]) {
    let string = String(decoding: text, as: UTF8.self)
    if text.firstRange(ofASCII: "</") != nil || text.firstRange(ofASCII: "<br") != nil {
      paragraphs = BlockText.paragraphs(ofHTML: string)
    } else {
      paragraphs = string.split(whereSeparator: \.isNewline).compactMap { line in
        line.utf8.contains(0x26) ? Markup.html(String(line)).root.line : String(line).oneLine
      }.filter { !$0.isEmpty }
    }
    let letters = paragraphs.flatMap { Letters.of($0.utf8) }
    var stretches: Set<UInt64> = []
    stretches.reserveCapacity(letters.count)
    for start in 0..<max(0, letters.count - StatedText.width + 1) {
      stretches.insert(Letters.hash(letters[start..<start + StatedText.width]))
    }
    guard !stretches.isEmpty else { return nil }
    self.stretches = stretches
  }

  /// The share of a text that is stated; nil for one too short to say.
  func share(of text: ArraySlice<UInt8>) -> Double? {
    let letters = Letters.of(text)
    guard letters.count >= StatedText.width else { return nil }
    var asked = 0
    var found = 0
    for start in stride(from: 0, through: letters.count - StatedText.width, by: 8) {
      asked += 1
      if stretches.contains(Letters.hash(letters[start..<start + StatedText.width])) { found += 1 }
    }
    return Double(found) / Double(asked)
  }
}

/// A text's letters and digits alone, by which two writings of it are compared.
enum Letters {
  /// In small letters; what is no ASCII stays as it is.
  static func of(_ text: some Sequence<UInt8>, atMost limit: Int = .max) -> [UInt8] {
    var letters: [UInt8] = []
    for byte in text where byte >= 0x80 || byte.isASCIILetterOrDigit {
      letters.append(byte.smallLetter)
      if letters.count == limit { break }
    }
    return letters
  }

  static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in letters { hash.add(byte) }
    return hash.value
  }
}
