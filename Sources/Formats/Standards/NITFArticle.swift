import Articles

/// What a `nitf` element says of its article.
struct NITFArticle {
  private let nitf: Element

  init(_ nitf: Element) { self.nitf = nitf }

  /// The article; nil where it has no text. A dateline that is given stands in place of its own.
  func draft(dateline: String? = nil) -> ArticleDraft? {
    var text = NITFText()
    nitf.all("body.content").first { !$0.isInside("note") }.map { text.read($0) }
    var notes: [String] = []
    if text.paragraphs.isEmpty {
      nitf.first("abstract").map { text.read($0) }
      notes.append("only an abstract: the file has no full text")
    }
    guard !text.paragraphs.isEmpty else { return nil }
    let subheadlines = nitf.first("hedline")?.all("hl2").compactMap(\.line) ?? []
    let taglines = nitf.first("body.end")?.all("tagline").compactMap(\.line) ?? []
    var draft = ArticleDraft(body: (text.paragraphs + taglines).joined(separator: "\n\n"))
    draft.captions = text.captions
    draft.notes = notes
    addHead(to: &draft)
    draft.place(dateline: dateline ?? nitf.first("dateline")?.line)
    draft.body = (subheadlines + [draft.body]).joined(separator: "\n\n")
    return draft
  }

  private func addHead(to draft: inout ArticleDraft) {
    let headline = [
      nitf.first("hl1"), nitf.first("hedline"), nitf.first("head")?.child("title"),
    ]
    draft.headline = headline.lazy.compactMap { $0?.line }.first
      .map { Found($0, by: .newsStandard) }
    let names = nitf.all("byline").lazy.map { NITFArticle.names(in: $0) }.first { !$0.isEmpty }
    draft.byline = names.map { Found($0, by: .newsStandard) }
    let publication = nitf.first("pubdata")
    let source = [
      publication?.attribute("name"), nitf.first("distributor")?.line,
      nitf.first("doc.copyright")?.attribute("holder"),
    ]
    draft.source = source.lazy.compactMap { $0?.oneLine }.first { !$0.isEmpty }
      .map { Found($0, by: .newsStandard) }
    let address = [
      publication?.attribute("ex-ref"), nitf.first("doc-id")?.attribute("id-string"),
    ]
    draft.url = address.lazy.compactMap { $0.flatMap(Addresses.canonical) }.first
      .map { Found($0, by: .newsStandard) }
    draft.language = [nitf.attribute("xml:lang"), nitf.attribute("baselang")].lazy
      .compactMap { $0.flatMap(Languages.tag) }.first.map { Found($0, by: .newsStandard) }
    addDates(to: &draft)
    let status = nitf.first("docdata")?.attribute("management-status")
    if let note = NewsStatus.note(status) { draft.notes.append(note) }
  }

  /// The day of the paper's issue comes before the time at which an agency sent it.
  private func addDates(to draft: inout ArticleDraft) {
    let dates = [
      nitf.first("pubdata")?.attribute("date.publication"),
      nitf.first("date.issue")?.attribute("norm"), nitf.first("date.release")?.attribute("norm"),
      nitf.first("story.date")?.attribute("norm"), nitf.first("story.date")?.line,
    ]
    draft.takeDate(dates.compactMap { $0 }, as: .published, by: .newsStandard)
    let revisions = nitf.all("revision-history").compactMap { $0.attribute("norm") }
    draft.takeDate(revisions.reversed(), as: .updated, by: .newsStandard)
    // A midnight without a zone is how a day alone is written here.
    if let date = draft.published?.value, let time = date.time, time.offset == nil,
      (time.hour, time.minute, time.second) == (0, 0, 0)
    {
      draft.published = Found(NewsDate(date.day), by: .newsStandard)
    }
  }

  /// The people marked in a byline; otherwise those whom its words name, without their titles.
  private static func names(in byline: Element) -> [String] {
    let people = byline.all("person").compactMap(\.line)
    if !people.isEmpty {
      var names: [String] = []
      for name in people.flatMap({ Bylines.names(in: $0) }) where !names.contains(name) {
        names.append(name)
      }
      return names
    }
    let words = byline.nodes.filter { !["byttl", "virtloc", "location"].contains($0.name) }
    return Bylines.authors(in: [words.map(\.text).joined(separator: " ").oneLine])
  }
}

extension Element {
  /// Whether an element of this name is around this one.
  func isInside(_ name: String) -> Bool {
    var next = parent
    while let element = next {
      if element.name == name { return true }
      next = element.parent
    }
    return false
  }
}
