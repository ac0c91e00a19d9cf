import Articles

/// A `newsItem` of NewsML-G2, or another item beside it.
struct NewsMLItem {
  private let item: Element
  private let meta: FeedElement?
  private let about: FeedElement?

  init(_ item: Element) {
    self.item = item
    meta = item.child("itemmeta").map { FeedElement($0) }
    about = item.child("contentmeta").map { FeedElement($0) }
  }

  func reading(at place: String) -> Reading {
    let kind =
      NewsItemKind.named(meta?.first("itemclass")?.attribute("qcode"))
      ?? NewsItemKind.named(item.name)
    let contents =
      item.child("contentset")?.children.filter {
        $0.name == "inlinexml" || $0.name == "inlinedata"
      } ?? []
    guard
      var draft = contents.lazy.compactMap({
        InlineContent.draft(of: $0, dateline: about?.line(["dateline"]))
      }).first
    else {
      return withoutText(kind, at: place)
    }
    add(to: &draft)
    return .article(draft)
  }

  /// An item whose text is elsewhere: its summary, where it has one; otherwise what it is instead.
  private func withoutText(_ kind: String?, at place: String) -> Reading {
    if let kind { return .passedOver(place: named(place), reason: "this is \(kind)") }
    let summary = about?.all("description").lazy.map { FeedText($0) }
      .first { !$0.paragraphs.isEmpty }
    if let summary {
      var draft = ArticleDraft(body: summary.paragraphs.joined(separator: "\n\n"))
      draft.notes.append("only a summary: the item has no full text")
      add(to: &draft)
      return .article(draft)
    }
    if let note = status { return .passedOver(place: named(place), reason: note) }
    let remote = item.first("remotecontent")?.attribute("href")
    return .rejected(
      place: named(place),
      reason: remote.map { "its text is not in the file, but at \($0.oneLine)" }
        ?? "it has no text: its contentSet is missing or empty")
  }

  private var headline: String? {
    about?.line(["headline"]) ?? meta?.line(["title"])
  }

  private var status: String? { NewsStatus.note(meta?.first("pubstatus")?.attribute("qcode")) }

  private func named(_ place: String) -> String {
    headline.map { "\(place) (“\($0.prefix(60))”)" } ?? place
  }

  private func add(to draft: inout ArticleDraft) {
    if let headline = about?.line(["headline"]) {
      draft.headline = Found(headline, by: .newsStandard)
    } else if draft.headline == nil, let headline {
      draft.headline = Found(headline, by: .newsStandard)
    }
    let names = FeedPeople.names(in: authors)
    if !names.isEmpty { draft.byline = Found(names, by: .newsStandard) }
    if let source { draft.source = Found(source, by: .newsStandard) }
    let address = item.attribute("guid").flatMap(Addresses.canonical)
    draft.url = address.map { Found($0, by: .newsStandard) } ?? draft.url
    let tag =
      about?.first("language")?.attribute("tag").flatMap(Languages.tag)
      ?? FeedElement.language(of: item)
    draft.language = tag.map { Found($0, by: .newsStandard) } ?? draft.language
    let first = [meta?.line(["firstcreated"]), about?.line(["contentcreated"])]
    let version = [meta?.line(["versioncreated"])]
    if (first + version).contains(where: { $0 != nil }) {
      draft.takeDates(first: first, version: version)
    }
    if let status { draft.notes.append(status) }
    draft.addHeadlineFromBody()
  }

  /// The lines of `by`, or the names of creators where those name nobody.
  private var authors: [String] {
    let lines = about?.all("by").map(\.text) ?? []
    guard Bylines.nameNobody(FeedPeople.names(in: lines)) else { return lines }
    let creators = about?.all("creator") ?? []
    return lines + creators.compactMap { $0.child("name")?.text ?? $0.attribute("literal") }
  }

  private var source: String? {
    let provider = meta?.first("provider")
    let code = provider?.attribute("qcode")?.split(separator: ":").last.map(String.init)
    let names = [
      provider?.child("name")?.line, provider?.attribute("literal")?.oneLine,
      about?.all("infosource").lazy.compactMap { $0.child("name")?.line }.first,
      about?.line(["creditline"]), code.flatMap { $0.contains(where: \.isLetter) ? $0 : nil },
      item.first("copyrightholder")?.child("name")?.line,
    ]
    return names.lazy.compactMap { $0 }.first { !$0.isEmpty }
  }
}
