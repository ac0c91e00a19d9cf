import Testing

@testable import Formats

@Suite struct BylinesTests {
  /// Lines that are bylines, and whom they name.
  @Test(
    arguments: [
      ("By Ada Holm", ["Ada Holm"]),
      ("BY ADA HOLM", ["ADA HOLM"]),
      ("by Ada Holm", ["Ada Holm"]),
      ("By: Ada Holm", ["Ada Holm"]),
      ("By Ada Holm and Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("By Ada Holm, Jo Lind and Udo Kern", ["Ada Holm", "Jo Lind", "Udo Kern"]),
      ("By Ada Holm & Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("By Ada Holm | Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("By Ada Holm; Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("By Ada Holm, Associated Press", ["Ada Holm"]),
      ("By Ada Holm, Staff Writer", ["Ada Holm"]),
      ("By A. B. Holm", ["A. B. Holm"]),
      ("By Siobhán O'Dea", ["Siobhán O'Dea"]),
      ("By Pieter van der Berg", ["Pieter van der Berg"]),
      ("By Ibn al Rashid", ["Ibn al Rashid"]),
      ("By Ada Holm and Ada Holm", ["Ada Holm"]),
      ("By The Associated Press", []),
      ("By AFP", []),
      ("By Harbor Wire Staff", []),
      ("Von Jana Feld", ["Jana Feld"]),
      ("Von Jana Feld und Udo Kern", ["Jana Feld", "Udo Kern"]),
      ("Text: Jana Feld", ["Jana Feld"]),
      ("Par Maël Tarn", ["Maël Tarn"]),
      ("Par Maël Tarn et Inès Bout", ["Maël Tarn", "Inès Bout"]),
      ("Par Maël Tarn avec AFP", ["Maël Tarn"]),
      ("Por Lucía Barros", ["Lucía Barros"]),
      ("Por Lucía Barros y Inés Mont", ["Lucía Barros", "Inés Mont"]),
      ("di Ottavia Rinaldi", ["Ottavia Rinaldi"]),
      ("Door Pieter de Wit", ["Pieter de Wit"]),
      ("Autor: Jan Kos", ["Jan Kos"]),
      ("Автор: Вера Лугина", ["Вера Лугина"]),
      ("Автор: Вера Лугина и Глеб Стриж", ["Вера Лугина", "Глеб Стриж"]),
      ("Words by Ada Holm", ["Ada Holm"]),
      ("Story by Ada Holm", ["Ada Holm"]),
    ] as [(String, [String])])
  func readsLines(line: String, names: [String]) {
    #expect(Bylines.names(ofLine: line) == names)
  }

  @Test(arguments: [
    "", "By", "By ", "By the river, nobody noticed.", "By Monday the water had gone.",
    "By then it was too late", "By 2030 the town wants to be free of cars", "Bypass opens",
    "By Ada Holm: what we know so far about the ferry",
    "Ada Holm", "Von dort kam niemand zurück", "Von 1990 bis 2000", "Par hasard, il pleuvait.",
    "Por fin llueve en la sierra", "Di notte il porto dorme", "Text messages fell",
    "Text of the treaty", "Story of a ferry", "By Ada Holm!", "Is it by Ada Holm?",
    "By Holm A B C D E F G H I J K L M N O P Q R",
    "By far the largest", "By and large",
  ])
  func readsNoOtherLine(_ line: String) {
    #expect(Bylines.names(ofLine: line) == nil)
  }

  /// What header lines, front matter and JSON give for the people who wrote.
  @Test(
    arguments: [
      ("Ada Holm", ["Ada Holm"]),
      ("Ada Holm; Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("Ada Holm, Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("By Ada Holm", ["Ada Holm"]),
      ("Ada Holm and Jo Lind, Reuters", ["Ada Holm", "Jo Lind"]),
      ("ada@wire.example", []),
      ("https://wire.example/ada", []),
      ("Reuters", []),
      ("Редакция", []),
      ("", []),
      (",;&", []),
      ("Оксана Терен та Остап Дзюб", ["Оксана Терен", "Остап Дзюб"]),
      ("Wiesława Groma i Jan Kos", ["Wiesława Groma", "Jan Kos"]),
      ("12345", []),
    ] as [(String, [String])])
  func findsNames(text: String, names: [String]) {
    #expect(Bylines.names(in: text) == names)
  }
}
