import Testing

@testable import Facts

@Suite("Names in other languages")
struct NameLanguageTests {
  @Test(
    "Nouns with capitals are no names",
    arguments: [
      (
        "de", "Die Regierung in Berlin hat am Dienstag das Gesetz verabschiedet.", "place Berlin DE"
      ),
      ("de", "Der Hund und die Katze liefen über die Straße zum Bahnhof.", ""),
      (
        "de", "Angela Schmidt traf Peter Müller in Hamburg.",
        "person Angela Schmidt; person Peter Müller; place Hamburg DE"
      ),
      ("es", "El alcalde de Valladolid dijo que la Feria sería un Éxito.", "place Valladolid ES"),
      ("it", "La Polizia ha fermato un Uomo a Bologna.", "place Bologna IT"),
      ("fr", "Le Conseil a voté la Loi sur le Travail.", ""),
      ("pl", "W Warszawie odbyło się spotkanie Ministrów.", "place Warsaw PL"),
    ])
  func names(language: String, text: String, expected: String) {
    #expect(NamesOf(text, language: language).description == expected)
  }
}
