import Testing

@testable import Query

/// How queries are compiled: one FTS5 expression for text, ranges of ids for days, SQL for the
/// rest.
@Suite struct SearchPlanTests {
  private static let names = SearchCondition.Names(
    id: "id", key: "key", table: "article", index: "found")

  @Test(arguments: [
    (
      "Grynkewich AND Abu Dhabi",
      #"("Grynkewich" AND {headline body byline source captions} : "Abu Dhabi")"#, "1"
    ),
    (
      "a NEAR/5 b", #"{headline body byline source captions} : NEAR("a" "b", 5)"#, "1"
    ),
    (#"person:"a b""#, #"{people} : "a b""#, "1"),
    ("prisoner exchange", #"("prisoner" AND "exchange")"#, "1"),
    ("a OR b", #"("a" OR "b")"#, "1"),
    ("a NOT b NOT c", #"("a" NOT ("b" OR "c"))"#, "1"),
    ("NOT a AND b", #"("b" NOT "a")"#, "1"),
    ("prison*", #""prison" *"#, "1"),
    ("headline:(a OR b)", #"{headline} : ("a" OR "b")"#, "1"),
    ("caption:Brussels", #"{captions} : "Brussels""#, "1"),
    ("a date:2026", #""a""#, "id BETWEEN ? AND ?"),
    ("a NOT date:2026", #""a""#, "NOT (id BETWEEN ? AND ?)"),
  ])
  func `text drives the search`(query: String, match: String, condition: String) throws {
    let plan = SearchPlan(try Query(query))
    #expect(plan.driver?.match.text == match)
    #expect(plan.condition.sql(SearchPlanTests.names) == condition)
  }

  @Test(arguments: [
    ("*", "1"),
    ("date:2026-02-05", "id BETWEEN ? AND ?"),
    ("NOT a", "NOT (key IN (SELECT rowid FROM found WHERE found MATCH ?))"),
    (
      "a OR b OR date:2026",
      "(key IN (SELECT rowid FROM found WHERE found MATCH ?)) OR (id BETWEEN ? AND ?)"
    ),
    (
      "(a date:2025) OR (b NOT date:2026)",
      """
      ((id BETWEEN ? AND ?) AND (key IN (SELECT rowid FROM found WHERE found MATCH ?))) OR \
      ((key IN (SELECT rowid FROM found WHERE found MATCH ?)) AND (NOT (id BETWEEN ? AND ?)))
      """
    ),
  ])
  func `what no text drives is a condition`(query: String, condition: String) throws {
    let plan = SearchPlan(try Query(query))
    #expect(plan.driver == nil)
    #expect(plan.condition.sql(SearchPlanTests.names) == condition)
    let marks = condition.filter { $0 == "?" }.count
    #expect(plan.condition.arguments.count == marks)
  }

  @Test func `days are ranges of ids`() throws {
    let plan = SearchPlan(try Query("date:2026-02-05"))
    #expect(
      plan.condition.arguments == [.integer(20_260_205_000_000), .integer(20_260_205_999_999)])
    let undated = SearchPlan(try Query("date:undated"))
    #expect(undated.condition.arguments == [.integer(1), .integer(10_100_999_999)])
  }

  @Test func `hits are ranked by what is looked for, not by what is excluded`() throws {
    let concepts = SearchPlan(try Query("a OR (b NOT c) OR date:2026")).concepts
    #expect(concepts.map { $0.texts.map(\.words) } == [["a"], ["b"]])
    #expect(SearchPlan(try Query("NOT a")).concepts.isEmpty)
  }

  @Test func `what a person types never stands in the SQL`() throws {
    let plan = SearchPlan(try Query(#"NOT ("'; DROP TABLE article; --" AND x)"#))
    #expect(!plan.condition.sql(SearchPlanTests.names).contains("DROP"))
  }
}
