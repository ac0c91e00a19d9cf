import Articles
import GRDB

/// The parts of facts that have a column of their own; others stand together in `parts`.
enum FactColumns {
  static let names = [
    "name", "role", "value", "value_low", "value_high", "bound", "unit", "counted", "event",
    "date_from", "date_to", "speaker",
  ]

  static func fact(_ row: Row) -> Fact {
    Fact(
      kind: row["kind"], text: row["text"],
      span: TextSpan(start: row["start"], end: row["end"]),
      parts: names.compactMap { name in
        switch (row[name] as DatabaseValue).storage {
        case .string(let text): Fact.Part(name, .text(text))
        case .double(let number): Fact.Part(name, .number(number))
        case .int64(let number): Fact.Part(name, .number(Double(number)))
        case .null, .blob: nil
        }
      })
  }
}
