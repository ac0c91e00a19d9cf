import Testing

@testable import Stories

struct MatchResultTests {
  /// A telling, and the results that it tells.
  @Test(arguments: [
    ("Porto Velmo beat Sarnesi 2-1 on Wednesday.", "2-1"),
    ("Sarnesi lost 1–2 to Porto Velmo.", "2-1"),
    ("Odry held Grauwald to a 1-1 draw.", "1-1"),
    ("The 104-98 victory took Odry to the final.", "104-98"),
    ("Anna Holm defeated Vera Lund 6-4, 3-6, 7-5 in the final.", "6-4, 3-6, 7-5"),
    ("Odry won two-nil at Grauwald.", "2-0"),
    ("Odry won 3-2 after trailing 2-0 at half-time.", "3-2"),
    // How it stood, and what is no match.
    ("Odry led 1-0 at the break.", ""),
    ("Odry, who won the cup, were 2-0 up.", ""),
    ("Odry won to improve to 5-2.", ""),
    ("Odry won 4-2 on aggregate.", ""),
    ("Odry won 4-3 on penalties.", ""),
    ("The council voted 27-14 to drop what it had won.", ""),
    ("They lost the keys of flat 2-1-4.", ""),
    ("Pages 12-14 are lost: see 2026-02-05.", ""),
  ])
  func `a result is read`(text: String, results: String) {
    var vocabulary = SceneVocabulary()
    let scene = vocabulary.scenes(of: Tellings.articles([text]))[0]
    #expect(MatchResultReader(scene).results.map(\.score).joined(separator: "; ") == results)
  }

  /// Tellings, and what is said of the result.
  private static let tellings: [(bodies: [String], item: String)] = [
    (
      ["2026-03-01|Porto Velmo beat Sarnesi 2-1.", "2026-03-01|Sarnesi lost 2-1 at Porto Velmo."],
      "same 2-1"
    ),
    (
      ["2026-03-01|Porto Velmo beat Sarnesi 2-1.", "2026-03-01|Sarnesi lost 3-1 at Porto Velmo."],
      "conflict 2-1 <> 3-1"
    ),
    (
      [
        "2026-03-01|Porto Velmo beat Sarnesi 2-1.",
        "2026-03-01|What a night for Porto Velmo. Two-one. The umbrellas flew.",
      ],
      "same 2-1"
    ),
    // Another match of one of the two, or of the two a week later.
    (
      ["2026-03-01|Porto Velmo beat Sarnesi 2-1.", "2026-03-01|Sarnesi lost 3-1 at Grauwald."],
      "only 2-1"
    ),
    (
      ["2026-03-01|Porto Velmo beat Sarnesi 2-1.", "2026-03-08|Sarnesi lost 3-1 at Porto Velmo."],
      "only 2-1"
    ),
    (["2026-03-01|Odry led 1-0.", "2026-03-01|Odry led 2-0."], ""),
  ]

  @Test(arguments: tellings)
  func `results of one match are compared`(bodies: [String], item: String) {
    let items = FigureComparison.items(of: Tellings.articles(bodies))
      .filter { $0.about == "result" }
      .map { "\($0.verdict.rawValue) \($0.values.map(\.value).joined(separator: " <> "))" }
    #expect(items == (item.isEmpty ? [] : [item]))
  }
}
