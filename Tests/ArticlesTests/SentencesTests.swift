import Testing

@testable import Articles

@Suite struct SentencesTests {
  /// A paragraph with `¦` between its sentences.
  @Test(arguments: [
    // Marks at the end.
    "The ferry left. ¦It was late.",
    "Was it late? ¦Yes! ¦By an hour.",
    "It sank… ¦Nobody saw it.",
    "It sank... ¦Nobody saw it.",
    "What?! ¦Nobody knew.",
    "One line without an end",
    "He paused... then went on.",
    "Prices fell (again). ¦Nobody minded.",
    "Prices fell. ¦(Nobody minded.) ¦Wages rose.",
    // Titles.
    "Gen. Alda Brigg left. ¦She said so.",
    "Mr. Poole met Mrs. Dray and Dr. Lund. ¦They spoke.",
    "Sen. Ida Marsh asked Gov. Cole. ¦He declined.",
    "The Rev. Amos Tell prayed. ¦It rained.",
    "Lt. Col. Odo Farr waited. ¦Nobody came.",
    "Prof. Dr. Nele Voss lehrt hier. ¦Sie forscht.",
    "Dr. Marta Lis i prof. Jan Kos byli tam. ¦Potem wyszli.",
    // Initials.
    "Alexa G. Brenner spoke. ¦J. R. Tolley did not.",
    "The novel by J.R. Tolley sold well. ¦Few read it.",
    "He took vitamin C. ¦The doctor sold it.",
    "So did I. ¦We left.",
    // U.S. and a.m.
    "The U.S. Army stayed. ¦It was tired.",
    "He lives in the U.S. ¦The law says so.",
    "They met at 5 p.m. ¦The doors were shut.",
    "They met at 5 p.m. Thursday. ¦The doors were shut.",
    "It opens at 8 a.m. and closes at noon. ¦Nobody comes.",
    "Washington, D.C. ¦It was cold there.",
    // Quotes.
    "“We won.” ¦She laughed.",
    "\"We won.\" ¦She laughed.",
    "“We won,” she said. ¦“It was easy.”",
    "„Wir haben gewonnen.“ ¦Sie lachte.",
    "«Ganamos.» ¦Ella rió.",
    "“Did we win?” she asked. ¦Nobody knew.",
    "He called it ‘a farce.’ ¦Others agreed.",
    // Numbers and ordinals.
    "It rose 3.5 percent. ¦It fell 2.1 percent.",
    "It costs $4.50. ¦That is much.",
    "Am 9. Juni wird gewählt. ¦Dann zählt man.",
    "Der 1. FC Brunn gewann. ¦Alle feierten.",
    "Er kam am 12. ¦Die Wahl war vorbei.",
    "The No. 3 machine stopped. ¦It smoked.",
    "It was 2024. ¦Nobody knew.",
    "Built in 1987. ¦It still stands.",
    // Abbreviations.
    "On Feb. 5 it snowed. ¦On Sept. 9 it did not.",
    "Calder Inc. of Meridian fell. ¦Lodge Corp. rose.",
    "It belongs to Calder Inc. ¦The firm denied it.",
    "St. Orrin burned. ¦Mt. Hale did not.",
    "Apples, pears, etc. ¦They were sold.",
    "She won by 5-2 vs. Brunn. ¦He lost.",
    "Das kostet ca. 5 Euro bzw. 6 Franken. ¦Das ist viel.",
    "Sie kamen z. B. aus Brunn. ¦Andere nicht.",
    "Он родился в 1961 г. в порту. ¦Потом уехал.",
    "Вокзал им. Чехова закрыт. ¦Поезда стоят.",
    // Other scripts and spaces.
    "Ледокол вернулся. ¦Его встречали.",
    "Visit example.org today. ¦It is free.",
    "The end.¦",
    "Two spaces.  ¦Then more.",
  ])
  func splits(_ marked: String) {
    let expected = marked.split(separator: "¦").map { String($0) }.map { text in
      var text = text
      while text.last == " " { text.removeLast() }
      return text
    }
    #expect(Sentences.split(marked.replacing("¦", with: "")) == expected)
  }

  @Test(
    arguments: [
      ("One\n\nTwo", ["One", "Two"]),
      ("A headline\n\nIt said so. Twice.", ["A headline", "It said so.", "Twice."]),
      ("Wrapped\nlines. They go on.", ["Wrapped\nlines.", "They go on."]),
      ("On Feb.\n\nNothing.", ["On Feb.", "Nothing."]),
      ("One.\n\n\n\nTwo.", ["One.", "Two."]),
      ("  One.  ", ["One."]),
      ("", []),
      (" \n\n ", []),
      ("...", ["..."]),
    ] as [(String, [String])])
  func endsWithTheParagraph(text: String, sentences: [String]) {
    #expect(Sentences.split(text) == sentences)
  }

  @Test(
    arguments: [
      ("Gen. Brigg left. She said so.", "Gen. Brigg left."),
      ("Only one", "Only one"),
      ("", nil),
      (" \n ", nil),
    ] as [(String, String?)])
  func findsTheFirst(text: String, first: String?) {
    #expect(Sentences.first(of: text) == first)
  }

  /// Nothing but white space lies outside the sentences.
  @Test(arguments: [
    "One. Two! Three? “Four.” (Five.)", "\n\nГлава. Ещё одна…\n\n日本。Ende", "x.\ty.\u{A0}z.",
  ])
  func rangesHoldAllWords(_ text: String) {
    var text = text
    let bytes = Array(text.utf8)
    let ranges = text.withUTF8 { Sentences.ranges(in: $0) }
    var rest = bytes
    for range in ranges.reversed() { rest.removeSubrange(range) }
    #expect(!ranges.isEmpty)
    #expect(rest.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) })
  }
}
