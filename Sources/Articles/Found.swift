/// A value of an article, and how it was found.
public struct Found<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let by: FoundBy

  public init(_ value: Value, by: FoundBy) {
    self.value = value
    self.by = by
  }
}

/// How a value of an article was found. The raw value is what is stored and shown.
public enum FoundBy: String, Hashable, Sendable, CaseIterable {
  /// Given by the user for the whole import.
  case option
  /// A line such as `Date: 2026-02-05` at the top of a text.
  case header = "header line"
  /// The line at the top of a text that stands for itself.
  case firstLine = "first line"
  /// The first sentence, which serves where a text has no headline.
  case firstSentence = "first sentence"
  /// A line that holds a date and nothing else.
  case dateLine = "date line"
  /// A line such as `By Jane Doe`.
  case byline
  /// The place, day and agency before the first sentence: `ABU DHABI, Feb. 5 (Reuters) -`.
  case dateline
  /// A label that a web site puts around its articles.
  case furniture = "site furniture"
  /// A day at the beginning or the end of the file's name.
  case fileName = "file name"
  case frontMatter = "front matter"
  case heading
  /// A key of a JSON object.
  case json = "json key"
  /// Linked data in schema.org's vocabulary.
  case jsonLD = "json-ld"
  /// The host in the article's address.
  case host = "host of the address"
  /// A tag in a page's head: OpenGraph, Dublin Core, parsely, sailthru, plain names.
  case meta
  /// schema.org's vocabulary in the attributes of a page's elements.
  case microdata
  /// An element by which a page marks a time, a name or a headline: `<time>`, `rel="author"`.
  case element = "page element"
  /// The title of a page, without the name of its site.
  case title = "page title"
  /// The article's address: `/2026/02/05/`.
  case address
  /// An item of a feed, or what the feed says of all its items.
  case feed
  /// A header of a mail: `Subject`, `From`, `Date`.
  case mailHeader = "mail header"
  /// A field of a database's record: Factiva, Nexis, ProQuest, RIS.
  case record = "database field"
  /// A column of a table.
  case column
  /// An element of NewsML-G2, NITF or ninjs.
  case newsStandard = "news standard"
  /// What a crawler noted when it fetched the page.
  case crawl
  /// The properties that a document keeps of itself: PDF, DOCX, EPUB, ODT, RTF.
  case properties = "document properties"
  /// The words of the text itself, which tell its language.
  case text
}
