import Testing

@testable import Formats

@Suite struct PersonNamesTests {
  @Test(arguments: [
    ("Doe, Jane", "Jane Doe"),
    ("DOE, JANE A", "JANE A DOE"),
    ("van den Berg, Jan", "Jan van den Berg"),
    ("Dunne, Wallace T., Jr.", "Wallace T. Dunne Jr."),
    ("Jane Doe", "Jane Doe"),
    ("Jane Doe, Staff Writer", "Jane Doe, Staff Writer"),
    ("By Jane Doe, Port Alder", "By Jane Doe, Port Alder"),
    ("Doe, Jane, Smith, John", "Doe, Jane, Smith, John"),
    ("Doe,", "Doe,"),
    ("", ""),
  ])
  func areTurned(name: String, turned: String) {
    #expect(PersonNames.turned(name) == turned)
  }

  @Test(arguments: [
    ("Doe, Jane; Smith, John A", ["Jane Doe", "John A Smith"]),
    ("Doe, Jane", ["Jane Doe"]),
    ("Harbor Wire; Doe, Jane", ["Jane Doe"]),
    ("Doe, Jane; Doe, Jane", ["Jane Doe"]),
    ("Jane Doe and John Smith", ["Jane Doe", "John Smith"]),
    (";;", []),
  ])
  func areListed(text: String, names: [String]) {
    #expect(PersonNames.names(inList: text) == names)
  }
}
