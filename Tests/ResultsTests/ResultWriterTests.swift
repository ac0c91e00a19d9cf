import Testing

@testable import Results

@Suite struct ResultWriterTests {
  @Test func formatsAreFoundByTheirNames() {
    let names = Writers.all.map(\.name)
    #expect(Set(["table", "csv", "json"]).isSubset(of: names) && Set(names).count == names.count)
    for format in Writers.all { #expect(Writers.named(format.name)?.summary == format.summary) }
    #expect(Writers.named("xml") == nil)
    #expect(Writers.named("CSV") == nil)
  }

  /// Only what a person reads page by page stops after a page.
  @Test func onlyTablesArePaged() {
    #expect(Writers.all.filter(\.isPaged).map(\.name) == ["table"])
  }

  @Test(arguments: Writers.all.map(\.name))
  func everyFormatEndsItsLastLine(_ name: String) throws {
    let text = try written(name, [Column("a"), Column("b")], [[.text("x"), .missing]])
    #expect(text.utf8.last == 0x0A)
    #expect(text.contains("x"))
  }
}
