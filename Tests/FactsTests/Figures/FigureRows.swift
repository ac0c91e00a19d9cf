import Articles

@testable import Facts

/// The figures of a text as tests write them: "325000 at_most | Russian forces | killed", each
/// parted by "; ".
///
/// An exact bound is left out, and so are parts that are missing at the end.
func figures(_ body: String, language: String? = "en") -> String {
  let text = FactText(body: body, published: nil, language: language)
  return FigureKind().facts(in: text).map(row).joined(separator: "; ")
}

/// Rows of a table: lines of a text, and after "= " the figures that are expected in it.
func figureRows(_ table: String) -> [(text: String, expected: String)] {
  var rows: [(text: String, expected: String)] = []
  var isText = false
  for line in table.split(separator: "\n") {
    if line.hasPrefix("=") {
      let figures = line.dropFirst(2)
      rows[rows.count - 1].expected += (isText ? "" : "; ") + figures
      isText = false
    } else if isText {
      rows[rows.count - 1].text += " " + line
    } else {
      rows.append((String(line), ""))
      isText = true
    }
  }
  return rows
}

/// The phrases of the figures.
func phrases(_ body: String) -> [String] {
  FigureKind().facts(in: FactText(body: body, published: nil, language: "en")).map(\.text)
}

private func row(_ fact: Fact) -> String {
  var row = number(fact, "value_low")
  let high = number(fact, "value_high")
  if high != row { row += "..\(high)" }
  for part in ["bound", "unit"] {
    if let value = text(fact, part), value != "exact" { row += " " + value }
  }
  let counted = text(fact, "counted")
  let event = text(fact, "event")
  if counted != nil || event != nil { row += " | " + (counted ?? "-") }
  return event.map { row + " | " + $0 } ?? row
}

private func number(_ fact: Fact, _ name: String) -> String {
  for part in fact.parts where part.name == name {
    guard case .number(let value) = part.value else { continue }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  }
  return "?"
}

private func text(_ fact: Fact, _ name: String) -> String? {
  for part in fact.parts where part.name == name {
    if case .text(let value) = part.value { return value }
  }
  return nil
}
