import Articles
import GRDB

/// The names that an article's text gives, as its columns have them: those of people, organisations
/// and places, parted by "; ".
///
/// Each is there in full, as the text has it first, and by its acronym, so that it is found by any.
/// Who said something is among the people, whatever finds the people missed.
struct NameColumns: Equatable {
  private(set) var people: String?
  private(set) var organisations: String?
  private(set) var places: String?

  static let names = ["people", "organisations", "places"]

  var all: [String?] { [people, organisations, places] }

  init(people: String? = nil, organisations: String? = nil, places: String? = nil) {
    self.people = people
    self.organisations = organisations
    self.places = places
  }

  /// Those of a row that has the columns.
  init(_ row: Row) throws {
    self.init(
      people: try row.value("people"), organisations: try row.value("organisations"),
      places: try row.value("places"))
  }

  init(_ facts: [Fact]) {
    var lists: [String: NameList] = [:]
    for fact in facts where ["person", "organisation", "place"].contains(fact.kind) {
      let name = fact.text(of: "name") ?? fact.text
      lists[fact.kind, default: NameList()].add(
        [name, fact.text, fact.text(of: "acronym")].compactMap { $0 })
    }
    for fact in facts where fact.kind == "quote" {
      guard let speaker = fact.text(of: "speaker"),
        !lists.values.contains(where: { $0.holds(speaker) })
      else { continue }
      lists["person", default: NameList()].add([speaker])
    }
    people = lists["person"]?.joined
    organisations = lists["organisation"]?.joined
    places = lists["place"]?.joined
  }
}

/// Distinct names in the order in which they came.
private struct NameList {
  private var names: [String] = []
  private var known: Set<String> = []

  mutating func add(_ forms: [String]) {
    for form in forms {
      let name = NameList.line(form)
      if !name.isEmpty, known.insert(name).inserted { names.append(name) }
    }
  }

  func holds(_ name: String) -> Bool { known.contains(NameList.line(name)) }

  var joined: String? {
    names.isEmpty ? nil : names.joined(separator: ArticleColumns.separator)
  }

  /// A name on one line, without what parts names.
  private static func line(_ name: String) -> String {
    name.split { $0.isWhitespace || $0 == ";" }.joined(separator: " ")
  }
}
