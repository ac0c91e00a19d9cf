public import Articles

/// Something that holds of an article besides its words and its day.
public enum Property: Hashable, Sendable, CustomStringConvertible {
  /// A language as BCP 47 names it; `en` holds of `en-GB`, too.
  case language(String)
  /// How many words the text has.
  case words(NumberRange)
  /// A part of the address: a host with those below it, and a path; or any text of it.
  case url(String)
  case id(ArticleID)
  /// The story that an article tells.
  case story(ArticleID)
  case has(ArticlePart)
  /// A figure that the text states.
  case figure(NumberRange)
  /// A day, or a time of some days, that the text names.
  case mentions(DayRange)

  /// The property as it is typed.
  public var description: String {
    switch self {
    case .language(let tag): "lang:\(tag)"
    case .words(let range): "words:\(range)"
    case .url(let text): "url:\(Property.quotedWhereNeeded(text))"
    case .id(let id): "id:\(id)"
    case .story(let id): "story:\(id)"
    case .has(let part): "has:\(part.rawValue)"
    case .figure(let range): "figure:\(range)"
    case .mentions(let range): "mentions:\(range)"
    }
  }

  private static func quotedWhereNeeded(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      !Lexer.isSpace($0) && $0 != "(" && $0 != ")" && $0 != "*" && Quotes.closing($0) == nil
    }
    return isPlain && Operators.kind(of: text) == nil ? text : "\"\(text)\""
  }
}

/// What an article may have or lack. The raw value is what is typed after `has:`.
public enum ArticlePart: String, Hashable, Sendable, CaseIterable {
  case byline, source, url, date, updated, lang, dateline, caption, revision
  case person, org, place, figure, quote, mentions

  /// The kind of fact that stands for it; nil for what is no fact.
  public var factKind: String? {
    switch self {
    case .person: "person"
    case .org: "organisation"
    case .place: "place"
    case .figure: "figure"
    case .quote: "quote"
    case .mentions: "date"
    default: nil
    }
  }
}
