import Articles
import Testing

@testable import Formats

@Suite struct HeaderLineTests {
  @Test(arguments: [
    ("Source: Harbor Wire", "Source", "Harbor Wire"),
    ("-- Source: Harbor Wire", "Source", "Harbor Wire"),
    ("--Source:Harbor Wire", "Source", "Harbor Wire"),
    ("Titre : Après la crue", "Titre", "Après la crue"),
    ("Titre\u{A0}: Après la crue", "Titre", "Après la crue"),
    ("URL: https://wire.example/a", "URL", "https://wire.example/a"),
    ("Title: Rain: a history", "Title", "Rain: a history"),
    ("pub_date: 2026-02-05", "pub_date", "2026-02-05"),
    ("Автор: Вера Лугина", "Автор", "Вера Лугина"),
    ("Title:", "Title", ""),
  ])
  func hasANameAndAValue(line: String, name: String, value: String) throws {
    let parts = try #require(HeaderLine.parts(of: line))
    #expect(parts.name == name)
    #expect(parts.value == value)
  }

  @Test(arguments: [
    "", "No colon here", ": value", "https://wire.example/a", "At 5:20 the levee gave way",
    "A name of four words: value", "“Rain”: a history", "Line 2: value",
    "A-very-long-name-that-nobody-would-use: value",
    "Source: " + String(repeating: "x", count: 600),
  ])
  func isNoOtherLine(_ line: String) {
    #expect(HeaderLine.parts(of: line) == nil)
  }

  @Test(arguments: [
    ("date 2026-02-05 It rained.", "2026-02-05", "It rained."),
    ("Date 2026-02-05", "2026-02-05", ""),
    ("-- date 2026-02-05 It rained.", "2026-02-05", "It rained."),
    ("Published 2026-02-05 It rained.", "2026-02-05", "It rained."),
    ("Datum 2026-02-05 Es regnet.", "2026-02-05", "Es regnet."),
  ])
  func maySetADayBeforeTheText(line: String, day: String, text: String) throws {
    let found = try #require(HeaderLine.dayBeforeText(line))
    #expect(found.day.description == day)
    #expect(found.text == text)
  }

  @Test(arguments: [
    "", "date", "date 2026-02-30 It rained.", "date 2026-02-05T10:32 It rained.",
    "date 2026-02-05 10:32", "data 2026-02-05x It rained.", "On 2026-02-05 it rained.",
    "2026-02-05 It rained.", "date: 2026-02-05 It rained.", "source 2026-02-05 It rained.",
  ])
  func setsNoDayElsewhere(_ line: String) {
    #expect(HeaderLine.dayBeforeText(line) == nil)
  }
}
