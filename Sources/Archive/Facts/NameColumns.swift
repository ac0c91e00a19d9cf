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
    var (people, organisations, places) = (NameList(), NameList(), NameList())
    for fact in facts {
      switch fact.kind {
      case "person": people.add(fact)
      case "organisation": organisations.add(fact)
      case "place": places.add(fact)
      default: break
      }
    }
    for fact in facts where fact.kind == "quote" {
      guard let speaker = fact.text(of: "speaker"), !people.holds(speaker),
        !organisations.holds(speaker), !places.holds(speaker)
      else { continue }
      people.add(speaker)
    }
    self.people = people.joined
    self.organisations = organisations.joined
    self.places = places.joined
  }
}

/// Distinct names in the order in which they came.
private struct NameList {
  private var names: [String] = []
  private var known: Set<String> = []

  /// Adds a name in full, as the text has it first, and its acronym.
  mutating func add(_ fact: Fact) {
    let name = fact.text(of: "name") ?? fact.text
    add(name)
    if fact.text != name { add(fact.text) }
    if let acronym = fact.text(of: "acronym") { add(acronym) }
  }

  mutating func add(_ form: String) {
    let name = NameList.line(form)
    if !name.isEmpty, known.insert(name).inserted { names.append(name) }
  }

  func holds(_ name: String) -> Bool { known.contains(NameList.line(name)) }

  var joined: String? {
    names.isEmpty ? nil : names.joined(separator: ArticleColumns.separator)
  }

  /// A name on one line, without what parts names.
  private static func line(_ name: String) -> String {
    isLine(name)
      ? name : name.split { $0.isWhitespace || $0 == ";" }.joined(separator: " ")
  }

  /// Whether a name is on one line as it is: with nothing in it but letters of the commonest
  /// scripts, marks of ASCII, and single spaces between them. Most are.
  private static func isLine(_ name: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in name.utf8 {
      switch byte {
      case 0x20: guard last != 0x20 else { return false }
      case 0x21...0x3A, 0x3C...0x7E: break
      // Latin and Cyrillic letters, in which no mark combines with a space, and their second bytes.
      case 0x80...0xBF where last >= 0xC3, 0xC3...0xCB, 0xD0...0xD1: break
      default: return false
      }
      last = byte
    }
    return last != 0x20
  }
}
