import Articles
import Testing

@testable import Archive

/// Facts are read back exactly as they were found.
@Suite struct FactListTests {
  private static let body =
    "Zoë Lind-Berg, head of Öl & Gas \"Nord\", said 12 to 14 ships left on Thursday."
  private static let name = TextSpan(start: 0, end: 13)

  private static func fact(_ kind: String, _ parts: [Fact.Part], by finder: String? = nil) -> Fact {
    Fact(kind: kind, text: "Zoë Lind-Berg", span: name, parts: parts, foundBy: finder)
  }

  private static let examples = [
    fact(
      "person",
      [
        Fact.Part("name", .text("Zoë Lind-Berg")), Fact.Part("role", .text("head of Öl & Gas")),
        Fact.Part("title", .text("Dr. \"h.c.\"\n\\")),
        Fact.Part(
          "mentions", .spans([name, TextSpan(start: 40, end: 44), TextSpan(start: 50, end: 51)])),
      ]),
    fact(
      "place",
      [
        Fact.Part("name", .text("Lind")), Fact.Part("country", .text("SE")),
        Fact.Part("mentions", .spans([name])),
      ]),
    fact(
      "organisation",
      [
        Fact.Part("name", .text("N")), Fact.Part("acronym", .text("ÖG")),
        Fact.Part("mentions", .spans([TextSpan(start: 7, end: 9)])),
      ], by: "spacy 3.8"),
    fact(
      "date",
      [
        Fact.Part("value", .text("2026-02-05")), Fact.Part("timex", .text("DATE")),
        Fact.Part("date_from", .text("2026-02-05")), Fact.Part("date_to", .text("2026-02-05")),
      ]),
    fact(
      "date",
      [
        Fact.Part("value", .text("2026-02-05TMO")), Fact.Part("timex", .text("TIME")),
        Fact.Part("date_from", .text("2026-02-05")), Fact.Part("date_to", .text("2026-02-05")),
        Fact.Part("mod", .text("APPROX")),
      ]),
    fact("date", [Fact.Part("value", .text("PRESENT_REF")), Fact.Part("timex", .text("DATE"))]),
    fact(
      "date",
      [
        Fact.Part("value", .text("2022")), Fact.Part("timex", .text("DATE")),
        Fact.Part("date_from", .text("2022-01-01")),
      ]),
    fact(
      "date",
      [
        Fact.Part("value", .text("2022")), Fact.Part("timex", .text("DATE")),
        Fact.Part("date_from", .text("2022-01-01")), Fact.Part("date_to", .text("2022-12-31")),
      ]),
    fact(
      "figure",
      [
        Fact.Part("value_low", .number(12)), Fact.Part("value_high", .number(14.5)),
        Fact.Part("bound", .text("between")), Fact.Part("unit", .text("USD")),
        Fact.Part("counted", .text("ships")), Fact.Part("event", .text("left")),
      ]),
    fact(
      "figure",
      [
        Fact.Part("value_low", .number(55_000)), Fact.Part("value_high", .number(55_000)),
        Fact.Part("bound", .text("exact")),
      ]),
    fact(
      "figure",
      [
        Fact.Part("value_high", .number(1e300)), Fact.Part("bound", .text("at_most")),
      ]),
    fact(
      "quote",
      [
        Fact.Part("speaker", .text("Zoë Lind-Berg")), Fact.Part("speaker_role", .text("head")),
        Fact.Part("verb", .text("said")),
      ]),
    fact("quote", []),
    fact(
      "law",
      [
        Fact.Part("name", .text("Act")), Fact.Part("score", .number(0.75)),
        Fact.Part("value_low", .text("no number")),
        Fact.Part("places", .spans([TextSpan(start: 1, end: 2)])),
        Fact.Part("mentions", .spans([name])),
      ], by: "a person"),
    fact("law", []),
  ]

  @Test(arguments: examples)
  func `a fact is read as it was written`(fact: Fact) throws {
    let body = CodePointText(FactListTests.body)
    let other = Fact(
      kind: "date", text: "Thursday", span: TextSpan(start: 68, end: 76),
      parts: [Fact.Part("date_from", .text("2026-02-04")), Fact.Part("verb", .text("said"))],
      foundBy: fact.foundBy)
    let facts = [fact, other, fact]
    #expect(FactList(facts, in: body, finder: fact.foundBy).facts(in: body) == facts)
  }

  @Test(arguments: ["person", "date", "quote", "law", "place", "nothing"])
  func `to pass over other kinds changes nothing of what is read`(kind: String) {
    // Days and texts are counted from those before, of whatever kind.
    let packed = FactList(FactListTests.examples, in: CodePointText(FactListTests.body)).packed
    let all = FactListTests.facts(packed)
    #expect(all.count == FactListTests.examples.count)
    #expect(FactListTests.facts(packed, of: [kind]) == all.filter { $0.hasPrefix(kind + " ") })
    #expect(FactListTests.facts(packed, of: ["date", kind]).count >= 4)
  }

  @Test func `what stands in the body is not kept twice`() {
    let body = CodePointText(FactListTests.body)
    let role = FactListTests.fact("person", [Fact.Part("role", .text("head of Öl & Gas"))])
    #expect(FactList([role], in: body).size < 10)
    let other = FactListTests.fact("person", [Fact.Part("role", .text("head of coal and gas"))])
    #expect(FactList([other], in: body).size > 20)
  }

  @Test func `a list that is damaged ends`() {
    let body = CodePointText(FactListTests.body)
    let fact = FactListTests.fact(
      "law",
      [
        Fact.Part("name", .text("Act")), Fact.Part("score", .number(0.75)),
        Fact.Part("again", .text("Act")), Fact.Part("date_from", .text("2026-02-05")),
        Fact.Part("mentions", .spans([FactListTests.name])),
      ])
    let sound = FactList([fact, fact], in: body).packed
    for length in sound.indices {
      _ = FactListTests.read(Array(sound.prefix(length)))
      for byte in [0, 0x1F, 0x7F, 0x80, 0xFF] as [UInt8] {
        var damaged = sound
        damaged[length] = byte
        #expect(FactListTests.read(damaged) <= sound.count)
        #expect(FactListTests.read(damaged + Array(repeating: 0xFF, count: 20)) <= 100)
      }
    }
  }

  /// How many facts a list has, each read whole.
  private static func read(_ bytes: [UInt8]) -> Int {
    #expect(facts(bytes, of: ["date"]).count <= bytes.count)
    return facts(bytes).count
  }

  /// The facts of a list with all their parts, a line each.
  private static func facts(_ bytes: [UInt8], of kinds: [String]? = nil) -> [String] {
    bytes.withUnsafeBufferPointer { bytes in
      var list = PackedFacts(bytes)
      var fact = PackedFact()
      var facts: [String] = []
      while list.next(&fact, of: kinds) {
        let parts = fact.parts.map { part in
          let text = list.text(part.value, in: CodePointText(body))
          return "\(part.name)=\(text ?? "\(part.value)")"
        }
        facts.append("\(fact.kind) \(fact.span) \(parts)")
      }
      return facts
    }
  }
}
