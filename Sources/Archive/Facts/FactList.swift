import Articles
import Foundation
import GRDB

/// The facts that one finder found in an article.
struct FactList: Sendable {
  /// Who found them; nil stands for this program.
  let finder: String?
  /// How many facts it has.
  let count: Int
  /// The facts as they are kept.
  let packed: [UInt8]

  /// Packs the facts of one finder.
  init(_ facts: [Fact], in body: CodePointText, finder: String? = nil) {
    count = facts.count
    packed = FactPacker.pack(facts, in: body)
    self.finder = finder
  }

  static let columns = "found_by, count, facts"

  /// The list of a row that has `columns`.
  init(_ row: Row) throws {
    let finder: String = try row.value("found_by")
    count = try row.value("count")
    packed = [UInt8](try row.value("facts") as Data)
    self.finder = finder.isEmpty ? nil : finder
  }

  /// How many bytes it takes.
  var size: Int { packed.count }

  /// The facts, those of a kind in the order in which they stand in the body.
  func facts(in body: CodePointText) -> [Fact] {
    var facts: [Fact] = []
    forEach { fact, list in
      let parts = fact.parts.compactMap { part -> Fact.Part? in
        let value: Fact.Value? =
          switch part.value {
          case .number(let number): .number(number)
          case .spans(let spans): .spans(spans)
          case let value: list.text(value, in: body).map { .text($0) }
          }
        return value.map { Fact.Part(part.name, $0) }
      }
      facts.append(
        Fact(
          kind: fact.kind, text: body.text(fact.span) ?? "", span: fact.span, parts: parts,
          foundBy: finder))
    }
    return facts
  }

  /// Hands on the facts as they are kept, with what reads their texts.
  func forEach(_ visit: (PackedFact, PackedFacts) -> Void) {
    packed.withUnsafeBufferPointer { bytes in
      var list = PackedFacts(bytes)
      var fact = PackedFact()
      while list.next(&fact) { visit(fact, list) }
    }
  }
}
