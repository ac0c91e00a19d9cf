import Articles
import Testing

@testable import Formats

/// Lines that hold a date and nothing else.
@Suite struct DateLineTests {
  @Test(arguments: [
    ("2026-02-05", "2026-02-05"),
    ("Feb. 5, 2026", "2026-02-05"),
    ("Thursday, February 5, 2026", "2026-02-05"),
    ("Published: February 5, 2026", "2026-02-05"),
    ("Last updated on Feb. 5, 2026 at 10:32 AM EST", "2026-02-05T10:32:00-05:00"),
    ("Posted 5th February 2026, 8:15 a.m.", "2026-02-05T08:15:00"),
    ("(5 February 2026)", "2026-02-05"),
    ("— 5 February 2026 —", "2026-02-05"),
    ("Donnerstag, 5. Februar 2026, 14.05 Uhr", "2026-02-05T14:05:00"),
    ("Veröffentlicht am: 05.02.2026", "2026-02-05"),
    ("Stand: 05.02.2026", "2026-02-05"),
    ("Publié le 5 février 2026 à 18:30", "2026-02-05T18:30:00"),
    ("Mis à jour le 5 février 2026", "2026-02-05"),
    ("Jueves, 5 de febrero de 2026", "2026-02-05"),
    ("Actualizado el 5 de febrero de 2026", "2026-02-05"),
    ("Pubblicato il 5 febbraio 2026 alle ore 10:32", "2026-02-05T10:32:00"),
    ("quinta-feira, 5 de fevereiro de 2026", "2026-02-05"),
    ("donderdag 5 februari 2026", "2026-02-05"),
    ("czwartek, 5 lutego 2026 r.", "2026-02-05"),
    ("Опубликовано 5 февраля 2026 года", "2026-02-05"),
    ("четвер, 5 лютого 2026 року", "2026-02-05"),
  ])
  func reads(line: String, date: String) {
    #expect(DateNotation.date(ofLine: line)?.description == date)
  }

  @Test(arguments: [
    "", "Thursday", "It rained on Feb. 5, 2026", "Feb. 5, 2026 brought rain.",
    "By Ada Holm, Feb. 5, 2026", "Feb. 5, 2026 | Harbor Wire", "02/05/2026", "Feb. 5",
    "Feb. 5, 2026 Feb. 6, 2026", "5 February 2026, page 3", "Since 5 February 2026",
    "The treaty of 5 February 2026", "12 deaths on 5 February 2026",
  ])
  func readsNoOtherLine(_ line: String) {
    #expect(DateNotation.date(ofLine: line) == nil)
  }
}
