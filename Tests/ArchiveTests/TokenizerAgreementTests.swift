import Articles
import GRDB
import Testing

/// The program's tokens are those of the index: SQLite's own tokenizer is asked about every code
/// point.
@Suite struct TokenizerAgreementTests {
  @Test func `Unicode61 tables agree with SQLite on every code point`() throws {
    let queue = try DatabaseQueue()
    let differences = try queue.write { database -> [String] in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE probe USING fts5(t, tokenize = 'unicode61 remove_diacritics 2');
          CREATE VIRTUAL TABLE term USING fts5vocab(probe, 'instance');
          """)
      let insert = try database.makeStatement(sql: "INSERT INTO probe(rowid, t) VALUES (?, ?)")
      for scalar in probes {
        try insert.execute(arguments: [Int64(scalar.value), text(of: scalar)])
      }
      var found: [Int64: [String]] = [:]
      let rows = try Row.fetchCursor(
        database, sql: "SELECT doc, term FROM term ORDER BY doc, offset")
      while let row = try rows.next() { found[row[0], default: []].append(row[1]) }
      return probes.compactMap { scalar in
        let theirs = found[Int64(scalar.value)] ?? []
        let ours = Tokenizer.words(in: text(of: scalar)).map(Tokenizer.fold)
        return ours == theirs ? nil : "U+\(String(scalar.value, radix: 16)): \(ours), not \(theirs)"
      }
    }
    #expect(differences.isEmpty, "\(differences.count) differ, as \(differences.prefix(5))")
  }

  /// Every code point below the private planes, in which all are alike.
  private var probes: [Unicode.Scalar] { (1..<0x32000).compactMap { Unicode.Scalar($0) } }

  /// The code point inside a word, and alone.
  private func text(of scalar: Unicode.Scalar) -> String { "x\(scalar)y \(scalar)" }
}
