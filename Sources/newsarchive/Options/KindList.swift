import ArgumentParser

/// Kinds of facts given on the command line: `person,figure`.
struct KindList: ExpressibleByArgument {
  let kinds: [String]

  /// What is looked for first when facts are asked for; others may have been imported.
  static let usual = ["person", "organisation", "place", "date", "figure", "quote"]

  private static let otherNames = [
    "people": "person", "persons": "person", "org": "organisation", "orgs": "organisation",
    "organization": "organisation", "organizations": "organisation",
    "organisations": "organisation", "places": "place", "dates": "date", "figures": "figure",
    "quotes": "quote",
  ]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    guard names.allSatisfy({ !$0.isEmpty }) else { return nil }
    kinds = names.map { KindList.otherNames[$0] ?? $0 }
  }
}
