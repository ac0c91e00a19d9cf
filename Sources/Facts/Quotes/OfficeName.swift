/// The office of a person in small letters and without points: "house speaker" of "House Speaker".
struct OfficeName {
  private let words: [Substring]

  /// Nil where the text calls the person nothing.
  init?(_ name: Name) {
    guard let called = name.role ?? name.title else { return nil }
    words = called.lowercased().split(separator: " ").map { $0.hasSuffix(".") ? $0.dropLast() : $0 }
  }

  /// Whether the words of a description, such as "the prime minister", mean it.
  func means(_ description: [String]) -> Bool {
    guard let head = description.last, let last = words.last else { return false }
    let isHead = last == head || OfficeName.short[head].map { last == $0 } ?? false
    guard isHead, description.dropLast().allSatisfy({ words.contains(Substring($0)) }) else {
      return false
    }
    return words.dropLast().allSatisfy {
      !OfficeName.lesser.contains($0) || description.contains(String($0))
    }
  }

  /// How titles shorten offices.
  private static let short: [String: Substring] = [
    "governor": "gov", "senator": "sen", "congressman": "rep", "congresswoman": "rep",
    "representative": "rep", "general": "gen", "colonel": "col", "professor": "prof",
    "doctor": "dr", "sergeant": "sgt", "lieutenant": "lt", "captain": "capt",
  ]

  /// What makes another office of the one after it: "vice president".
  private static let lesser: Set<Substring> = [
    "vice", "deputy", "assistant", "former", "acting", "lieutenant", "associate", "lt", "under",
    "ex", "late",
  ]
}
