import Articles
import GRDB
import Query

/// The names under which publishers are searched for: an article has one, and is found by all.
struct SourceAliases {
  /// A publisher's name, and the others that it is known by.
  struct Names {
    let name: String
    var aliases: [String]
  }

  let sources: [Names]

  init(_ database: Database) throws {
    sources = try Row.fetchAll(
      database,
      sql: """
        SELECT source.name, source_alias.name FROM source_alias
        JOIN source ON source.id = source_id ORDER BY source.id
        """
    ).reduce(into: []) { sources, row in
      let (name, alias): (String, String) = (try row.value(at: 0), try row.value(at: 1))
      if sources.last?.name != name { sources.append(Names(name: name, aliases: [])) }
      sources[sources.count - 1].aliases.append(alias)
    }
  }

  /// The query with what is searched for in `source:` also standing for the publishers that have it
  /// in another of their names.
  static func spellOut(_ query: Query, _ database: Database) throws -> Query {
    guard query.asksForSource else { return query }
    let aliases = try SourceAliases(database)
    return query.withSources { aliases.alternatives(to: $0) }
  }

  /// The publishers that a part of a query finds by an alias and not by their name; each with the
  /// longer names of others, which hold its own and are not meant.
  private func alternatives(to part: SourceText) -> [Query.NamedSource] {
    sources.filter { source in
      !part.holds(in: source.name) && source.aliases.contains { part.holds(in: $0) }
    }.map { source in
      let words = " " + Tokenizer.folded(source.name) + " "
      let longer = sources.lazy.map(\.name).filter { name in
        let others = " " + Tokenizer.folded(name) + " "
        return others.utf8.count > words.utf8.count && others.contains(words)
      }
      return Query.NamedSource(name: source.name, otherNames: Array(longer))
    }
  }
}
