import Articles

/// A part of an article that files name in many ways.
enum ArticlePart: Hashable {
  case headline, byline, source, url, published, updated, language, caption
  /// A part that files name and that is not kept: a section, a count of words.
  case ignored
}

/// The names that lines at the top of texts and front matter give to the parts of an article.
///
/// Names are compared in small letters without diacritics.
enum PartNames {
  static func part(_ name: String) -> ArticlePart? { parts[Tokenizer.folded(name)] }

  private static let parts = Labels.meanings(names)

  private static let names: [(ArticlePart, [String])] = [
    (
      .headline,
      [
        "title", "headline", "head", "titel", "überschrift", "schlagzeile", "titre", "título",
        "titular", "titolo", "tytuł", "заголовок", "назва", "kop",
      ]
    ),
    (
      .byline,
      [
        "author", "authors", "by", "byline", "writer", "reporter", "creator", "autor", "autorin",
        "autoren", "verfasser", "von", "auteur", "auteurs", "autora", "autores", "autore", "autori",
        "autorzy", "автор", "авторы", "автори",
      ]
    ),
    (
      .source,
      [
        "source", "publication", "publisher", "outlet", "newspaper", "site", "site name", "quelle",
        "zeitung", "medium", "journal", "média", "fuente", "medio", "fonte", "testata", "źródło",
        "gazeta", "источник", "джерело", "bron",
      ]
    ),
    (
      .url,
      [
        "url", "link", "permalink", "canonical", "canonical url", "source url", "web", "adresse",
        "enlace", "adres", "ссылка", "посилання",
      ]
    ),
    (
      .published,
      [
        "date", "published", "published on", "published at", "publish date", "publication date",
        "date published", "pubdate", "pub date", "datum", "veröffentlicht", "erschienen",
        "date de publication", "publié le", "fecha", "publicado", "data", "pubblicato",
        "data publikacji", "opublikowano", "дата", "опубликовано", "опубліковано",
      ]
    ),
    (
      .updated,
      [
        "updated", "last updated", "updated on", "updated at", "modified", "last modified",
        "lastmod", "date modified", "aktualisiert", "mis à jour", "actualizado", "aggiornato",
        "atualizado", "aktualizacja", "обновлено", "оновлено",
      ]
    ),
    (
      .language,
      [
        "language", "lang", "sprache", "langue", "idioma", "lingua", "język", "язык", "мова",
        "taal",
      ]
    ),
    (.caption, ["caption", "photo", "image", "foto", "bild", "légende", "didascalia", "фото"]),
    (
      .ignored,
      [
        "section", "category", "categories", "tags", "tag", "keywords", "length", "word count",
        "words", "page", "edition", "id", "copyright", "type", "rubrik", "ressort", "rubrique",
        "sección", "sezione", "dział", "рубрика", "draft", "layout", "slug", "subject", "topics",
      ]
    ),
  ]
}

extension ArticleDraft {
  /// Takes over a value that a file gives for a part, as text; the first value of a part stays.
  ///
  /// `order` tells how a date such as `02/05/2026` is meant. A date that cannot be used is noted.
  mutating func take(
    _ part: ArticlePart, _ text: String, by found: FoundBy, order: DateOrder? = nil
  ) {
    let text = text.oneLine
    guard !text.isEmpty else { return }
    switch part {
    case .headline: headline = headline ?? Found(text, by: found)
    case .byline: take(authors: Bylines.authors(in: [text]), by: found)
    case .source: source = source ?? Found(text, by: found)
    case .url: url = url ?? Addresses.canonical(text).map { Found($0, by: found) }
    case .published: published = published ?? date(text, order, "date", by: found)
    case .updated: updated = updated ?? date(text, order, "update", by: found)
    case .language: language = language ?? Languages.tag(text).map { Found($0, by: found) }
    case .caption: captions.append(text)
    case .ignored: break
    }
  }

  private mutating func date(
    _ text: String, _ order: DateOrder?, _ part: String, by found: FoundBy
  ) -> Found<NewsDate>? {
    if let date = DateNotation.date(ofValue: text, order: order) { return Found(date, by: found) }
    notes.append("the \(part) \"\(text.prefix(60))\" \(DateNotation.problem(text))")
    return nil
  }

  /// How a date in numbers is meant, as the language and the address found so far tell it; nil
  /// where it can be read without.
  func order(ofDate text: String) -> DateOrder? {
    guard text.utf8.count <= 160, DateNotation.isAmbiguous(text) else { return nil }
    var draft = self
    draft.checkLanguage()
    return DateOrder.of(language: draft.language?.value, address: url?.value)
  }
}
