import Articles
import Testing

@testable import Facts

/// Sentences with the dates that are to be found in them, as a table that reads like a newspaper's
/// notes.
///
/// A sentence stands on a line, and under it, indented, what is to be found: `Thursday=2026-02-05
/// DATE`, with the modifier after the type, and after `!` why it is not resolved; `-` is nothing.
/// `@ 2026-02-08` changes the day of publication, `@ -` takes it away, and `@ de 2026-02-05` names
/// the language as well.
struct DateTable {
  struct Row {
    let published: Day?
    let language: String?
    let sentence: String
    var expected: String
  }

  private(set) var rows: [Row] = []

  init(_ text: String) {
    var published = Day("2026-02-05")
    var language: String?
    for line in text.split(separator: "\n") {
      if line.hasPrefix("@ ") {
        let words = line.dropFirst(2).split(separator: " ")
        published = Day(words.last ?? "")
        language = words.count == 2 ? String(words[0]) : nil
      } else if line.hasPrefix("  ") {
        let found = line.drop { $0 == " " }
        let before = rows[rows.count - 1].expected
        rows[rows.count - 1].expected =
          found == "-" ? "" : before.isEmpty ? String(found) : before + " " + found
      } else {
        rows.append(
          Row(published: published, language: language, sentence: String(line), expected: ""))
      }
    }
  }

  /// Compares each row with what is found.
  func check(_ location: SourceLocation = #_sourceLocation) {
    for row in rows {
      let found = DateTable.found(in: row.sentence, row.published, row.language)
      #expect(found == row.expected, "\(row.sentence)", sourceLocation: location)
    }
  }

  /// The dates of a text in the form of the table.
  static func found(in body: String, _ published: Day?, _ language: String? = nil) -> String {
    facts(in: body, published, language).map { fact in
      var line = "\(fact.text)=\(part("value", of: fact)) \(part("timex", of: fact))"
      let modifier = part("mod", of: fact)
      if !modifier.isEmpty { line += " " + modifier }
      let reason = part("unresolved", of: fact)
      if !reason.isEmpty { line += " !" + reason }
      return line
    }.joined(separator: "; ")
  }

  static func facts(in body: String, _ published: Day?, _ language: String? = nil) -> [Fact] {
    DateKind().facts(in: FactText(body: body, published: published, language: language))
  }

  static func part(_ name: String, of fact: Fact) -> String {
    for part in fact.parts where part.name == name {
      if case .text(let text) = part.value { return text }
    }
    return ""
  }
}
