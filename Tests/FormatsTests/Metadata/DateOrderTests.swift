import Articles
import Testing

@testable import Formats

@Suite struct DateOrderTests {
  @Test(
    arguments: [
      ("en-US", nil, .monthFirst), ("en_US", nil, .monthFirst), ("en-GB", nil, .dayFirst),
      ("en-AU", nil, .dayFirst), ("en-CA", nil, nil), ("en", nil, nil), (nil, nil, nil),
      ("de", nil, .dayFirst), ("de-AT", nil, .dayFirst), ("fr-FR", nil, .dayFirst),
      ("fr-CA", nil, nil), ("es", nil, .dayFirst), ("es-US", nil, nil), ("pt-BR", nil, .dayFirst),
      ("uk", nil, .dayFirst), ("ru", nil, .dayFirst), ("ja", nil, nil), ("zh-CN", nil, nil),
      ("en", "https://wire.co.uk/a", .dayFirst), ("en", "https://wire.gov/a", .monthFirst),
      ("en", "https://wire.com/a", nil), (nil, "https://wire.ie/a", .dayFirst),
      ("en-US", "https://wire.co.uk/a", .monthFirst), ("en", "https://wire.in/a", .dayFirst),
      ("de", "https://wire.us/a", .dayFirst),
    ] as [(String?, String?, DateOrder?)])
  func isToldByLanguageAndPlace(language: String?, address: String?, order: DateOrder?) {
    #expect(DateOrder.of(language: language, address: address) == order)
  }

  @Test(
    arguments: [
      ("02/05/2026", "2026-05-02", "2026-02-05"), ("2-5-2026", "2026-05-02", "2026-02-05"),
      ("02/05/2026 8:15 pm", "2026-05-02T20:15:00", "2026-02-05T20:15:00"),
      ("05.02.2026", "2026-02-05", "2026-02-05"), ("13/02/2026", "2026-02-13", "2026-02-13"),
      ("02/13/2026", "2026-02-13", "2026-02-13"), ("05.02.26", "2026-02-05", "2026-02-05"),
      ("02/05/26", "2026-05-02", "2026-02-05"), ("2026/05/02", "2026-05-02", "2026-05-02"),
      ("02/05/99", "1999-05-02", "1999-02-05"),
    ])
  func decidesNumbers(text: String, dayFirst: String, monthFirst: String) {
    #expect(DateNotation.date(in: text, order: .dayFirst)?.description == dayFirst)
    #expect(DateNotation.date(in: text, order: .monthFirst)?.description == monthFirst)
  }

  @Test(arguments: [
    ("02/05/2026", true), ("2-5-2026", true), ("13/05/2026", false), ("5/5/2026", false),
    ("5 May 2026", false), ("yesterday", false), ("05.02.2026", false),
  ])
  func ambiguousDatesAreKnown(text: String, isAmbiguous: Bool) {
    #expect(DateNotation.isAmbiguous(text) == isAmbiguous)
  }
}
