/// What a file says of one article, before it is kept: each value with how it was found.
///
/// A value that was not found is missing; none is ever guessed.
public struct ArticleDraft: Hashable, Sendable {
  public var headline: Found<String>?
  /// The people who wrote it, one name each.
  public var byline: Found<[String]>?
  /// The publisher's name.
  public var source: Found<String>?
  /// Its address on the web.
  public var url: Found<String>?
  public var published: Found<NewsDate>?
  public var updated: Found<NewsDate>?
  /// A BCP 47 tag: `en`, `pt-BR`.
  public var language: Found<String>?
  /// The dateline as written, `ABU DHABI, Feb. 5 (Reuters)`; it also stands in the body, unless it
  /// had a line of its own, `Lisboa, 3 de março de 2025`.
  public var dateline: String?
  /// Captions and credits of pictures, in order.
  public var captions: [String] = []
  /// The text: paragraphs parted by an empty line, no NUL, only `\n` at line ends.
  public var body: String
  /// What a person should know of how this was read: `3 bad bytes replaced`.
  public var notes: [String] = []

  public init(body: String) { self.body = body }
}
