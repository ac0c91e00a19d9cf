import Articles

/// The agencies that a text credits in brackets, whether anybody has listed them or not: at the end
/// of its dateline, "TRESK (Harrow Press) —", or after its last sentence, "(Harrow Press)".
enum BracketedAgencies {
  /// What stands in the last brackets of a text is often a note; with these words, it is an agency.
  private static let ofAgencies: Set<String> = [
    "agency", "media", "news", "newswire", "press", "service", "wire",
  ]
  /// How many letters and marks a dateline and a name take at most.
  private static let longest = 160

  /// The folded names that a text credits.
  static func credited(in body: String) -> Set<String> {
    let scalars = body.unicodeScalars
    let beginning = Array(scalars.prefix(longest))
    let end = Array(scalars.suffix(longest))
    return Set([nameOfDateline(beginning), nameAtEnd(end)].compactMap { $0 })
  }

  private static func nameOfDateline(_ beginning: [Unicode.Scalar]) -> String? {
    guard let open = beginning.firstIndex(of: "("),
      let close = beginning[open...].firstIndex(of: ")"),
      // A dateline is no sentence, and ends in a dash.
      !beginning[..<open].contains(where: { $0 == "\n" || $0 == ";" }),
      let mark = beginning[(close + 1)...].first(where: { $0 != " " }),
      ["-", "–", "—"].contains(mark)
    else { return nil }
    return name(beginning[(open + 1)..<close])
  }

  private static func nameAtEnd(_ end: [Unicode.Scalar]) -> String? {
    guard let close = end.lastIndex(where: { !$0.properties.isWhitespace }), end[close] == ")",
      let open = end[..<close].lastIndex(of: "("), let name = name(end[(open + 1)..<close]),
      name.split(separator: " ").contains(where: { ofAgencies.contains(String($0)) })
    else { return nil }
    return name
  }

  /// A name of up to four words with capitals, folded.
  private static func name(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    let words = scalars.split(separator: " ")
    guard (1...4).contains(words.count),
      words.allSatisfy({ word in
        word.first?.properties.isUppercase ?? false
          && word.allSatisfy { $0.properties.isAlphabetic || "'’.-".unicodeScalars.contains($0) }
      })
    else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return Tokenizer.folded(text)
  }
}
