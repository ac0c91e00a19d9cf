/// What the names of styles tell of their paragraphs, as word processors of several languages name
/// them.
enum StyleNames {
  /// The style that a name stands for; nil for one that tells nothing.
  ///
  ///     StyleNames.style("heading 1")      // .heading(1)
  ///     StyleNames.style("Überschrift 2")  // .heading(2)
  static func style(_ name: String) -> DocumentText.Paragraph.Style? {
    let name = name.replacing("_20_", with: " ").replacing("_", with: " ").trimmed.lowercased()
    if titles.contains(name) { return .title }
    if captions.contains(name) { return .caption }
    let word = name.prefix { !$0.isNumber && $0 != " " }
    let rest = name.dropFirst(word.count).trimmed
    if headings.contains(String(word)), let level = rest.isEmpty ? 1 : Int(rest),
      (1...9).contains(level)
    {
      return .heading(level)
    }
    return lists.contains(String(word)) ? .listItem : nil
  }

  private static let titles: Set<String> = [
    "title", "titel", "titre", "título", "titolo", "titulo", "tytuł", "название", "заголовок",
    "headline", "hauptüberschrift",
  ]
  private static let captions: Set<String> = [
    "caption", "beschriftung", "légende", "descripción", "epígrafe", "didascalia", "legenda",
    "bijschrift", "illustration", "figure", "drawing", "abbildung", "podpis", "название объекта",
  ]
  private static let headings: Set<String> = [
    "heading", "überschrift", "berschrift", "titre", "título", "titolo", "kop", "nagłówek",
    "заголовок", "encabezado", "rubrik", "tytuł", "titulo",
  ]
  private static let lists: Set<String> = [
    "list", "liste", "lista", "listenabsatz", "aufzählung", "lijst", "elenco",
  ]
}
