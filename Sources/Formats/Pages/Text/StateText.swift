/// The article's text in the state that a page keeps for its scripts, where the markup itself is
/// empty until they have run.
enum StateText {
  /// The prose under the key that has most of it: pieces of HTML, or paragraphs; empty where there
  /// is none.
  static func pieces(in markup: Markup) -> [String] {
    var texts = Texts()
    let script = markup.tag("script") ?? -1
    for (index, node) in markup.nodes.enumerated() where node.tag == script {
      for text in markup.nodes[index + 1..<Int(node.end)] where text.isText {
        let range = Int(text.content.lowerBound)..<Int(text.content.upperBound)
        texts.read(markup.bytes[range], depth: 0)
      }
    }
    return texts.most
  }

  private struct Texts {
    private var pieces: [UInt64: [[UInt8]]] = [:]
    private var sizes: [UInt64: Int] = [:]
    private var seen: Set<UInt64> = []

    /// Takes the strings of a script; one that holds JSON itself is read likewise, once.
    mutating func read(_ bytes: ArraySlice<UInt8>, depth: Int) {
      var key: UInt64 = 0
      var rest = bytes
      while let start = rest.firstIndex(of: 0x22) {
        let (string, end) = JSONStrings.string(in: rest[start...])
        rest = rest[end...]
        if rest.first(where: { $0 > 0x20 }) == 0x3A {
          key = Letters.hash(string[...])
        } else if depth == 0, string.count > 200, string.firstRange(ofASCII: "\":\"") != nil {
          read(string[...], depth: 1)
        } else {
          take(string, key)
        }
      }
    }

    private mutating func take(_ string: [UInt8], _ key: UInt64) {
      guard string.count >= 80, string.contains(0x20) || string.contains(where: { $0 >= 0xE3 }),
        string.firstRange(ofASCII: "function") == nil, string[0] != UInt8(ascii: "{")
      else { return }
      let sentences = SentenceMarks.count(in: string[...]).count
      guard sentences > 0, seen.insert(Letters.hash(string[...])).inserted else { return }
      pieces[key, default: []].append(string)
      sizes[key, default: 0] += string.count
    }

    var most: [String] {
      let most = sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }
      guard let most, most.value >= 400, let all = pieces[most.key] else { return [] }
      // One long piece is the article, and the others of its key are other articles.
      let longest = all.max { $0.count < $1.count } ?? []
      let chosen = longest.count * 2 >= most.value ? [longest] : all
      return chosen.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
