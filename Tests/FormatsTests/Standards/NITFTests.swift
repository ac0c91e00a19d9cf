import Articles
import Testing

@testable import Formats

@Suite struct NITFTests {
  private func article(_ head: String, _ body: String) throws -> String {
    found(try readings(NITFFormat(), "<nitf>\(head)<body>\(body)</body></nitf>"))
  }

  private func body(_ content: String) throws -> String? {
    let text = "<nitf><body><body.content>\(content)</body.content></body></nitf>"
    return try drafts(NITFFormat(), text).first?.body
  }

  @Test(arguments: [
    ("<p>Fog.</p><p>Rain.</p>", "Fog.\n\nRain."),
    ("<block><p>Fog.</p><hl2>Later</hl2><p>Rain.</p></block>", "Fog.\n\nLater\n\nRain."),
    ("<p>It <em>rained</em> on <person>Ann Roe</person>.</p>", "It rained on Ann Roe."),
    ("<ul><li>Fog</li><li>Rain</li></ul>", "- Fog\n\n- Rain"),
    ("<ul><li>Fog</li></ul><bq><block><p>Rain.</p></block></bq>", "- Fog\n\nRain."),
    ("<table><tr><td>Fog</td><td>2</td></tr></table>", "Fog 2"),
    ("<p>Fog.</p><media><media-caption>A pier</media-caption></media>", "Fog."),
    ("<block>Fog.</block>", "Fog."),
    ("Fog.", "Fog."),
    ("<block><p>Fog.</p></block><block><p>Fog.</p><p>Rain.</p></block>", "Fog.\n\nRain."),
    ("<block><p>Fog.</p></block><block><p>Rain.</p></block>", "Fog.\n\nRain."),
  ])
  func textIsReadInOrder(content: String, text: String) throws {
    #expect(try body(content) == text)
  }

  @Test(arguments: [
    ("<byline>By <person>Ann Roe</person><byttl>Staff</byttl></byline>", ["Ann Roe"]),
    (
      "<byline>By Ann Roe and Jo Lind<byttl>of the Pier News</byttl></byline>",
      ["Ann Roe", "Jo Lind"]
    ),
    ("<byline class='a'> </byline><byline>Ann Roe</byline>", ["Ann Roe"]),
    ("<byline><org>Harbor Wire</org></byline>", ["Harbor Wire"]),
  ])
  func bylinesNamePeople(byline: String, names: [String]?) throws {
    let text = """
      <nitf><body><body.head>\(byline)</body.head>\
      <body.content><p>Fog.</p></body.content></body></nitf>
      """
    #expect(try drafts(NITFFormat(), text).first?.byline?.value == names)
  }

  /// The day of the paper's issue comes first, then the agency's.
  @Test(arguments: [
    ("<docdata><date.issue norm='20260202T080000Z'/></docdata>", "2026-02-02T08:00:00Z"),
    ("<docdata><date.issue norm='20260202'/></docdata>", "2026-02-02"),
    ("<docdata><date.release norm='20260202T080000-0500'/></docdata>", "2026-02-02T08:00:00-05:00"),
    (
      "<docdata><date.issue norm='20260202'/></docdata><pubdata date.publication='20260203T000000'/>",
      "2026-02-03"
    ),
    ("<docdata><date.issue norm='soon'/></docdata>", nil),
  ])
  func datesAreRead(head: String, date: String?) throws {
    let text = """
      <nitf><head>\(head)</head><body><body.content><p>Fog.</p></body.content></body></nitf>
      """
    #expect(try drafts(NITFFormat(), text).first?.published?.value.description == date)
  }

  /// A dateline is put before the text unless the text begins with its place.
  @Test(arguments: [
    ("<p>Fog.</p>", "PORT ELLERY, Feb. 2 - Fog."),
    ("<p>Port Ellery is in fog.</p>", "Port Ellery is in fog."),
    ("<p>LONDON (AP) - Fog.</p>", "LONDON (AP) - Fog."),
  ])
  func datelinesStandBeforeTheText(content: String, text: String) throws {
    let nitf = """
      <nitf><body><body.head><dateline><location>PORT ELLERY</location>, <story.date>Feb. 2\
      </story.date> -</dateline></body.head><body.content>\(content)</body.content></body></nitf>
      """
    #expect(try drafts(NITFFormat(), nitf).first?.body == text)
  }

  @Test func anAbstractAloneIsToldAsSuch() throws {
    let reading = try article("", "<body.head><abstract><p>Fog.</p></abstract></body.head>")
    #expect(reading.contains("note: only an abstract: the file has no full text"))
  }

  @Test func unclosedParagraphsAreRead() throws {
    #expect(try body("<p>Fog & rain<p>Snow") == "Fog & rain\n\nSnow")
  }
}
