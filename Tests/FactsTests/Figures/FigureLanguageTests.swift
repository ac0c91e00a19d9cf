import Testing

@testable import Facts

@Suite("Figures of other languages than English")
struct FigureLanguageTests {
  @Test(
    "Numbers are read as their language writes them",
    arguments: [
      ("de", "Der Umsatz stieg auf 12,5 Milliarden Euro.", "12500000000 EUR"),
      ("de", "Es kostet 1.234,50 Euro.", "1234.5 EUR"),
      ("de", "Rund 3.000 Menschen kamen.", "3000 | Menschen"),
      ("de", "Zwölf Millionen Euro fehlen.", "12000000 EUR"),
      ("de", "Es waren 45 Prozent.", "45 percent"),
      ("de", "Er lief 42,2 Kilometer.", "42.2 km"),
      ("de", "Am 24. Februar 2026 um 10.30 Uhr kam er.", ""),
      ("de", "Sie zahlten 5 Mio. Euro und 3 Mrd. Dollar.", "5000000 EUR; 3000000000 USD"),
      ("de", "Er blieb drei Jahre und zwei Tage.", ""),
      ("fr", "Le chiffre a atteint 3,2 milliards d'euros.", "3200000000"),
      ("fr", "Il a reçu 1 234 567 euros.", "1234567 EUR"),
      ("fr", "Une hausse de 2,5 % et de 3 pour cent.", "2.5 percent; 3 percent"),
      ("fr", "Environ 40 000 personnes ont manifesté.", "40000"),
      ("es", "Costó 3.500 millones de euros.", "3500000000"),
      ("es", "Subió un 12,5 por ciento.", "12.5 percent"),
      ("es", "Ganaron 250 millones y 20.000 dólares.", "250000000; 20000 USD"),
      ("it", "Sono 4 miliardi di euro e 300 chilometri.", "4000000000; 300 km"),
      ("pt", "Gastou 1,5 milhões de reais.", "1500000"),
      ("nl", "Het kost 2,5 miljard euro.", "2500000000 EUR"),
      ("nl", "Ongeveer 12.000 huizen.", "12000"),
      ("pl", "Wzrost o 3,7 procent.", "3.7 percent"),
      ("pl", "To 5 milionów złotych.", "5000000 PLN"),
      ("en", "Europeans write 1.234,5 euros so.", "1234.5 EUR"),
      ("en", "It has 1 234 567 inhabitants.", "1234567 | inhabitants"),
      ("en", "An income of 12,34,567 rupees.", "1234567 INR | income"),
    ])
  func languages(language: String, text: String, expected: String) {
    #expect(figures(text, language: language) == expected)
  }
}
