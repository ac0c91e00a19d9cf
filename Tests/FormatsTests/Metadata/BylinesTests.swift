import Testing

@testable import Formats

@Suite struct BylinesTests {
  /// Lines that are bylines, and whom they name.
  @Test(
    arguments: [
      ("By Ada Holm", ["Ada Holm"]),
      ("BY ADA HOLM", ["Ada Holm"]),
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
      ("By The Associated Press", ["The Associated Press"]),
      ("By AFP", ["AFP"]),
      ("By Harbor Wire Staff", ["Harbor Wire Staff"]),
      ("By Our Correspondent", []),
      ("Par AFP et Reuters", ["AFP et Reuters"]),
      ("By Ada Holm and AFP", ["Ada Holm"]),
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

  /// Posts, places, agencies and addresses are no part of a name.
  @Test(
    arguments: [
      ("By Ada Holm Associated Press", ["Ada Holm"]),
      ("By ADA HOLM, Associated Press", ["Ada Holm"]),
      ("By ADA HOLM and JO LIND Associated Press", ["Ada Holm", "Jo Lind"]),
      ("By Ada Holm Reuters", ["Ada Holm"]),
      ("By Ada Mary Holm Reuters", ["Ada Mary Holm"]),
      ("By Ada Holm The Harbor Times", ["Ada Holm"]),
      ("By Ada Holm Harbor Wire", ["Ada Holm"]),
      ("By Ada Holm, Harbor Wire staff writer", ["Ada Holm"]),
      ("Ada Holm, Senior Political Correspondent", ["Ada Holm"]),
      ("Ada Holm Senior Political Correspondent", ["Ada Holm"]),
      ("Ada Holm, Chief Reporter, and Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("By Ada Holm in Berlin", ["Ada Holm"]),
      ("By ADA-MAY O'HOLM, McLIND and van der Berg", ["Ada-May O'Holm", "McLind", "van der Berg"]),
      ("By Ada Holm, Jr., 3 min read", ["Ada Holm Jr."]),
      ("By Dr. Holm, Jr., 3 min read", ["Holm Jr."]),
      ("Holm, Sr.", ["Holm Sr."]),
      ("De Juan Mont y Ana Gil", ["Juan Mont", "Ana Gil"]),
      ("De Wit", ["De Wit"]),
      ("От Веры Лугиной", ["Веры Лугиной"]),
      ("Від Оксани Терен", ["Оксани Терен"]),
      ("Autorka: Wiesława Groma", ["Wiesława Groma"]),
      ("Autorzy: Wiesława Groma, Jan Kos", ["Wiesława Groma", "Jan Kos"]),
      ("Story by Ada Holm; photographs by Jo Lind", ["Ada Holm"]),
      ("By Ada Holm, photos by Jo Lind and Udo Kern", ["Ada Holm"]),
      ("By Ada Holm and photos by Jo Lind", ["Ada Holm"]),
      ("Photos by Jo Lind; story by Ada Holm", ["Ada Holm"]),
      ("Photographs by Jo Lind", []),
      ("Story and photos by Ada Holm", ["Ada Holm"]),
      ("Text und Fotos: Jana Feld", ["Jana Feld"]),
      ("Text: Jana Feld, Fotos: Udo Kern, Ida Lau", ["Jana Feld"]),
      ("Fotos: Udo Kern, Text: Jana Feld", ["Jana Feld"]),
      ("Von Jana Feld, Bild", ["Jana Feld"]),
      ("By Ada Holm in London and Jo Lind in Kyiv", ["Ada Holm", "Jo Lind"]),
      ("Von Jana Feld, Berlin", ["Jana Feld"]),
      ("Von Jana Feld und Udo Kern, Frankfurt am Main", ["Jana Feld", "Udo Kern"]),
      ("Von Jana Feld, dpa", ["Jana Feld"]),
      ("Von Jana Feld und Agenturen", ["Jana Feld"]),
      ("Von Jana Feld (dpa)", ["Jana Feld"]),
      ("Von Jana Feld (jf) und Udo Kern (uk)", ["Jana Feld", "Udo Kern"]),
      ("Von unserem Korrespondenten Jana Feld", []),
      ("Ada Holm reporting from Kyiv", ["Ada Holm"]),
      ("By Ada Holm, New York", ["Ada Holm"]),
      ("By Ada Holm, Tel Aviv", ["Ada Holm"]),
      ("By Ada Holm Special to the Harbor Wire", ["Ada Holm"]),
      ("By Ada Holm, Special to the Harbor Wire", ["Ada Holm"]),
      ("By Ada Holm for the Harbor Wire", ["Ada Holm"]),
      ("By Ada Holm of The Harbor Wire", ["Ada Holm"]),
      ("By Ada Holm ada@wire.example", ["Ada Holm"]),
      ("By Ada Holm @adaholm", ["Ada Holm"]),
      ("Ada Holm https://wire.example/ada", ["Ada Holm"]),
      ("Ada Holm • Harbor Wire", ["Ada Holm"]),
      ("Ada Holm / Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("Ada Holm/Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("Par Maël Tarn à Paris", ["Maël Tarn"]),
      ("Par Maël Tarn avec AFP", ["Maël Tarn"]),
      ("Par Maël Tarn et Inès Bout, correspondante à Rome", ["Maël Tarn", "Inès Bout"]),
      ("Por Lucía Barros desde Madrid", ["Lucía Barros"]),
      ("Por Lucía Barros, Agencia EFE", ["Lucía Barros"]),
      ("di Ottavia Rinaldi, ANSA", ["Ottavia Rinaldi"]),
      ("Door Pieter de Wit, onze redactie", ["Pieter de Wit"]),
      ("Av Nora Berg og Emil Dahl", ["Nora Berg", "Emil Dahl"]),
      ("Nora Berg och Emil Dahl", ["Nora Berg", "Emil Dahl"]),
      ("Opracowała: Wiesława Groma", ["Wiesława Groma"]),
      ("Tekst: Jan Kos", ["Jan Kos"]),
      ("Текст: Вера Лугина", ["Вера Лугина"]),
      ("Written by Ada Holm", ["Ada Holm"]),
      ("Author: Ada Holm", ["Ada Holm"]),
      ("By The Editorial Board", []),
      ("Reuters Staff", []),
      ("Harbor Wire Newsroom", []),
      ("admin", []),
      ("Agencia EFE", []),
      ("dpa/AFP", []),
      ("@harborwire", []),
      ("published every Thursday", []),
    ] as [(String, [String])])
  func leavesOutWhatIsNoName(text: String, names: [String]) {
    #expect(Bylines.names(in: text) == names)
  }

  @Test(arguments: [
    ("Dr. Ada Holm", "Ada Holm"), ("Prof. Dr. Ada Holm", "Ada Holm"), ("Ada Holm, PhD", "Ada Holm"),
    ("Ada Holm PhD", "Ada Holm"), ("Mr. Jo Lind", "Jo Lind"), ("Holm, Ada", "Ada Holm"),
    ("Holm, A. B.", "A. B. Holm"), ("ADA HOLM", "Ada Holm"), ("IAN McDONALD", "Ian McDonald"),
    ("IAN MCDONALD", "Ian McDonald"), ("SIOBHÁN O'DEA", "Siobhán O'Dea"),
    ("JEAN-PAUL TARN", "Jean-Paul Tarn"), ("J.R. HOLM", "J.R. Holm"), ("JJ HOLM", "JJ Holm"),
    ("PIETER VAN DER BERG", "Pieter van der Berg"), ("ВЕРА ЛУГИНА", "Вера Лугина"),
    ("ADA", "ADA"), ("Ada HOLM", "Ada HOLM"), ("Jan 't Hart", "Jan 't Hart"),
    ("Ludwig van Aken", "Ludwig van Aken"), ("de Wit Pieter", "de Wit Pieter"),
    ("Ibrahim al-Rashid", "Ibrahim al-Rashid"), ("渡辺洋介", "渡辺洋介"), ("박준석 기자", "박준석"),
  ])
  func namesAreWrittenAsElsewhere(text: String, name: String) {
    #expect(Bylines.names(in: text) == [name])
  }

  /// What stands in an element that a page marks as its author's.
  @Test(
    arguments: [
      ("Ada Holm", ["Ada Holm"]), ("By Ada Holm | Senior Reporter", ["Ada Holm"]),
      ("von Jana Feld | 05. November 2026 | 15:36 Uhr", ["Jana Feld"]),
      ("Follow us on Facebook", []), ("Kontakt", []), ("3 min read", []), ("Ada", []),
      ("渡辺洋介", ["渡辺洋介"]),
      (
        "Ada Holm writes about the harbour, its people and its ships, and has done so since the "
          + "last ferry left the old pier for the islands", []
      ),
    ] as [(String, [String])])
  func readsMarkedElements(text: String, names: [String]) {
    #expect(Bylines.names(inMarked: text) == names)
  }

  /// Whoever the bylines of one text name is its author; an organisation only where nobody is
  /// named.
  @Test(
    arguments: [
      (["By Ada Holm", "Associated Press"], ["Ada Holm"]),
      (["Associated Press", "By Ada Holm"], ["Ada Holm"]),
      (["By The Associated Press"], ["The Associated Press"]),
      (["Associated Press", "Reuters", "Associated Press"], ["Associated Press", "Reuters"]),
      (["Harbor Wire Newsroom"], ["Harbor Wire Newsroom"]),
      (["Редакция"], ["Редакция"]), (["dpa/AFP"], ["dpa/AFP"]), (["(Reuters)"], []),
      (["staff writer"], []), (["Harbor Wire staff writer"], ["Harbor Wire staff writer"]),
      (["admin"], []), (["Follow us on Facebook"], []),
      (["https://wire.example/news"], []), (["news@wire.example"], []), ([""], []), ([], []),
    ] as [([String], [String])])
  func authorsArePeopleOrElseOrganisations(bylines: [String], authors: [String]) {
    #expect(Bylines.authors(in: bylines) == authors)
  }

  /// Where a page marks its authors, one word alone is no name, unless it can be nothing else.
  @Test(
    arguments: [
      ("By ADA HOLM, McLIND and Jo Lind", ["Ada Holm", "McLind", "Jo Lind"]),
      ("By Ada Holm, Kyiv", ["Ada Holm"]),
      ("Menu", []),
    ] as [(String, [String])])
  func namesWhereMarked(text: String, names: [String]) {
    #expect(Bylines.names(inMarked: text) == names)
  }
}
