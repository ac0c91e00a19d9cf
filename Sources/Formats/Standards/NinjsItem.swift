import Articles

/// An item of ninjs, whatever the version: names are compared in small letters.
struct NinjsItem {
  private let values: [String: JSONValue]

  init(_ value: JSONValue) {
    var values: [String: JSONValue] = [:]
    if case .object(let object) = value {
      for (name, value) in object { values[name.lowercased()] = value }
    }
    self.values = values
  }

  func reading(at place: String) -> Reading {
    let kind = NewsItemKind.named(values["type"]?.text)
    let place = headline.map { "\(place) (“\($0.prefix(60))”)" } ?? place
    if let kind { return .passedOver(place: place, reason: "this is \(kind)") }
    guard
      var draft = FeedBody(full: bodies, summaries: descriptions, of: "item").draft(under: headline)
    else {
      return .rejected(
        place: place, reason: status ?? "it has no text: none of body_html, body_text, bodies")
    }
    add(to: &draft)
    return .article(draft)
  }

  private func add(to draft: inout ArticleDraft) {
    draft.headline = headline.map { Found($0, by: .newsStandard) }
    let names = FeedPeople.names(in: authors)
    if !names.isEmpty { draft.byline = Found(names, by: .newsStandard) }
    draft.source = source.map { Found($0, by: .newsStandard) }
    let address = ["url", "canonicalurl", "uri"].lazy.compactMap { values[$0]?.text }
      .compactMap(Addresses.canonical).first
    draft.url = address.map { Found($0, by: .newsStandard) }
    let tag = values["language"]?.text.flatMap(Languages.tag)
    draft.language = tag.map { Found($0, by: .newsStandard) }
    draft.takeDates(
      first: [values["firstcreated"]?.text, values["contentcreated"]?.text],
      version: [values["versioncreated"]?.text])
    draft.captions += captions.filter { caption in
      !draft.captions.contains { caption.hasPrefix($0) }
    }
    if let status { draft.notes.append(status) }
    draft.addDateline()
    draft.addHeadlineFromBody()
  }

  // MARK: Texts

  /// HTML before plain text, since it keeps paragraphs.
  private var bodies: [FeedText] {
    ["body_html", "body_xhtml", "body_text", "body"].compactMap {
      values[$0]?.text.map { FeedText($0) }
    }
      + texts("bodies")
  }

  private var descriptions: [FeedText] {
    ["description_html", "description_xhtml", "description_text", "description"]
      .compactMap { values[$0]?.text.map { FeedText($0) } } + texts("descriptions")
  }

  /// The texts of a list of objects with `value` and `contentType`, those in HTML first.
  private func texts(_ name: String) -> [FeedText] {
    let objects = (values[name]?.elements ?? []).map { NinjsItem($0) }
    let isHTML = { (object: NinjsItem) in
      object.values["contenttype"]?.text?.lowercased().contains("html") ?? false
    }
    return (objects.filter(isHTML) + objects.filter { !isHTML($0) })
      .compactMap { $0.values["value"]?.text.map { FeedText($0) } }
  }

  private var headline: String? {
    let headlines = (values["headlines"]?.elements ?? []).compactMap { $0["value"]?.text }
    return ([values["headline"]?.text] + headlines + [values["title"]?.text]).lazy
      .compactMap { $0.flatMap(FeedText.line) }.first
  }

  // MARK: Names

  private var authors: [String] {
    if let line = values["byline"]?.text ?? values["by"]?.text { return [line] }
    let people = (values["authors"] ?? values["creators"])?.elements ?? []
    return people.compactMap { $0["name"]?.text ?? $0.text }
  }

  private var source: String? {
    ["provider", "source", "infosource", "infosources", "copyrightholder"].lazy
      .flatMap { values[$0]?.elements ?? [] }
      .compactMap { $0["name"]?.text ?? $0.text }.compactMap(FeedText.line).first
  }

  private var status: String? { NewsStatus.note(values["pubstatus"]?.text) }

  // MARK: Pictures

  /// The captions of the pictures and films that belong to it, with their makers.
  private var captions: [String] {
    guard let value = values["associations"] else { return [] }
    var items = value.elements
    if case .object(let object) = value {
      items = object.sorted { $0.key < $1.key }.map(\.value)
    }
    return items.map { NinjsItem($0) }.compactMap { item in
      guard NewsItemKind.named(item.values["type"]?.text) != nil else { return nil }
      let text = (item.descriptions + item.bodies).first { !$0.paragraphs.isEmpty }
      guard let caption = text?.paragraphs.joined(separator: " ") ?? item.headline else {
        return nil
      }
      return item.authors.first.flatMap(FeedText.line).map { "\(caption) (\($0))" } ?? caption
    }
  }
}
