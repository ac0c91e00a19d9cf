import Testing

@testable import Formats

/// Tables that tell something are text; those that put boxes beside one another are not.
@Suite struct DataTableTests {
  @Test(arguments: [
    "<table><tr><th>Party</th><th>Seats</th></tr><tr><td>Greens</td><td>12</td></tr></table>",
    "<table class='data'><tbody><tr><td><p>Party</p></td><td> Seats\n</td></tr>"
      + "<tr><td><a href='/g'>Greens</a></td><td><b>12</b></td></tr></tbody></table>",
    "<div><table><tr><th>Party<th>Seats<tr><td>Greens<td>12<tr></table></div>",
  ])
  func dataIsKeptInLines(table: String) throws {
    #expect(try PageTexts.extra(table) == ["Party\tSeats\nGreens\t12"])
  }

  @Test(arguments: [
    "<table><tr><td><a href='/a'>Sea</a></td><td><a href='/b'>Land</a></td></tr>"
      + "<tr><td><a href='/c'>Air</a></td><td><a href='/d'>Fire</a></td></tr></table>",
    "<table><tr><td>Sea</td><td>Land</td></tr></table>",
    "<table><tr><td>Sea</td></tr><tr><td>Land</td></tr></table>",
    "<aside><table><tr><td>Sea</td><td>1</td></tr><tr><td>Land</td><td>2</td></tr></table></aside>",
  ])
  func otherTablesAreNot(table: String) throws {
    #expect(try PageTexts.extra(table) == [])
  }
}
