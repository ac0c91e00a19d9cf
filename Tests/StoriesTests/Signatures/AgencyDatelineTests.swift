import Testing

@testable import Stories

@Suite struct AgencyDatelineTests {
  /// What is left of texts.
  @Test(arguments: [
    ("QUILMARCA, Peru, Feb 12 (Reuters) - The dam broke.", " - The dam broke."),
    ("QUILMARCA (AP) — The dam broke.", " — The dam broke."),
    ("Reuters - The dam broke.", " The dam broke."),
    ("МОСКВА, 12 февраля. /ТАСС/. Плотина прорвана.", ". Плотина прорвана."),
    ("新华社利马2月12日电（记者王明）大坝决口。", "（记者王明）大坝决口。"),
    ("The Reuters-led survey (of firms) says so.", "The Reuters-led survey (of firms) says so."),
    ("Dam breaks in Quilmarca - AFP", "Dam breaks in Quilmarca - AFP"),
    ("大坝决口。新华社", "大坝决口。新华社"), ("", ""), ("(", "("), ("新华社", ""), ("-", "-"), ("/AP", "/AP"),
  ])
  func `what stands before an agency's mark is left out`(text: String, rest: String) {
    var text = text
    let left = text.withUTF8 { bytes in
      String(decoding: bytes.dropFirst(AgencyDateline.end(in: bytes)), as: UTF8.self)
    }
    #expect(left == rest)
  }
}
