import Articles
import Testing

@testable import Formats

/// Dates at the top of texts: behind places and names, and in numbers.
@Suite struct TextDateTests {
  private static let texts = [
    "en":
      "It rained all night in Brunn, and the ferry stayed at its pier until the storm was over.",
    "de":
      "Es regnete die ganze Nacht in Brunn, und die Fähre blieb bis zum Ende des Sturms im Hafen.",
    "es": "Llovió toda la noche en Brunn y el transbordador se quedó en el puerto hasta la mañana.",
  ]

  private static func body(_ language: String) -> String {
    (texts[language].map { [$0, $0, $0] } ?? []).joined(separator: " ")
  }

  /// A place before the date is nobody who wrote, and no paper.
  @Test(arguments: [
    ("Lisboa, 3 de março de 2025", "2025-03-03"), ("Berlin, den 3. März 2025", "2025-03-03"),
    ("Frankfurt am Main, 3. März 2025", "2025-03-03"), ("Paris, le 3 mars 2025", "2025-03-03"),
    ("Aix-en-Provence, le 3 mars 2025", "2025-03-03"),
    ("Madrid, a 3 de marzo de 2025", "2025-03-03"), ("Milano, 3 marzo 2025", "2025-03-03"),
    ("Warszawa, 3 marca 2025 r.", "2025-03-03"), ("Nowy Sącz, dnia 3 marca 2025", "2025-03-03"),
    ("Utrecht, 3 maart 2025", "2025-03-03"), ("Москва, 3 марта 2025 года", "2025-03-03"),
    ("Нижний Новгород, 3 марта 2025 г.", "2025-03-03"),
    ("Львів, 3 березня 2025 року", "2025-03-03"), ("Paris, France, March 3, 2025", "2025-03-03"),
    ("SILVER CREEK, March 3, 2025", "2025-03-03"), ("São Paulo, 3/13/2025", "2025-03-13"),
    ("New York — March 3, 2025", "2025-03-03"),
  ])
  func aPlaceBeforeTheDateIsNoByline(line: String, date: String) {
    let draft = PlainText.draft(of: "Ferry stays\n\n\(line)\n\n\(Self.body("en"))")
    #expect(draft.headline?.value == "Ferry stays")
    #expect(draft.published?.value.description == date)
    #expect(draft.dateline == line)
    #expect(draft.byline == nil)
    #expect(draft.source == nil)
    #expect(draft.body == Self.body("en"))
  }

  @Test(
    arguments: [
      ("Ada Holm, March 3, 2025", "Ada Holm", nil), ("By Ada Holm, March 3, 2025", "Ada Holm", nil),
      ("Harbor Wire, March 3, 2025", nil, "Harbor Wire"),
      ("By Associated Press, March 3, 2025", "Associated Press", nil),
      ("Lowland Ledger – March 3, 2025", nil, "Lowland Ledger"),
    ] as [(String, String?, String?)])
  func aNameBeforeTheDateIsWhoWrote(line: String, author: String?, source: String?) {
    let draft = PlainText.draft(of: "Ferry stays\n\n\(line)\n\n\(Self.body("en"))")
    #expect(draft.published?.value.description == "2025-03-03")
    #expect(draft.byline?.value == author.map { [$0] })
    #expect(draft.source?.value == source)
    #expect(draft.dateline == nil)
  }

  /// The language and the country tell which number is the month; where they do not, nobody
  /// guesses.
  @Test(
    arguments: [
      ("Date: 02/05/2026", "de", "2026-05-02"), ("Date: 02/05/2026", "es", "2026-05-02"),
      ("Date: 02/05/2026", "en", nil), ("Date: 02/05/2026\nLang: en-US", "en", "2026-02-05"),
      ("Lang: en-GB\nDate: 02/05/2026", "en", "2026-05-02"),
      ("Date: 02/05/2026\nURL: https://wire.co.uk/a", "en", "2026-05-02"),
      ("Date: 13/05/2026", "en", "2026-05-13"), ("02/05/2026", "de", "2026-05-02"),
      ("02/05/2026", "en", nil), ("Harbor Wire, 02/05/2026", "en", nil),
      ("Brunn, 02/05/2026", "de", "2026-05-02"), ("By Ada Holm, 02/05/2026", "en", nil),
      ("02/05/2026 | Harbor Wire", "en", nil), ("02/05/2026 | Harbor Wire", "es", "2026-05-02"),
      ("02.05.26", "de", "2026-05-02"),
    ] as [(String, String, String?)])
  func numbersAreReadAsTheTextsReadersDo(lines: String, language: String, date: String?) {
    let text = Self.body(language)
    let draft = PlainText.draft(of: "Brunn\n\n\(lines)\n\n\(text)")
    #expect(draft.published?.value.description == date)
    #expect(draft.notes.contains { $0.contains("can be read in two ways") } == (date == nil))
    #expect(draft.body == text)
  }
}
