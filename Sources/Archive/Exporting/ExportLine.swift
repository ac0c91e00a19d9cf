import Articles
import Formats
import Foundation

/// A line of an export, read.
enum ExportLine {
  case settings(KeptSettings)
  case article(KeptArticle)

  /// - Throws: `FormatError` that says what is wrong with it.
  init(_ bytes: [UInt8]) throws(FormatError) {
    let value = try JSONValue.parse(bytes[...])
    guard case .object(let object) = value else { throw FormatError("it is no JSON object") }
    if case .number(let version)? = object[ExportLines.key] {
      guard version <= Double(ExportLines.version) else {
        throw FormatError(
          "a later newsarchive wrote this export, in form \(Int(exactly: version) ?? 0); install it"
        )
      }
      self = .settings(ExportLine.settings(object))
    } else {
      self = .article(try ExportLine.article(object))
    }
  }

  // MARK: Articles

  private static func article(
    _ object: [String: JSONValue]
  ) throws(FormatError) -> KeptArticle {
    guard let id = object["id"]?.string.flatMap({ ArticleID($0) }) else {
      throw FormatError("it has no \"id\" such as 2026-02-05/17")
    }
    var texts: [KeptArticle.Text] = []
    for earlier in object["earlier_texts"]?.list ?? [] {
      guard case .object(let object) = earlier else {
        throw FormatError("one of \"earlier_texts\" is no object")
      }
      texts.append(try text(object))
    }
    texts.append(try text(object))
    var article = KeptArticle(id: id, texts: texts)
    article.earlierIDs = (object["earlier_ids"]?.list ?? []).compactMap { value in
      value.string.flatMap { ArticleID($0) }
    }
    for other in object["other_files"]?.list ?? [] {
      article.otherFiles.append(try file(other))
    }
    article.facts = facts(object["facts"]?.list ?? [], in: texts[texts.count - 1].draft)
    return article
  }

  private static func text(
    _ object: [String: JSONValue]
  ) throws(FormatError) -> KeptArticle.Text {
    KeptArticle.Text(draft: try draft(object), file: try file(object["file"]))
  }

  private static func draft(_ object: [String: JSONValue]) throws(FormatError) -> ArticleDraft {
    guard let body = object["body"]?.string, !body.allSatisfy(\.isWhitespace) else {
      throw FormatError("it has no \"body\"")
    }
    var draft = ArticleDraft(body: whole(body))
    func found<Value>(_ key: String, _ read: (JSONValue) -> Value?) -> Found<Value>? {
      guard let value = object[key].flatMap(read) else { return nil }
      let by = object[key + "_found_by"]?.string.flatMap { FoundBy(rawValue: $0) }
      return Found(value, by: by ?? .json)
    }
    draft.headline = found("headline", text)
    draft.byline = found("byline") { $0.list?.compactMap(text) }
    draft.source = found("source", text)
    draft.url = found("url", text)
    draft.published = found("published") { $0.string.flatMap { NewsDate(iso: $0) } }
    draft.updated = found("updated") { $0.string.flatMap { NewsDate(iso: $0) } }
    draft.language = found("language", text)
    draft.dateline = object["dateline"].flatMap(text)
    draft.captions = object["captions"]?.list?.compactMap(text) ?? []
    draft.notes = object["notes"]?.list?.compactMap(text) ?? []
    return draft
  }

  private static func text(_ value: JSONValue) -> String? { value.string.map(whole) }

  /// A text without NUL, which no text of an archive has.
  private static func whole(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }

  /// The facts that others found, and that stand in the text; those of this program are found anew.
  private static func facts(_ values: [JSONValue], in draft: ArticleDraft) -> [Fact] {
    let others = values.filter { $0["found_by"]?.string != nil }
    guard !others.isEmpty else { return [] }
    let body = CodePointText(draft.body)
    return others.compactMap { value in
      guard let finder = value["found_by"]?.string,
        case .success(let fact) = FactLine.fact(value, finder), fact.misplacement(in: body) == nil
      else { return nil }
      return fact
    }
  }

  // MARK: Files

  private static func file(_ value: JSONValue?) throws(FormatError) -> KeptArticle.File {
    let paths = value?["paths"]?.list?.compactMap(text) ?? []
    var file = KeptArticle.File(
      sha256: digest(value?["sha256"]?.string), mediaType: value?["media_type"]?.string ?? "",
      size: value?["size"].flatMap(FactParts.offset) ?? 0,
      position: max(1, value?["position"].flatMap(FactParts.offset) ?? 1), paths: paths)
    guard let base64 = value?["base64"]?.string else { return file }
    guard let bytes = Data(base64Encoded: base64), SHA256([UInt8](bytes)).bytes == file.sha256
    else {
      throw FormatError("the bytes of its \"file\" are not those of its SHA-256")
    }
    file.bytes = [UInt8](bytes)
    return file
  }

  /// The bytes of a digest in hexadecimal digits; none where they are not 64.
  private static func digest(_ text: String?) -> [UInt8] {
    let digits = Array((text ?? "").utf8)
    guard digits.count == 64 else { return [] }
    let bytes = stride(from: 0, to: 64, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
    return bytes.count == 32 ? bytes : []
  }

  // MARK: Settings

  private static func settings(_ object: [String: JSONValue]) -> KeptSettings {
    var settings = KeptSettings()
    settings.publishers = (object["publishers"]?.list ?? []).compactMap { value in
      guard let name = value["name"].flatMap(text) else { return nil }
      let aliases = (value["aliases"]?.list ?? []).compactMap { alias -> KeptSettings.Alias? in
        guard let name = alias["name"].flatMap(text), let key = alias["key"].flatMap(text),
          let kind = alias["kind"]?.string, KeptAlias.Kind(rawValue: kind) != nil
        else { return nil }
        return KeptSettings.Alias(name: name, key: key, kind: kind)
      }
      return KeptSettings.Publisher(
        name: name, domain: value["domain"].flatMap(text), aliases: aliases)
    }
    settings.searches = (object["searches"]?.list ?? []).compactMap { value in
      guard let name = value["name"]?.string, SavedSearch.isName(name),
        let query = value["query"].flatMap(text)
      else { return nil }
      return SavedSearch(name: name, query: query, saved: value["saved"]?.string ?? "")
    }
    return settings
  }
}

extension JSONValue {
  fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var list: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
}
