import Articles

/// What the name of a file tells of its article.
enum FileName {
  /// The day at the beginning or the end of a name: `2026-02-05-talks.txt`, `talks_2026-02-05.md`.
  static func day(in path: String) -> Day? {
    guard let name = path.split(separator: "/").last else { return nil }
    let stem = name.prefix { $0 != "." }
    return day(stem.prefix(10), before: stem.dropFirst(10).first)
      ?? day(stem.suffix(10), before: stem.dropLast(10).last)
  }

  /// The day that some characters spell, where no letter or digit stands next to them.
  private static func day(_ text: Substring, before neighbour: Character?) -> Day? {
    guard text.utf8.count == 10, neighbour.map({ !$0.isLetter && !$0.isNumber }) ?? true else {
      return nil
    }
    return Day(text)
  }
}
