/// The names of people as databases sort them, the family name first.
enum PersonNames {
  /// The people of a list with semicolons between them, or the organisations where there are none:
  /// `Doe, Jane; Smith, John A` names Jane Doe and John A Smith.
  static func names(inList text: String) -> [String] {
    Bylines.authors(in: text.split(separator: ";").map { turned(String($0)) })
  }

  /// `Doe, Jane` as `Jane Doe`, and `Doe, Jane, Jr.` as `Jane Doe Jr.`; other texts as they are.
  static func turned(_ name: String) -> String {
    let parts = name.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    guard parts.count == 2 || (parts.count == 3 && suffixes.contains(parts[2].lowercased())),
      words(parts[0]) <= 4, words(parts[1]) <= 3,
      !OrganisationWords.appear(in: parts[1]), !Bylines.mayBegin(parts[0])
    else { return name.trimmed }
    return ([parts[1], parts[0]] + parts.dropFirst(2)).joined(separator: " ")
  }

  private static func words(_ text: String) -> Int { text.split(separator: " ").count }

  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]
}
