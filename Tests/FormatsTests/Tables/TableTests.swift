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
    ("a.csv", "It rained.\n", "text"), ("a.csv", "headline\nRain\n", "csv"),
    ("a.csv", "{\"text\": \"It rained.\"}", "json"),
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

  /// What stands in columns that no part of an article is made of is told once.
  @Test(
    arguments: [
      (
        "Kopf,Wer,title,text\n1,,A,It rained.\n2,,B,It snowed.\n",
        ["columns not kept: Kopf; --map says what they hold"]
      ),
      (
        "title,text,text,\nA,It rained.,It snowed.,x\n",
        ["columns not kept: text, column 4; --map says what they hold"]
      ),
      // A second column serves where the first is empty, and may say the same.
      ("title,text,body\nA,It rained.,It rained.\nB,,It snowed.\n", []),
      ("title,text,abstract\nA,,It rained.\n", []), ("title,abstract\nA,It rained.\n", []),
      (
        "title,text,abstract\nA,It rained.,Rain\n",
        ["columns not kept: abstract; --map says what they hold"]
      ),
    ] as [(String, [String])])
  func columnsThatAreNotKeptAreTold(text: String, notes: [String]) throws {
    let drafts = try drafts(TableFormat(.csv), text)
    #expect(drafts[0].notes.filter { $0.hasPrefix("columns") } == notes)
    #expect(
      drafts.dropFirst().flatMap(\.notes).filter { $0.hasPrefix("columns") } == [])
  }

  /// How dates in numbers are meant: as the column's other cells tell, or the row's language.
  @Test(
    arguments: [
      ("title,date\nA,3/5/2024\nB,3/15/2024\n", ["2024-03-05", "2024-03-15"]),
      ("title,date\nA,3/5/2024\nB,15/3/2024\n", ["2024-05-03", "2024-03-15"]),
      ("title,date\nA,3/5/2024\nB,15/3/2024\nC,3/15/2024\n", [nil, "2024-03-15", "2024-03-15"]),
      ("title,date,lang\nA,3/5/2024,fr\nB,3/5/2024,en-US\n", ["2024-05-03", "2024-03-05"]),
      ("title,date,url\nA,3/5/2024,https://a.co.uk/b\nB,3/5/2024,\n", ["2024-05-03", nil]),
    ] as [(String, [String?])])
  func datesAreMeantAsTheirColumnTells(text: String, days: [String?]) throws {
    let drafts = try drafts(TableFormat(.csv), text)
    #expect(drafts.map { $0.published?.value.description } == days)
  }

  @Test(arguments: [
    (
      "45356",
      "is a spreadsheet's number of a day; show its column as dates, and save the table anew"
    ),
    (
      "45356.5",
      "is a spreadsheet's number of a day; show its column as dates, and save the table anew"
    ),
    ("2024", "tells no day"), ("soon", "cannot be read"), ("3/5/2024", "can be read in two ways"),
  ])
  func datesThatAreNotReadAreTold(date: String, problem: String) throws {
    #expect(try draft("title,date\nA,\(date)\n").notes.contains("the date \"\(date)\" \(problem)"))
  }

  @Test func headlinesHoldNoEntities() throws {
    let text = "title,text\nA &amp; B &#8211; C,<p>Rain &amp; snow</p>\nA & B; AT&T,Rain\n"
    let drafts = try drafts(TableFormat(.csv), text)
    #expect(drafts.map { $0.headline?.value } == ["A & B – C", "A & B; AT&T"])
  }

  @Test func columnsWithoutNamesAreNotListed() {
    let reason =
      "none of its columns is known to hold a headline, a text or an address: its first line names none"
    #expect(throws: FormatError(reason)) { try self.draft(",,\n1,2,3\n") }
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
