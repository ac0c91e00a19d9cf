import Articles
import Testing

@testable import Formats

/// Dates as sites print them, in the languages that the project reads.
@Suite struct DateLanguagesTests {
  private func check(_ text: String, _ date: String?) {
    #expect(DateNotation.date(in: text)?.description == date, "\(text)")
  }

  @Test(arguments: [
    ("Published 10:32 AM EST, Thu February 5, 2026", "2026-02-05T10:32:00-05:00"),
    ("Feb 5, 2026, 10:32am", "2026-02-05T10:32:00"),
    ("Feb 5, 2026 at 10.32pm", "2026-02-05T22:32:00"),
    ("Feb. 5, 2026 | Updated 6:15 p.m. ET", "2026-02-05T18:15:00"),
    ("Posted on Feb 5, 2026 by the desk", "2026-02-05"),
    ("5 Feb 2026 14:05 GMT", "2026-02-05T14:05:00Z"),
    ("5 Feb 2026, 2 p.m.", "2026-02-05T14:00:00"),
    ("05-Feb-2026 14:05", "2026-02-05T14:05:00"),
    ("Thursday 5 February 2026 14.05 GMT", "2026-02-05T14:05:00Z"),
    ("Thu 5 Feb 2026 14.05 BST", "2026-02-05T14:05:00+01:00"),
    ("February 5, '26", "2026-02-05"),
    ("5 Feb '98", "1998-02-05"),
    ("First published: 5th February, 2026", "2026-02-05"),
    ("February 5 2026 at 2:05 PM IST", "2026-02-05T14:05:00"),
    ("2 hours ago, February 5, 2026", "2026-02-05"),
    ("Feb 5, 2026 12 PM", "2026-02-05T12:00:00"),
    ("Feb 5, 2026 12 AM", "2026-02-05T00:00:00"),
    ("On the 5th of February 2026", "2026-02-05"),
  ])
  func english(text: String, date: String) { check(text, date) }

  @Test(
    arguments: [
      ("Do., 05.02.2026, 14:05 Uhr", "2026-02-05T14:05:00"),
      ("05.02.2026 - 14.05 Uhr", "2026-02-05T14:05:00"),
      ("5. Februar 2026 um 14:05 Uhr", "2026-02-05T14:05:00"),
      ("Stand: 05.02.2026 14:05 Uhr", "2026-02-05T14:05:00"),
      ("Aktualisiert am 5. Febr. 2026", "2026-02-05"),
      ("Aktualisiert am 5. Feb. 2026, 8 Uhr", "2026-02-05T08:00:00"),
      ("Veröffentlicht am 5.2.2026 (14:05 MEZ)", "2026-02-05T14:05:00+01:00"),
      ("5. 2. 2026", "2026-02-05"),
      ("Freitag, 1. Mai 2026, 23:59 Uhr", "2026-05-01T23:59:00"),
      ("Wien, am 5. Jänner 2026", "2026-01-05"),
      ("24. Mär. 2026", "2026-03-24"),
      ("Donnerstag, 05. Februar 2026, 14:05 Uhr MESZ", "2026-02-05T14:05:00+02:00"),
    ] as [(String, String?)])
  func german(text: String, date: String?) { check(text, date) }

  @Test(
    arguments: [
      ("Publié le 5 février 2026 à 14h05", "2026-02-05T14:05:00"),
      ("Publié le 05/02/2026 à 14 h 05", nil),
      ("le 13/02/2026 à 14h05", "2026-02-13T14:05:00"),
      ("5 févr. 2026 à 14:05", "2026-02-05T14:05:00"),
      ("jeudi 5 février 2026 14:05", "2026-02-05T14:05:00"),
      ("Mis à jour le 1er août 2026 à 7h", "2026-08-01T07:00:00"),
      ("5 Fév 2026", "2026-02-05"),
      ("vendredi 31 décembre 2026, 23h59", "2026-12-31T23:59:00"),
      ("2 juill. 2026", "2026-07-02"),
      ("2 juil. 2026 à 18 h 30", "2026-07-02T18:30:00"),
      ("24 avr. 2026", "2026-04-24"),
      ("15 mars 2026 à 08h00", "2026-03-15T08:00:00"),
    ] as [(String, String?)])
  func french(text: String, date: String?) { check(text, date) }

  @Test(arguments: [
    ("5 feb 2026 - 14:05 CET", "2026-02-05T14:05:00+01:00"),
    ("Jueves, 5 de febrero de 2026 a las 14:05 h", "2026-02-05T14:05:00"),
    ("5 de Febrero del 2026, 2:05 p. m.", "2026-02-05T14:05:00"),
    ("Febrero 5, 2026", "2026-02-05"),
    ("Actualizado: 5 de feb. de 2026 14:05h", "2026-02-05T14:05:00"),
    ("24 sept. 2026", "2026-09-24"),
    ("1 de enero de 2026", "2026-01-01"),
    ("05 MAR 2026 - 00:30", "2026-03-05T00:30:00"),
    ("5 febrero, 2026", "2026-02-05"),
    ("Publicado el 31 de octubre de 2026 a las 9:00 a. m.", "2026-10-31T09:00:00"),
    ("13-02-2026 14:05", "2026-02-13T14:05:00"),
    ("10 abr 2026", "2026-04-10"),
  ])
  func spanish(text: String, date: String) { check(text, date) }

  @Test(
    arguments: [
      ("5 febbraio 2026 alle 14:05", "2026-02-05T14:05:00"),
      ("Giovedì 5 Febbraio 2026 ore 14.05", "2026-02-05T14:05:00"),
      ("Pubblicato il 5 feb 2026", "2026-02-05"),
      ("05 Febbraio 2026 - 14:05", "2026-02-05T14:05:00"),
      ("1º maggio 2026", "2026-05-01"),
      ("1° maggio 2026", "2026-05-01"),
      ("Aggiornato alle 14:05 del 5 febbraio 2026", "2026-02-05T14:05:00"),
      ("12 gen. 2026", "2026-01-12"),
      ("30 sett. 2026", "2026-09-30"),
      ("2 dic 2026", "2026-12-02"),
    ] as [(String, String?)])
  func italian(text: String, date: String?) { check(text, date) }

  @Test(arguments: [
    ("5 de fevereiro de 2026 às 14h05", "2026-02-05T14:05:00"),
    ("5 fev 2026, 14:05", "2026-02-05T14:05:00"),
    ("Publicado em 13/02/2026 14h05", "2026-02-13T14:05:00"),
    ("quinta-feira, 5 de fevereiro de 2026", "2026-02-05"),
    ("5.fev.2026 às 14h05", "2026-02-05T14:05:00"),
    ("10 out. 2026", "2026-10-10"),
    ("24 de dez. de 2026", "2026-12-24"),
    ("1º de maio de 2026", "2026-05-01"),
    ("15 ago 2026 - 9h", "2026-08-15T09:00:00"),
    ("3 Março, 2026 14:05", "2026-03-03T14:05:00"),
  ])
  func portuguese(text: String, date: String) { check(text, date) }

  @Test(
    arguments: [
      ("5 februari 2026 om 14:05", "2026-02-05T14:05:00"),
      ("do 5 feb 2026, 14:05 uur", "2026-02-05T14:05:00"),
      ("Gepubliceerd op 5 februari 2026 14.05 uur", "2026-02-05T14:05:00"),
      ("Bijgewerkt: 1 mrt 2026", "2026-03-01"),
      ("donderdag 5 febr. 2026", "2026-02-05"),
      ("31 mei 2026 om 08.00 uur", "2026-05-31T08:00:00"),
      ("2 okt. 2026", "2026-10-02"),
      ("24-12-2026", "2026-12-24"),
    ] as [(String, String?)])
  func dutch(text: String, date: String?) { check(text, date) }

  @Test(arguments: [
    ("5 lutego 2026, g. 14:05", "2026-02-05T14:05:00"),
    ("5 lutego 2026 r., godz. 14.05", "2026-02-05T14:05:00"),
    ("05.02.2026 14:05", "2026-02-05T14:05:00"),
    ("czw., 5 lut 2026", "2026-02-05"),
    ("Data publikacji: 24 maja 2026 08:00", "2026-05-24T08:00:00"),
    ("Aktualizacja: 1 stycznia 2026 o 9:15", "2026-01-01T09:15:00"),
    ("środa, 11 listopada 2026", "2026-11-11"),
    ("12 paź 2026, 7:05", "2026-10-12T07:05:00"),
    ("30 czerwca 2026 roku", "2026-06-30"),
  ])
  func polish(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 февраля 2026 в 14:05", "2026-02-05T14:05:00"),
    ("14:05, 5 февраля 2026", "2026-02-05T14:05:00"),
    ("05.02.2026 14:05 МСК", "2026-02-05T14:05:00+03:00"),
    ("5 фев. 2026, 14:05", "2026-02-05T14:05:00"),
    ("Обновлено 5 февраля 2026 г. в 14.05", "2026-02-05T14:05:00"),
    ("31 мая 2026 года", "2026-05-31"),
    ("четверг, 5 Февраля 2026", "2026-02-05"),
    ("1 сентября 2026, 09:00 (мск)", "2026-09-01T09:00:00+03:00"),
    ("12 окт 2026", "2026-10-12"),
  ])
  func russian(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5 лютого 2026, 14:05", "2026-02-05T14:05:00"),
    ("5 лютого 2026 о 14:05", "2026-02-05T14:05:00"),
    ("05.02.2026, 14:05", "2026-02-05T14:05:00"),
    ("Опубліковано 24 серпня 2026 р.", "2026-08-24"),
    ("четвер, 5 лют. 2026", "2026-02-05"),
    ("1 вересня 2026 року о 9.00", "2026-09-01T09:00:00"),
    ("31 грудня 2026", "2026-12-31"),
    ("12 жовт 2026", "2026-10-12"),
  ])
  func ukrainian(text: String, date: String) { check(text, date) }

  @Test(arguments: [
    ("5. februar 2026 kl. 14.05", "2026-02-05T14:05:00"),
    ("5 februari 2026 kl 14.05", "2026-02-05T14:05:00"),
    ("Publisert 5. mai 2026", "2026-05-05"),
    ("24. desember 2026", "2026-12-24"),
    ("5 maj 2026", "2026-05-05"),
    ("5. února 2026 14:05", "2026-02-05T14:05:00"),
    ("5 Şubat 2026 Perşembe 14:05", "2026-02-05T14:05:00"),
    ("24 Ağustos 2026", "2026-08-24"),
    ("2026. február 5. 14:05", "2026-02-05T14:05:00"),
    ("5 februarie 2026, 14:05", "2026-02-05T14:05:00"),
    ("5. helmikuuta 2026", "2026-02-05"),
    ("2026年2月5日 14时05分", "2026-02-05T14:05:00"),
    ("2026年02月05日14:05", "2026-02-05T14:05:00"),
    ("2026年2月5日 午後2時05分", "2026-02-05T14:05:00"),
    ("2026년 2월 5일 오후 2:05", "2026-02-05T14:05:00"),
    ("2026. 2. 5. 14:05", "2026-02-05T14:05:00"),
  ])
  func others(text: String, date: String) { check(text, date) }
}
