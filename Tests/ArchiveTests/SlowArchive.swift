import Archive
import Articles
import Foundation
import Query

/// An archive's articles in memory, taken apart the plain way, for `SlowSearch`.
struct SlowArchive {
  /// The articles, newest first.
  let articles: [Article]
  private(set) var parts: [Part] = []
  /// Where each folded word stands: the part, and which of its words.
  private(set) var places: [String: [(part: Int, word: Int)]] = [:]

  /// All words with their capitals, as often as they stand there.
  var words: [String] { parts.flatMap(\.letters) }

  /// A text of an article.
  struct Part {
    /// Which article.
    let article: Int
    /// Which part it is; nil for a quotation.
    let field: TextField?
    /// What of a quotation it is.
    let quotation: QuotationPart?
    let text: String
    let folded: [String]
    /// The words with their capitals and without accents.
    let letters: [String]
    /// For each word, the number of its sentence and of its paragraph.
    let sentences: [Int]
    let paragraphs: [Int]
  }

  /// Names found in a text have columns of their own, which an `Article` does not tell.
  typealias Names = (people: String?, organisations: String?, places: String?)

  init(_ articles: [Article], names: [Names]) {
    self.articles = articles
    for (number, article) in articles.enumerated() {
      let texts: [(TextField, String?)] = [
        (.headline, article.headline), (.body, article.body),
        (.lead, SlowArchive.lead(of: article.body)),
        (.byline, article.draft.byline?.value.joined(separator: "; ")), (.source, article.source),
        (.caption, article.draft.captions.joined(separator: "\n")),
        (.person, names[number].people), (.organisation, names[number].organisations),
        (.place, names[number].places),
      ]
      for (field, text) in texts { add(text ?? "", field, of: number) }
      for fact in article.facts where fact.kind == "quote" {
        add(fact.text, nil, .words, of: number)
        if let speaker = fact.text(of: "speaker") { add(speaker, nil, .speaker, of: number) }
      }
    }
  }

  private mutating func add(
    _ text: String, _ field: TextField?, _ quotation: QuotationPart? = nil, of article: Int
  ) {
    let part = Part(text, field, quotation, of: article)
    for (index, word) in part.folded.enumerated() {
      places[word, default: []].append((parts.count, index))
    }
    parts.append(part)
  }

  /// The text up to the first empty line after its 120th character; at most 500 characters, cut
  /// after a space.
  static func lead(of body: String) -> String {
    let scalars = Array(body.unicodeScalars)
    let text = { (part: ArraySlice<Unicode.Scalar>) in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return String(view)
    }
    let end = scalars.indices.dropFirst(120).dropLast().first {
      scalars[$0] == "\n" && scalars[$0 + 1] == "\n"
    }
    if let end, end <= 500 { return text(scalars[..<end]) }
    guard scalars.count > 500 else { return body }
    let cut = scalars[..<500]
    return text(cut.lastIndex(of: " ").map { cut[...$0] } ?? cut)
  }

  /// A word with its capitals and without its accents.
  static func letters(_ word: String) -> String {
    var letters = String.UnicodeScalarView()
    letters.append(
      contentsOf: word.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        $0.properties.generalCategory != .nonspacingMark
      })
    return String(letters)
  }
}

extension SlowArchive.Part {
  init(_ text: String, _ field: TextField?, _ quotation: QuotationPart?, of article: Int) {
    self.article = article
    self.field = field
    self.quotation = quotation
    self.text = text
    var text = text
    (folded, letters, sentences, paragraphs) = text.withUTF8 { bytes in
      let tokens = Tokenizer.tokens(of: bytes)
      let words = tokens.map { String(decoding: bytes[$0], as: UTF8.self) }
      let starts = Sentences.ranges(in: bytes).map(\.lowerBound)
      let paragraphs = tokens.map { token in
        let before = String(decoding: bytes[..<token.lowerBound], as: UTF8.self)
        return before.components(separatedBy: field == .caption ? "\n" : "\n\n").count
      }
      let sentences = tokens.indices.map { index in
        // A sentence ends with its paragraph.
        paragraphs[index] * 100_000
          + starts.count { $0 <= tokens[index].lowerBound }
      }
      return (
        words.map { Tokenizer.fold($0) }, words.map(SlowArchive.letters), sentences, paragraphs
      )
    }
  }
}
