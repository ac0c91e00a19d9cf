import Articles

@testable import Facts

/// Writes the quotations of a text as the tables of these tests do.
enum QuoteTable {
  /// "quote | speaker | role | verb | continues", with `-` for what is missing, without those at
  /// the end.
  static func quotes(in body: String, language: String = "en") -> String {
    let text = FactText(body: body, published: Day("2026-02-05"), language: language)
    return QuoteKind().facts(in: text).map(row).joined(separator: " ++ ")
  }

  private static func row(_ fact: Fact) -> String {
    var fields = [fact.text]
    for name in ["speaker", "speaker_role", "verb", "continues"] {
      switch fact.parts.first(where: { $0.name == name })?.value {
      case .text(let text): fields.append(text)
      case .number(let number): fields.append("\(Int(number))")
      default: fields.append("-")
      }
    }
    while fields.count > 1, fields.last == "-" { fields.removeLast() }
    return fields.joined(separator: " | ")
  }
}
