import Articles
import Testing

@testable import Formats

@Suite struct DateNotationTests {
  private func check(_ text: String, _ date: String?) {
    #expect(DateNotation.date(in: text)?.description == date)
  }

  @Test(arguments: [
    ("February 5, 2026", "2026-02-05"),
    ("Feb. 5, 2026", "2026-02-05"),
    ("Feb 5 2026", "2026-02-05"),
    ("FEBRUARY 5, 2026", "2026-02-05"),
    ("5 February 2026", "2026-02-05"),
    ("5th of February, 2026", "2026-02-05"),
    ("February 1st, 2026", "2026-02-01"),
    ("Sept. 9, 2024", "2024-09-09"),
    ("Sep 9, 2024", "2024-09-09"),
    ("May 8, 2024", "2024-05-08"),
    ("Thursday, February 5, 2026", "2026-02-05"),
    ("Published on 22 March 2025", "2025-03-22"),
    ("5-Feb-2026", "2026-02-05"),
    ("2026 February 5", "2026-02-05"),
  ])
  func readsEnglish(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("-2026-02-05", nil), ("\u{2212}2026-02-05", nil), ("born -0044-03-15", nil),
    ("-20260205", nil), ("(-2026-02-05)", "2026-02-05"), ("- 2026-02-05", "2026-02-05"),
    ("Harwick-2026-02-05", "2026-02-05"), ("-2026-02-05, 2026-02-06", "2026-02-06"),
  ])
  func aYearBelowZeroIsNone(text: String, date: String?) { check(text, date) }

  @Test(arguments: [
    ("5. Februar 2026", "2026-02-05"),
    ("Donnerstag, den 5. Februar 2026", "2026-02-05"),
    ("1. März 2025", "2025-03-01"),
    ("3. Mai 2024", "2024-05-03"),
    ("14.03.2025", "2025-03-14"),
    ("5.2.2026", "2026-02-05"),
    ("7. Jänner 2025", "2025-01-07"),
    ("24. Dez. 2025", "2025-12-24"),
    ("Stand: 9. Oktober 2023", "2023-10-09"),
  ])
  func readsGerman(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 février 2026", "2026-02-05"),
    ("1er avril 2025", "2025-04-01"),
    ("jeudi 14 août 2025", "2025-08-14"),
    ("Publié le 12 sept. 2024", "2024-09-12"),
    ("24 déc. 2025", "2025-12-24"),
    ("le 3 juil. 2025", "2025-07-03"),
  ])
  func readsFrench(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 de febrero de 2026", "2026-02-05"),
    ("6 de mayo de 2025", "2025-05-06"),
    ("18 de agosto del 2023", "2023-08-18"),
    ("9 setiembre 2024", "2024-09-09"),
    ("1 ene. 2025", "2025-01-01"),
    ("jueves, 24 de diciembre de 2020", "2020-12-24"),
  ])
  func readsSpanish(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 febbraio 2026", "2026-02-05"),
    ("giovedì 28 marzo 2024", "2024-03-28"),
    ("3 giu. 2025", "2025-06-03"),
    ("10 lug 2025", "2025-07-10"),
    ("30 ott. 2025", "2025-10-30"),
  ])
  func readsItalian(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 de fevereiro de 2026", "2026-02-05"),
    ("19 de março de 2025", "2025-03-19"),
    ("quinta-feira, 1 de maio de 2025", "2025-05-01"),
    ("7 set. 2025", "2025-09-07"),
    ("10 de dezembro de 2024", "2024-12-10"),
  ])
  func readsPortuguese(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 februari 2026", "2026-02-05"),
    ("donderdag 20 maart 2025", "2025-03-20"),
    ("1 mei 2025", "2025-05-01"),
    ("31 augustus 2025", "2025-08-31"),
    ("7 mrt. 2025", "2025-03-07"),
  ])
  func readsDutch(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 lutego 2026", "2026-02-05"),
    ("30 września 2025", "2025-09-30"),
    ("1 maja 2025 r.", "2025-05-01"),
    ("11 listopada 2025", "2025-11-11"),
    ("15 października 2024", "2024-10-15"),
    ("24 grudnia 2025", "2025-12-24"),
  ])
  func readsPolish(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 февраля 2026", "2026-02-05"),
    ("5 февраля 2026 года", "2026-02-05"),
    ("17 ДЕКАБРЯ 2024", "2024-12-17"),
    ("9 мая 2025 г.", "2025-05-09"),
    ("четверг, 1 июня 2023", "2023-06-01"),
  ])
  func readsRussian(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 лютого 2026", "2026-02-05"),
    ("14 жовтня 2025", "2025-10-14"),
    ("24 серпня 2024 року", "2024-08-24"),
    ("1 липня 2025", "2025-07-01"),
    ("понеділок, 3 листопада 2025", "2025-11-03"),
  ])
  func readsUkrainian(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("2026-02-05", "2026-02-05"),
    ("20260205", "2026-02-05"),
    ("2026/02/05", "2026-02-05"),
    ("2026.02.05", "2026-02-05"),
    ("13/2/2026", "2026-02-13"),
    ("2/13/2026", "2026-02-13"),
    ("13-02-2026", "2026-02-13"),
    ("5/5/2026", "2026-05-05"),
    ("05.02.2026", "2026-02-05"),
    ("saved 2026-02-05 by hand", "2026-02-05"),
  ])
  func readsNumbers(text: String, date: String) { check(text, date) }

  /// What can be read in two ways, or never was a day, is not read at all.
  @Test(arguments: [
    "02/05/2026", "2/5/2026", "02-05-2026", "05/02/26", "5.2.26", "February 30, 2026",
    "31. April 2025", "29 février 2025", "2026-02-30", "13/13/2026", "0/5/2026", "32 May 2026",
    "February 2026", "Feb. 5", "5 février", "2026", "Thursday", "", "1 000 000", "5 of 2026",
    "12:30", "May 2026", "Mayor 5, 2026", "1.2.3.4", "2026-2", "April 0, 2026", "20261305",
    "5 de febrero", "5 лютого", "199 May 2026",
  ])
  func readsNothingUncertain(_ text: String) { check(text, nil) }

  @Test(arguments: [
    ("Thursday, February 5, 2026 10:32 AM EST", "2026-02-05T10:32:00-05:00"),
    ("Feb. 5, 2026, 10:32 p.m.", "2026-02-05T22:32:00"),
    ("Feb. 5, 2026 12:05 a.m. EDT", "2026-02-05T00:05:00-04:00"),
    ("Feb. 5, 2026 12:05 PM", "2026-02-05T12:05:00"),
    ("5 February 2026 at 08:15 GMT", "2026-02-05T08:15:00Z"),
    ("5 February 2026 at 08:15 (BST)", "2026-02-05T08:15:00+01:00"),
    ("5. Februar 2026, 14.05 Uhr", "2026-02-05T14:05:00"),
    ("5. Februar 2026, 14:05 Uhr", "2026-02-05T14:05:00"),
    ("05.02.2026 08:00 MEZ", "2026-02-05T08:00:00+01:00"),
    ("17 декабря 2024, 21:40", "2024-12-17T21:40:00"),
    ("2026-02-05 10:32:07 +0100", "2026-02-05T10:32:07+01:00"),
    ("Thu, 05 Feb 2026 10:32:07 +0000", "2026-02-05T10:32:07Z"),
    ("Thu, 05 Feb 2026 10:32:07 GMT", "2026-02-05T10:32:07Z"),
    ("10:32, 5 February 2026", "2026-02-05T10:32:00"),
    ("5 février 2026 à 18:30", "2026-02-05T18:30:00"),
    ("Feb. 5, 2026 10:32 UTC-5", "2026-02-05T10:32:00-05:00"),
    ("Feb. 5, 2026 25:10", "2026-02-05"),
  ])
  func readsTimesBesideDays(text: String, date: String) { check(text, date) }
}
