import Articles

/// What of an article a table's column holds.
enum ColumnPart: Hashable {
  case part(ArticlePart)
  case body, abstract
  /// A column whose name is known, and which is not kept.
  case ignored

  /// What a column holds, by its name; nil where the name tells nothing.
  static func named(_ name: String) -> ColumnPart? {
    let name = Tokenizer.folded(name)
    if let part = names[name] { return part }
    return PartNames.part(name).map { $0 == .ignored ? .ignored : .part($0) }
  }

  /// The parts that a person can name, and how they are named.
  static let all: [(name: String, part: ColumnPart)] = [
    ("headline", .part(.headline)), ("byline", .part(.byline)), ("source", .part(.source)),
    ("url", .part(.url)), ("published", .part(.published)), ("updated", .part(.updated)),
    ("language", .part(.language)), ("caption", .part(.caption)), ("body", .body),
    ("abstract", .abstract),
  ]

  private static let names = Labels.meanings(columnNames)

  /// The names that columns have besides those of lines at the top of a text.
  private static let columnNames: [(ColumnPart, [String])] = [
    (
      .body,
      [
        "body", "text", "full text", "fulltext", "article text", "body text", "article body",
        "content", "article", "article content", "maintext", "main text", "raw text", "story",
        "volltext", "artikeltext", "inhalt", "artikel", "texte", "texte intégral", "contenu",
        "corps", "texto", "texto completo", "contenido", "cuerpo", "conteúdo", "corpo", "testo",
        "testo completo", "contenuto", "tekst", "treść", "inhoud", "текст", "содержание", "зміст",
      ]
    ),
    (
      .abstract,
      [
        "abstract", "summary", "description", "teaser", "lead", "excerpt", "zusammenfassung",
        "kurzfassung", "beschreibung", "résumé", "resumen", "resumo", "sommario", "streszczenie",
        "samenvatting", "аннотация", "описание", "опис",
      ]
    ),
    (
      .part(.headline), ["article title", "news title", "heading", "überschriften", "schlagzeilen"]
    ),
    (
      .part(.source),
      [
        "media name", "source name", "sitename", "publication title", "publication name",
        "container title", "news source", "domain", "hostname", "media",
      ]
    ),
    (.part(.url), ["article url", "web url", "page url", "uri", "href", "address"]),
    (
      .part(.published),
      [
        "publish time", "date publish", "publication time", "datetime", "timestamp", "date time",
        "erscheinungsdatum", "veröffentlichungsdatum", "fecha de publicación",
        "data de publicação", "data di pubblicazione", "publicatiedatum", "дата публикации",
        "дата публікації",
      ]
    ),
    (.part(.byline), ["author name", "author names", "journalist", "verfasserin", "forfatter"]),
    (
      .ignored,
      [
        "media url", "indexed date", "time added", "status", "snippet", "media id", "stories id",
        "ap syndicated", "themes", "number", "row", "index",
      ]
    ),
  ]
}
