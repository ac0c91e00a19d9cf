import Articles

/// The labels of ProQuest's fields, in the languages of its pages.
enum ProQuestLabels {
  enum Meaning: Hashable {
    case headline, author, source, date, language, url, abstract, text
    /// The number of the document at ProQuest, which nothing else has.
    case identity
    case ignored
  }

  /// The label at the beginning of a line, and what follows its colon.
  static func label(of line: Substring) -> (meaning: Meaning, value: Substring)? {
    guard !line.isIndented, let colon = line.firstIndex(ofAny: ":", within: 48),
      line.unicodeScalars.first?.properties.isUppercase ?? false,
      let meaning = meanings[Tokenizer.folded(withoutBrackets(line[..<colon]))]
    else { return nil }
    return (meaning, line[line.index(after: colon)...].trimmedAtStart)
  }

  /// `Abstract (English)` as `Abstract`
  private static func withoutBrackets(_ name: Substring) -> Substring { name.prefix { $0 != "(" } }

  private static let meanings = Labels.meanings(names)

  private static let names: [(Meaning, [String])] = [
    (.headline, ["title", "titel", "titre", "título", "titolo", "tytuł"]),
    (.author, ["author", "authors", "autor", "auteur", "autore", "verfasser"]),
    (
      .source,
      [
        "publication title", "titel der publikation", "publikationstitel",
        "titre de la publication", "título de la publicación", "título de publicación",
        "título da publicação", "titolo della pubblicazione", "tytuł publikacji",
      ]
    ),
    (
      .date,
      [
        "publication date", "erscheinungsdatum", "veröffentlichungsdatum", "date de publication",
        "fecha de publicación", "data de publicação", "data di pubblicazione", "data publikacji",
      ]
    ),
    (
      .language,
      [
        "language of publication", "language", "sprache der publikation", "sprache",
        "langue de la publication", "langue de publication", "idioma de la publicación",
        "idioma de publicación", "idioma da publicação", "lingua della pubblicazione",
        "język publikacji",
      ]
    ),
    (
      .url,
      [
        "document url", "dokument-url", "url des dokuments", "url du document",
        "url del documento", "url do documento", "adres url dokumentu",
      ]
    ),
    (
      .abstract,
      ["abstract", "zusammenfassung", "résumé", "resumen", "resumo", "abstracts", "streszczenie"]
    ),
    (
      .text,
      [
        "full text", "volltext", "texte intégral", "texto completo", "texto integral",
        "testo completo", "pełny tekst",
      ]
    ),
    (
      .identity,
      [
        "proquest document id", "proquest-dokument-id", "id du document proquest",
        "id de documento de proquest", "id del documento de proquest",
        "id do documento do proquest", "id documento proquest", "proquest document link",
      ]
    ),
    (
      .ignored,
      [
        "publication info", "publication year", "publication subject", "publisher", "links",
        "place of publication", "country of publication", "subject", "subjects", "location",
        "people", "person", "company", "company / organization", "company/organization",
        "organization", "product name", "classification", "identifier / keyword", "identifiers",
        "source type", "document type", "document feature", "issn", "eissn", "e-issn", "isbn",
        "copyright", "last updated", "database", "section", "column", "pages", "first page", "page",
        "volume", "issue", "edition", "dateline", "credit", "coverage", "start page", "end page",
        "alternate title", "subtitle", "source attribution", "number of references", "doi",
        "accession number", "entry date", "online publication date", "journal subject",
        "text word count", "number of pages", "year", "ort", "schlagwort", "verlag",
        "herausgeber", "erscheinungsjahr", "erscheinungsland", "quellentyp", "dokumenttyp",
        "datenbank", "urheberrecht", "sujet", "lieu", "éditeur", "année de publication",
        "pays de publication", "type de source", "type de document", "base de données",
        "droits d'auteur", "materia", "editorial", "año de publicación", "país de publicación",
        "lugar de publicación", "tipo de fuente", "tipo de documento", "base de datos",
        "última actualización", "información de publicación", "informations de publication",
      ]
    ),
  ]
}
