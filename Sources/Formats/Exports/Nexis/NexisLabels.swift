import Articles

/// The labels that LexisNexis and Nexis Uni put before the parts of an article, in the languages of
/// their pages.
enum NexisLabels {
  enum Meaning: Hashable {
    case headline, byline, dateline, highlight, language, caption, body
    /// Above the text, and not kept: the section, the number of words.
    case header
    /// Below the text, and not kept: the day of loading, the kind of publication, subjects.
    case footer
  }

  /// The label at the beginning of a line, and what follows its colon: `LENGTH: 355 words`. Nexis
  /// Uni gives some labels lines of their own, without a colon: `Body`.
  static func label(of line: Substring) -> (meaning: Meaning, value: String)? {
    guard let colon = line.firstIndex(ofAny: ":", within: 40) else {
      guard line.utf8.count <= 24, let meaning = meaning(line), lone.contains(meaning) else {
        return nil
      }
      return (meaning, "")
    }
    guard let meaning = meaning(line[..<colon]) else { return nil }
    return (meaning, line[line.index(after: colon)...].trimmed)
  }

  private static let lone: Set<Meaning> = [.body, .caption, .footer, .highlight]

  /// What a label means; it is in capitals, or in small letters after a capital.
  private static func meaning(_ name: Substring) -> Meaning? {
    guard name.unicodeScalars.first?.properties.isUppercase ?? false else { return nil }
    return meanings[Tokenizer.folded(name)]
  }

  private static let meanings = Labels.meanings(names)

  private static let names: [(Meaning, [String])] = [
    (
      .headline, ["headline", "title", "überschrift", "titel", "titre", "titular", "título", "kop"]
    ),
    (
      .byline,
      ["byline", "autor", "verfasser", "auteur", "autore", "author", "signature", "автор"]
    ),
    (.dateline, ["dateline", "ort", "lieu", "lugar"]),
    (.highlight, ["highlight", "kurzfassung", "chapeau", "destacado", "samenvatting"]),
    (.language, ["language", "sprache", "langue", "idioma", "lingua", "taal", "язык"]),
    (
      .caption,
      ["graphic", "grafik", "graphik", "graphique", "gráfico", "grafico", "afbeelding", "grafiek"]
    ),
    (.body, ["body", "text", "hauptteil", "corps", "texte", "cuerpo", "texto", "corpo", "tekst"]),
    (
      .header,
      [
        "section", "rubrik", "rubrique", "sección", "seção", "sezione", "sectie", "length", "länge",
        "longueur", "longitud", "extensão", "lunghezza", "lengte", "series", "copyright", "edition",
      ]
    ),
    (
      .footer,
      [
        "load-date", "update", "ladedatum", "date de chargement", "date-chargement",
        "fecha de carga", "fecha-carga", "data di caricamento", "laaddatum", "publication-type",
        "publikationstyp", "type de publication", "type-publication", "tipo de publicación",
        "tipo-publicación", "tipo de publicação", "tipo di pubblicazione", "publicatietype",
        "journal-code", "zeitungs-code", "code de la revue", "code-revue", "código de la revista",
        "subject", "organization", "company", "person", "industry", "geographic", "country",
        "state",
        "city", "ticker", "issn", "acc-no", "doc-id", "document-type", "pub-type", "notes", "url",
        "correction", "correction-date", "bibliography", "bibliographie", "classification",
        "klassifizierung", "clasificación", "classificação", "classificazione", "classificatie",
        "distribution", "names", "file-name",
      ]
    ),
  ]
}
