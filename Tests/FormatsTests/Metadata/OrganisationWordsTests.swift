import Testing

@testable import Formats

@Suite struct OrganisationWordsTests {
  @Test(arguments: [
    ("Harbor Wire", true), ("The Dunmore Courier", true), ("Meridian Post", true),
    ("Rheinischer Bote", true), ("L'Écho de Valmorin", true), ("Le Monde Vert", true),
    ("Gazeta Wiślana", true), ("Степовий Вісник", true), ("Вечерний Порт", true), ("dpa", true),
    ("Radio Nord", true), ("Ada Holm", false), ("Вера Лугина", false), ("The", false), ("", false),
  ])
  func tellOutletsFromPeople(name: String, isOutlet: Bool) {
    #expect(OrganisationWords.nameOutlet(name) == isOutlet)
  }
}
