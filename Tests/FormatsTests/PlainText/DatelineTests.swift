import Articles
import Testing

@testable import Formats

@Suite struct DatelineTests {
  /// A beginning; the dateline in it; its agency and its day.
  @Test(
    arguments: [
      ("BRUNN, Feb. 5 (Reuters) - It rained.", "BRUNN, Feb. 5 (Reuters)", "Reuters", nil),
      ("BRUNN, Feb 5, 2026 (AFP) – It rained.", "BRUNN, Feb 5, 2026 (AFP)", "AFP", "2026-02-05"),
      ("BRUNN (AP) — It rained.", "BRUNN (AP)", "AP", nil),
      ("Brunn (AP) — It rained.", "Brunn (AP)", "AP", nil),
      ("Brunn (dpa) - Es regnet.", "Brunn (dpa)", "dpa", nil),
      ("BRUNN — It rained.", "BRUNN", nil, nil),
      ("BRUNN, Austria — It rained.", "BRUNN, Austria", nil, nil),
      (
        "PORT HALVEN, March 3 (Harbor Wire) - It rained.", "PORT HALVEN, March 3 (Harbor Wire)",
        "Harbor Wire", nil
      ),
      (
        "BRUNN/WIEN, 5. Februar 2026 - Es regnet.", "BRUNN/WIEN, 5. Februar 2026", nil, "2026-02-05"
      ),
      (
        "МОСКВА, 5 февраля 2026 (ТАСС) - Дождь.", "МОСКВА, 5 февраля 2026 (ТАСС)", "ТАСС",
        "2026-02-05"
      ),
      ("SÃO BRÁS — Choveu.", "SÃO BRÁS", nil, nil),
      ("SAINT-AUBRAY (AFP) - Il pleut.", "SAINT-AUBRAY (AFP)", "AFP", nil),
      ("BRUNN—It rained.", "BRUNN", nil, nil),
    ] as [(String, String, String?, String?)])
  func isRead(body: String, text: String, agency: String?, day: String?) throws {
    let dateline = try #require(Dateline.read(body))
    #expect(dateline.text == text)
    #expect(dateline.agency == agency)
    #expect(dateline.day?.description == day)
  }

  @Test(arguments: [
    "It rained in Brunn.", "The ferry - a new one - left.", "NATO said it would go.",
    "NATO-led troops left.", "BRUNN", "", "BRUNN\nIt rained - a lot.",
    "Brunn, Feb. 5 - It rained.", "It was late (again) - nobody minded.",
    "He said so. BRUNN - It rained.", "A-10 jets left - at last.", "5 people - all safe - left.",
    "– It rained – he said.",
    "The town of BRUNN and its people were asleep when it began to rain "
      + "in the early hours of the day - a Monday.",
  ])
  func isNotSeenElsewhere(_ body: String) {
    #expect(Dateline.read(body) == nil)
  }

  @Test(arguments: [
    ("BRUNN, Feb. 5 (Reuters) - It rained.", "It rained."),
    ("BRUNN — It rained - a lot.", "It rained - a lot."),
    ("BRUNN (AP) -- It rained.", "It rained."),
    ("It rained.", "It rained."),
  ])
  func isLeftOutOfTheFirstSentence(text: String, sentence: String) {
    #expect(Dateline.sentence(after: text) == sentence)
  }
}
