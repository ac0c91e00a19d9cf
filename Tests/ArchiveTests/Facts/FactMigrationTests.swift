import Articles
import GRDB
import Migrations
import Testing

@testable import Archive

/// Facts that an archive of version 4 has, a row each, are those that it has after the step to
/// version 5.
@Suite struct FactMigrationTests {
  @Test func `rows become lists, and say what was understood`() throws {
    let queue = try ArchiveFile.openInMemory(upTo: 4)
    try queue.inDatabase { database in
      try database.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          INSERT INTO article(id, body, words, revision, found_by, text_key, original_id, position)
          VALUES (7, 'Zoë Lind said up to 40 of them left on Monday. Lind smiled.', 12, 1, '{}', 1, 1, 1);
          INSERT INTO fact(article_id, number, kind, start, "end", name, role, mentions, parts)
          VALUES (7, 1, 'person', 0, 8, 'Zoë Lind', 'head of "Öl"', '[47,51]', '{"title":"Dr."}'),
                 (7, 2, 'place', 4, 8, 'Lind', NULL, NULL, NULL);
          INSERT INTO fact(article_id, number, kind, start, "end", timex, value, date_from, date_to)
          VALUES (7, 3, 'date', 39, 45, NULL, NULL, '2026-02-02', NULL),
                 (7, 4, 'date', 39, 45, 'TIME', '2026-02-02TMO', '2026-02-02', ''),
                 (7, 5, 'date', 39, 45, NULL, 'PAST_REF', NULL, NULL);
          INSERT INTO fact(article_id, number, kind, start, "end", value_low, value_high, bound, counted)
          VALUES (7, 6, 'figure', 20, 22, 40, 40.5, 'at_most', 'them'),
                 (7, 7, 'figure', 20, 22, 40, 40, NULL, NULL);
          INSERT INTO fact(article_id, number, kind, start, "end", found_by, parts, mentions)
          VALUES (7, 8, 'law', 9, 13, 'a person', '{"score":0.5,"places":[[1,2]]}', '[]');
          """)
    }
    try ArchiveFile.migrate(queue, "a trial archive")
    let facts = try queue.read { database in
      let body = try #require(try String.fetchOne(database, sql: "SELECT body FROM article"))
      return try Archive.facts(of: ArticleID(rawValue: 7), in: CodePointText(body), database)
    }
    #expect(
      facts.map(FactMigrationTests.line) == [
        "person Zoë Lind | name=Zoë Lind role=head of \"Öl\" title=Dr. mentions=0-8,47-51",
        "place Lind | name=Lind mentions=4-8",
        "date Monday | value=2026-02-02 timex=DATE date_from=2026-02-02 date_to=2026-02-02",
        "date Monday | value=2026-02-02TMO timex=TIME date_from=2026-02-02",
        "date Monday | value=PAST_REF timex=DATE",
        "figure 40 | value_low=40.0 value_high=40.5 bound=at_most counted=them",
        "figure 40 | value_low=40.0 value_high=40.0 bound=exact",
        "law said | places=1-2 score=0.5 mentions=9-13 by a person",
      ])
    let tables = try queue.read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE name LIKE 'fact%'")
    }
    #expect(Set(tables) == ["fact_list", "fact_refresh"])
  }

  private static func line(_ fact: Fact) -> String {
    let parts = fact.parts.map { part in
      let value =
        switch part.value {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .spans(let spans): spans.map { "\($0.start)-\($0.end)" }.joined(separator: ",")
        }
      return "\(part.name)=\(value)"
    }
    let finder = fact.foundBy.map { " by \($0)" } ?? ""
    return "\(fact.kind) \(fact.text) | \(parts.joined(separator: " "))\(finder)"
  }
}
