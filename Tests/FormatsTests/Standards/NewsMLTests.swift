import Articles
import Testing

@testable import Formats

@Suite struct NewsMLTests {
  private func item(_ meta: String, _ about: String, _ content: String) -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:1"><itemMeta>\(meta)</itemMeta>\
    <contentMeta>\(about)</contentMeta><contentSet>\(content)</contentSet></newsItem>
    """
  }

  private let inline = "<inlineData contenttype=\"text/plain\">No ship sailed.</inlineData>"

  @Test(arguments: [
    "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Fog.</p><p>Rain.</p></body></html></inlineXML>",
    "<inlineXML><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.content><p>Fog.</p><p>Rain.</p></body.content></body></nitf></inlineXML>",
    "<inlineXML><nitf><body><body.content><p>Fog.</p><p>Rain.</p></body.content></body></nitf></inlineXML>",
    "<inlineXML><div><p>Fog.</p><p>Rain.</p></div></inlineXML>",
    "<inlineData contenttype='text/plain'>Fog.\n\nRain.</inlineData>",
    "<inlineData contenttype='text/html'>&lt;p&gt;Fog.&lt;/p&gt;&lt;p&gt;Rain.</inlineData>",
    "<inlineXML/><inlineData>Fog.\n\nRain.</inlineData>",
  ])
  func contentIsRead(content: String) throws {
    #expect(try drafts(NewsMLFormat(), item("", "", content)).first?.body == "Fog.\n\nRain.")
  }

  @Test(arguments: [
    ("<provider qcode='nprov:HW'><name>Harbor Wire</name></provider>", "Harbor Wire"),
    ("<provider literal='Harbor Wire'/>", "Harbor Wire"),
    ("<provider qcode='nprov:HW'/>", "HW"),
    ("<provider qcode='nprov:12'/>", nil),
  ])
  func theProviderIsTheSource(meta: String, source: String?) throws {
    #expect(try drafts(NewsMLFormat(), item(meta, "", inline)).first?.source?.value == source)
  }

  /// The first creation is the date; a later version is an update.
  @Test func versionsAreUpdates() throws {
    let meta = """
      <firstCreated>2026-02-02T08:00:00Z</firstCreated>\
      <versionCreated>2026-02-02T09:30:00Z</versionCreated>
      """
    let draft = try #require(try drafts(NewsMLFormat(), item(meta, "", inline)).first)
    #expect(draft.published?.value.description == "2026-02-02T08:00:00Z")
    #expect(draft.updated?.value.description == "2026-02-02T09:30:00Z")
  }

  @Test(arguments: [
    ("<pubStatus qcode='stat:usable'/>", []),
    ("<pubStatus qcode='stat:canceled'/>", ["its provider canceled this item"]),
    ("<pubStatus qcode='stat:withheld'/>", ["its provider withholds this item (withheld)"]),
  ])
  func statusIsNoted(meta: String, notes: [String]) throws {
    #expect(try drafts(NewsMLFormat(), item(meta, "", inline)).first?.notes == notes)
  }

  @Test(arguments: [
    ("ninat:picture", "this is a picture"), ("ninat:video", "this is a film"),
    ("ninat:audio", "this is a recording"), ("ninat:graphic", "this is a graphic"),
  ])
  func whatIsNoTextIsPassedOver(kind: String, reason: String) throws {
    let picture = item("<itemClass qcode='\(kind)'/>", "<headline>Pier</headline>", "")
    #expect(
      found(try readings(NewsMLFormat(), picture))
        == "=== passed over: item 1 (“Pier”)\n\(reason)\n")
  }

  @Test func aPackageIsPassedOver() throws {
    let text = "<packageItem xmlns='http://iptc.org/std/nar/2006-10-01/'><itemMeta/></packageItem>"
    #expect(
      found(try readings(NewsMLFormat(), text)).contains("which only refers to other items"))
  }

  @Test func anItemWithoutContentIsRejected() {
    let error = FormatError(
      "this is NewsML, but its only item cannot be read: its text is not in the file, but at a.xml")
    #expect(throws: error) {
      try readings(NewsMLFormat(), item("", "", "<remoteContent href='a.xml'/>"))
    }
  }

  @Test func aMessageCutOffGivesItsWholeItems() throws {
    let message = "<newsMessage><itemSet>\(item("", "", inline))<newsItem><itemMeta>"
    let all = try readings(NewsMLFormat(), message)
    #expect(all.count == 2)
    #expect(try drafts(NewsMLFormat(), message).first?.notes == ["the file is cut off"])
  }
}
