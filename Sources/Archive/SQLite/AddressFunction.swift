import GRDB
import Query

/// The function that compares an address with what is typed after `url:`.
///
/// It is known to a connection, never to the file: `newsarchive_is_at(text, url)`.
enum AddressFunction {
  static func register(on database: Database) {
    database.add(
      function: DatabaseFunction(SearchCondition.Names.isAt, argumentCount: 2, pure: true) {
        values in
        guard let text = String.fromDatabaseValue(values[0]),
          let url = String.fromDatabaseValue(values[1])
        else { return false }
        return AddressPattern(text).matches(url)
      })
  }
}
