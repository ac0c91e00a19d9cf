import Articles

/// A `NewsItem` of NewsML 1.0 to 1.2, which keeps its values in components around the content.
///
/// https://iptc.org/std/NewsML/1.2/documentation/
struct NewsML1Item {
  private let item: Element

  init(_ item: Element) { self.item = item }

  func reading(at place: String) -> Reading {
    let contents = item.all("contentitem").filter { content in
      content.child("mediatype")?.attribute("formalname").map { $0.lowercased() == "text" } ?? true
    }
    let data = contents.compactMap { $0.first("datacontent") }
    guard
      var draft = data.lazy.compactMap({
        InlineContent.draft(of: $0, dateline: item.first("newslines")?.child("dateline")?.line)
      }).first
    else {
      let kind = item.first("mediatype")?.attribute("formalname")
      if let kind = NewsItemKind.named(kind) {
        return .passedOver(place: place, reason: "this is \(kind)")
      }
      return .rejected(place: place, reason: "it has no text: no DataContent in it holds any")
    }
    add(to: &draft)
    return .article(draft)
  }

  private func add(to draft: inout ArticleDraft) {
    let lines = item.first("newslines")
    if let headline = lines?.child("headline")?.line {
      draft.headline = Found(headline, by: .newsStandard)
    }
    let names = FeedPeople.names(in: lines?.all("byline").map(\.text) ?? [])
    if !names.isEmpty { draft.byline = Found(names, by: .newsStandard) }
    let source = [
      item.first("provider")?.first("party")?.attribute("formalname"),
      item.first("source")?.first("party")?.attribute("formalname"),
      lines?.child("creditline")?.line,
    ]
    if let source = source.lazy.compactMap({ $0?.oneLine }).first(where: { !$0.isEmpty }) {
      draft.source = Found(source, by: .newsStandard)
    }
    let tag = item.first("language")?.attribute("formalname") ?? item.attribute("xml:lang")
    draft.language =
      tag.flatMap(Languages.tag).map { Found($0, by: .newsStandard) }
      ?? draft.language
    draft.takeDates(
      first: [item.first("firstcreated")?.line], version: [item.first("thisrevisioncreated")?.line])
    let status = item.first("status")?.attribute("formalname")
    if let note = NewsStatus.note(status) { draft.notes.append(note) }
    draft.addHeadlineFromBody()
  }
}
