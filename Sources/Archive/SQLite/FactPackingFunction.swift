import Articles
import Formats
import Foundation
import GRDB

/// The function by which the schema's step to version 5 packs the facts that an archive has.
///
/// It is known to a connection, never to the file: `newsarchive_packed_facts(json, body)`, with the
/// rows of version 4 as JSON.
enum FactPackingFunction {
  static func register(on database: Database) {
    database.add(
      function: DatabaseFunction("newsarchive_packed_facts", argumentCount: 2, pure: true) {
        values in
        guard let json = String.fromDatabaseValue(values[0]) else { return Data() }
        let body = CodePointText(String.fromDatabaseValue(values[1]) ?? "")
        let list = FactList(try facts(json), in: body)
        return Data(list.packed)
      })
  }

  private static func facts(_ json: String) throws -> [Fact] {
    guard case .array(let rows) = try JSONValue.parse(Array(json.utf8)[...]) else { return [] }
    return rows.compactMap(numberedFact).sorted { $0.number < $1.number }.map(\.fact)
  }

  private static func numberedFact(_ row: JSONValue) -> (number: Int, fact: Fact)? {
    guard case .object(let row) = row, case .string(let kind)? = row["kind"],
      let number = FactParts.offset(row["number"]), let start = FactParts.offset(row["start"]),
      let end = FactParts.offset(row["end"])
    else { return nil }
    var parts = columns.compactMap { name in
      row[name].flatMap(FactParts.value).map { Fact.Part(name, $0) }
    }
    if case .object(let others)? = row["parts"] {
      parts += others.sorted { $0.key < $1.key }.compactMap { name, value in
        FactParts.value(value).map { Fact.Part(name, $0) }
      }
    }
    if let mentions = mentions(row["mentions"]), !parts.contains(where: { $0.name == "mentions" }) {
      parts.append(Fact.Part("mentions", .spans(mentions)))
    }
    // The text is that of the body at that place, and is not kept.
    let span = TextSpan(start: start, end: end)
    return (number, Fact(kind: kind, text: "", span: span, parts: parts))
  }

  /// The columns of version 4 in their order.
  private static let columns = [
    "name", "role", "country", "value", "timex", "value_low", "value_high", "bound", "unit",
    "counted", "event", "date_from", "date_to", "speaker", "verb",
  ]

  /// Offsets one after the other: start, end, start, end.
  private static func mentions(_ value: JSONValue?) -> [TextSpan]? {
    guard case .array(let values)? = value else { return nil }
    let offsets = values.compactMap(FactParts.offset)
    return stride(from: 0, to: offsets.count - 1, by: 2).map {
      TextSpan(start: offsets[$0], end: offsets[$0 + 1])
    }
  }
}
