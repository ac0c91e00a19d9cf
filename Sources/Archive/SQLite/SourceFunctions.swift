import GRDB

/// The functions by which the schema's step to version 3 enters the publishers that an archive has.
///
/// They are known to a connection, never to the file: `newsarchive_source_key(name)` and
/// `newsarchive_domain(name)`.
enum SourceFunctions {
  static func register(on database: Database) {
    add("newsarchive_source_key", to: database) { SourceName.key($0) }
    add("newsarchive_domain", to: database) { SourceDomain.named(by: $0) }
  }

  private static func add(
    _ name: String, to database: Database, _ answer: @escaping @Sendable (String) -> String?
  ) {
    database.add(
      function: DatabaseFunction(name, argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).flatMap(answer)
      })
  }
}
