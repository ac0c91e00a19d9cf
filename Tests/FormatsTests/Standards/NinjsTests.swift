import Articles
import Testing

@testable import Formats

@Suite struct NinjsTests {
  private func body(_ members: String) throws -> String? {
    try drafts(NinjsFormat(), "{\"uri\": \"tag:1\", \(members)}").first?.body
  }

  @Test(arguments: [
    #""body_text": "Fog.\n\nRain.""#, #""body_html": "<p>Fog.</p><p>Rain.</p>""#,
    #""body_xhtml": "<p>Fog.</p><p>Rain.</p>", "body_text": "Fog. Rain.""#,
    #""bodies": [{"value": "Fog.\n\nRain.", "contenttype": "text/plain"}]"#,
    #""bodies": [{"value": "Fog. Rain."}, {"value": "<p>Fog.<p>Rain.", "contentType": "text/html"}]"#,
    #""body_html": "", "body_text": "Fog.\n\nRain.""#,
  ])
  func bodiesOfAllVersionsAreRead(members: String) throws {
    #expect(try body(members) == "Fog.\n\nRain.")
  }

  @Test(arguments: [
    (#""headline": "Fog""#, "Fog"), (#""headlines": [{"value": "Fog"}]"#, "Fog"),
    (#""title": "Fog""#, "Fog"), (#""headline": "Sand &amp; fog""#, "Sand & fog"),
  ])
  func headlinesOfAllVersionsAreRead(member: String, headline: String) throws {
    let text = "{\"uri\": \"tag:1\", \"body_text\": \"No ship sailed.\", \(member)}"
    #expect(try drafts(NinjsFormat(), text).first?.headline?.value == headline)
  }

  @Test(arguments: [
    (#""associations": {"a": {"type": "picture", "description_text": "A pier"}}"#, ["A pier"]),
    (
      #""associations": {"a": {"type": "picture", "body_text": "A pier", "byline": "Ann Roe"}}"#,
      ["A pier (Ann Roe)"]
    ),
    (
      #""associations": [{"type": "picture", "descriptions": [{"value": "A pier"}]}]"#,
      ["A pier"]
    ),
    (#""associations": {"a": {"type": "text", "body_text": "More."}}"#, []),
    (#""associations": null"#, []),
  ])
  func picturesGiveCaptions(member: String, captions: [String]) throws {
    let text = "{\"uri\": \"tag:1\", \"body_text\": \"No ship sailed.\", \(member)}"
    #expect(try drafts(NinjsFormat(), text).first?.captions == captions)
  }

  @Test func aSummaryIsToldAsSuch() throws {
    let text = #"{"uri": "tag:1", "description_text": "Fog.", "pubstatus": "canceled"}"#
    #expect(
      try drafts(NinjsFormat(), text).first?.notes == [
        "only a summary: the item has no full text", "its provider canceled this item",
      ])
  }

  @Test func aListIsReadItemByItem() throws {
    let text = #"""
      {"_items": [{"uri": "tag:1", "body_text": "Fog."}, {"type": "picture"}, {"uri": "tag:2"}]}
      """#
    let all = found(try readings(NinjsFormat(), text))
    #expect(all.contains("=== passed over: item 2\nthis is a picture"))
    #expect(all.contains("=== rejected: item 3\nit has no text"))
  }
}
