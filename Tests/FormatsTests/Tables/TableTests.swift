import Articles
import Testing

@testable import Formats

@Suite struct TableTests {
  private func name(_ path: String, _ text: String) throws -> String {
    try Formats.recognise(FileContent(path: path, bytes: Array(text.utf8))).name
  }

  /// By content only a header of known names with rows that agree; by the name of the file
  /// anything.
  @Test(arguments: [
    ("a.txt", "title,date,text\nRain,2026-02-05,It rained.\n", "csv"),
    ("a.txt", "Titel;Datum;Volltext\nRegen;5.2.2026;Es regnete.\n", "csv"),
    ("a.txt", "headline|source|body\nRain|Wire|It rained.\n", "csv"),
    ("a.txt", "title\tdate\ttext\nRain\t2026-02-05\tIt rained.\n", "tsv"),
    ("a.txt", "sep=;\ntitle;date;text\nRain;2026-02-05;It rained.\n", "csv"),
    ("a.txt", "title,date,text\n", "text"),
    ("a.txt", "title,date,text\nRain, snow, and hail, it said.\nIt rained.\n", "text"),
    ("a.txt", "Rain, snow and hail, all in one day\n\nIt rained, it snowed, it hailed.\n", "text"),
    ("a.txt", "Date, place and author are unknown\nNobody, it seems, wrote it\n", "text"),
    ("a.txt", "By Jane Doe, Harbor Wire\nFeb. 5, 2026\n\nIt rained.\n", "text"),
    ("a.csv", "Spalte A,Spalte B\n1,2\n", "csv"), ("a.tsv", "Spalte A\tSpalte B\n", "tsv"),
    ("a.tsv", "title,date,text\nRain,2026-02-05,It rained.\n", "csv"),
    ("a.csv", "It rained.\n", "csv"), ("a.csv", "{\"text\": \"It rained.\"}", "json"),
  ])
  func areRecognised(path: String, text: String, format: String) throws {
    #expect(try name(path, text) == format)
  }

  @Test(
    arguments: [
      ("title", .part(.headline)), ("Überschrift", .part(.headline)),
      ("заголовок", .part(.headline)),
      ("publish_date", .part(.published)), ("Publish Date", .part(.published)),
      ("media_name", .part(.source)), ("full_text", .body), ("Volltext", .body), ("текст", .body),
      ("abstract", .abstract), ("snippet", .ignored), ("id", .ignored), ("Spalte A", nil),
      ("", nil),
    ] as [(String, ColumnPart?)])
  func columnsAreToldByTheirNames(name: String, part: ColumnPart?) {
    #expect(ColumnPart.named(name) == part)
  }

  private func draft(_ text: String, _ map: [String] = []) throws -> ArticleDraft {
    let format = Formats.format(TableFormat(.csv), mapping: try ColumnMap(map))
    return try #require(try drafts(format, text).first)
  }

  @Test func aMapComesBeforeTheNames() throws {
    let text = "Spalte A,title,T,text\nRegen,R-17,Es regnete.,no text\n"
    let draft = try draft(text, ["headline=Spalte A", "body=t"])
    #expect(draft.headline == Found("Regen", by: .column))
    #expect(draft.body == "Es regnete.")
  }

  @Test(arguments: [
    (
      ["headline:Titel"],
      "\"headline:Titel\" is no pair of a part and a column, such as headline=Titel"
    ),
    (["=Titel"], "\"=Titel\" is no pair of a part and a column, such as headline=Titel"),
    (["headline="], "\"headline=\" is no pair of a part and a column, such as headline=Titel"),
    (
      ["weather=Wetter"],
      "there is no part \"weather\"; the parts are headline, byline, source, url, published, updated, "
        + "language, caption, body, abstract"
    ),
    (["title=A", "headline=B"], "the part \"headline\" is given two columns"),
  ])
  func mapsThatMeanNothing(pairs: [String], reason: String) {
    #expect(throws: FormatError(reason)) { try ColumnMap(pairs) }
  }

  @Test(arguments: [
    (
      "title,text\nRain,It rained.\n", ["body=Volltext"],
      "it has no column \"Volltext\"; its columns are title, text"
    ),
    (
      "A;B\n1;2\n", [],
      "none of its columns is known to hold a headline, a text or an address: A, B; say which does, as in --map headline=A"
    ),
    ("title,text\n", [], "this is a table, but it has no rows below its header"),
    (
      "title,text\nRain,It rained,all day\n", [],
      "this is a table, but its only row cannot be read: it has 3 cells, but there are 2 columns; a text with separators in it must stand in quotes"
    ),
    (
      "rain\n", [],
      "this is no table: its first line names no columns, with commas, semicolons or tabs between"
    ),
  ])
  func whatCannotBeRead(text: String, map: [String], reason: String) throws {
    #expect(throws: FormatError(reason)) { try draft(text, map) }
  }

  @Test(
    arguments: [
      ("a,author\nx,\"Doe, Jane; Smith, John\"", ["Jane Doe", "John Smith"]),
      ("a,author\nx,\"['Jane Doe', 'John Smith']\"", ["Jane Doe", "John Smith"]),
      ("a,author\nx,Jane Doe and John Smith", ["Jane Doe", "John Smith"]),
      ("a,author\nx,nan", nil),
    ] as [(String, [String]?)])
  func names(text: String, byline: [String]?) throws {
    #expect(try draft(text, ["headline=a"]).byline?.value == byline)
  }

  @Test func rowsAreCountedAsASpreadsheetDoes() throws {
    let readings = try readings(
      TableFormat(.csv), "title,text\nRain,It rained.\n,\nSnow,It snowed.\n")
    guard case .rejected(let place, _) = readings[1] else { return #expect(Bool(false)) }
    #expect(place == "row 3")
  }

  @Test func otherFormatsHaveNoColumns() throws {
    let map = try ColumnMap(["headline=Titel"])
    #expect(Formats.format(PlainTextFormat(), mapping: map).name == "text")
  }
}
