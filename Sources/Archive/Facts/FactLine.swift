import Articles
import Formats

/// A line of facts that were made elsewhere: those of one article by one finder.
struct FactLine {
  /// The article, by its id or its address.
  enum Place: Hashable {
    case id(ArticleID)
    case url(String)
  }

  let article: Place
  let finder: String
  /// The facts, or why one cannot be read; each with its number where the line lists several.
  let facts: [(number: Int?, fact: Result<Fact, Unreadable>)]

  /// Why a line or a fact of it cannot be read.
  struct Unreadable: Error {
    let reason: String
  }

  /// What is said of the line and not of a fact.
  private static let ownKeys: Set = ["article", "url", "facts", "found_by"]

  init(_ bytes: ArraySlice<UInt8>) throws(Unreadable) {
    let value: JSONValue
    do throws(FormatError) {
      value = try JSONValue.parse(bytes)
    } catch {
      throw Unreadable(reason: "it is no valid JSON: \(error)")
    }
    guard case .object(let object) = value else {
      throw Unreadable(reason: "it is no JSON object")
    }
    article = try FactLine.place(object)
    guard case .string(let finder)? = object["found_by"], !finder.allSatisfy(\.isWhitespace),
      finder.utf8.count <= 200
    else {
      throw Unreadable(
        reason: "it does not say who found the facts; add \"found_by\", as in \"spacy 3.8\"")
    }
    self.finder = finder
    switch object["facts"] {
    case nil:
      let fact = object.filter { !FactLine.ownKeys.contains($0.key) }
      facts = [(nil, FactLine.fact(.object(fact), finder))]
    case .array(let values)?:
      facts = values.enumerated().map { ($0 + 1, FactLine.fact($1, finder)) }
    default: throw Unreadable(reason: "\"facts\" is no list")
    }
  }

  private static func place(_ object: [String: JSONValue]) throws(Unreadable) -> Place {
    switch (object["article"], object["url"]) {
    case (.string(let text)?, _):
      guard let id = ArticleID(text) else {
        throw Unreadable(
          reason: "\"\(text)\" is no id of an article; ids look like 2026-02-05/2 or undated/7")
      }
      return .id(id)
    case (nil, .string(let url)?): return .url(url)
    default:
      throw Unreadable(
        reason: "it names no article; add \"article\" with its id, as in \"2026-02-05/17\"")
    }
  }

  // MARK: Facts

  /// Reads a fact that somebody else found.
  static func fact(
    _ value: JSONValue, _ finder: String
  ) -> Result<Fact, Unreadable> {
    do throws(Unreadable) {
      return .success(try read(value, finder))
    } catch {
      return .failure(error)
    }
  }

  private static func read(_ value: JSONValue, _ finder: String) throws(Unreadable) -> Fact {
    guard case .object(let object) = value else { throw Unreadable(reason: "it is no object") }
    guard case .string(let kind)? = object["kind"], isKind(kind) else {
      throw Unreadable(reason: "it needs a \"kind\" of letters, digits, - and _, as in \"person\"")
    }
    guard case .string(let text)? = object["text"] else {
      throw Unreadable(reason: "it needs a \"text\", as written in the article")
    }
    guard let start = FactParts.offset(object["start"]),
      let end = FactParts.offset(object["end"]), start < end
    else {
      throw Unreadable(
        reason:
          "it needs \"start\" and \"end\", in code points of the body, the end after the start")
    }
    var parts: [Fact.Part] = []
    for (name, value) in object.sorted(by: { $0.key < $1.key })
    where !["kind", "text", "start", "end", "found_by"].contains(name) && value != .null {
      parts.append(Fact.Part(name, try part(name, value)))
    }
    if ["person", "organisation", "place"].contains(kind), object["name"] == nil {
      parts.insert(Fact.Part("name", .text(text)), at: 0)
    }
    return Fact(
      kind: kind, text: text, span: TextSpan(start: start, end: end), parts: parts,
      foundBy: finder)
  }

  private static func isKind(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F
      }
  }

  /// A part, whose type its column asks for.
  private static func part(_ name: String, _ value: JSONValue) throws(Unreadable) -> Fact.Value {
    guard let read = FactParts.value(value) else {
      throw Unreadable(reason: "\"\(name)\" is no text, number or list of [start, end]")
    }
    switch (name, read) {
    case (_, .number) where FactParts.numbers.contains(name): return read
    case (_, _) where FactParts.numbers.contains(name):
      throw Unreadable(reason: "\"\(name)\" is no number")
    case ("mentions", .spans): return read
    case ("mentions", _): throw Unreadable(reason: "\"mentions\" is no list of [start, end]")
    case ("date_from", .text(let day)), ("date_to", .text(let day)):
      guard day.utf8.count == 10, Day(day) != nil else {
        throw Unreadable(reason: "\"\(name)\" is no day; write it as 2026-02-05")
      }
      return read
    default:
      guard FactParts.texts.contains(name) else { return read }
      guard case .text = read else { throw Unreadable(reason: "\"\(name)\" is no text") }
      return read
    }
  }
}

extension Fact {
  /// Why it does not stand in a body as it says; nil where it does.
  func misplacement(in body: CodePointText) -> String? {
    guard let written = body.text(span) else {
      return "it ends at \(span.end), and the article has \(body.count) code points"
    }
    guard written.unicodeScalars.elementsEqual(text.unicodeScalars) else {
      return
        "the article has \"\(written.prefix(80))\" from \(span.start) to \(span.end), and not \"\(text.prefix(80))\""
    }
    for part in parts {
      guard case .spans(let spans) = part.value else { continue }
      for span in spans where span.start >= span.end || body.text(span) == nil {
        return "\"\(part.name)\" has [\(span.start), \(span.end)], which is no place in the article"
      }
    }
    return nil
  }
}
