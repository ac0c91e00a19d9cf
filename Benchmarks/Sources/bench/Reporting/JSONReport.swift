/// The report as JSON, with every value that was measured.
enum JSONReport {
  static func text(_ report: Report) -> String {
    let rows = report.rows.map { "    " + row($0) }.joined(separator: ",\n")
    return """
      {
        "articles": \(report.articles),
        "text_bytes": \(report.textBytes.map { "\($0)" } ?? "null"),
        "rounds": \(report.rounds),
        "rows": [
      \(rows)
        ]
      }

      """
  }

  private static func row(_ row: ReportRow) -> String {
    let members: [(name: String, value: String)] = [
      ("group", string(row.group.rawValue)), ("name", string(row.name)),
      ("unit", string(row.unit.rawValue)), ("hits", row.hits.map { "\($0)" } ?? "null"),
      ("ratio", number(row.ratio)), ("program", samples(row.program)),
      ("yardstick", samples(row.yardstick)),
      ("limit", row.limit.map { number($0.number) } ?? "null"),
      ("limit_is", string(row.limit?.isRatio == true ? "ratio" : "value")),
      ("over", row.isOver.map { "\($0)" } ?? "null"),
    ]
    return object(members)
  }

  private static func samples(_ samples: Samples) -> String {
    let values = samples.values.map(number).joined(separator: ", ")
    return object([
      ("median", number(samples.median)), ("min", number(samples.least)),
      ("max", number(samples.most)), ("values", "[\(values)]"),
    ])
  }

  private static func object(_ members: [(name: String, value: String)]) -> String {
    "{" + members.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", ") + "}"
  }

  /// JSON has no infinity, which a ratio to nothing is.
  private static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }

  private static func string(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{00}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
