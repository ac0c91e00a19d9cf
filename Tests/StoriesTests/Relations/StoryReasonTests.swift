import Stories
import Testing

/// What holds a story together, from the evidences of its articles.
@Suite struct StoryReasonTests {
  @Test(arguments: [
    ([], nil),
    (["names: Ada Lind; places: Orme; figures: 41"], "name Ada Lind; place Orme; figure 41"),
    (
      // What several share stands for the rest, whatever its capitals and accents.
      [
        "names: Ada Lind, Jo Farfán; days: 2026-01-02", "names: Bo Ek, JO FARFAN; days: 2026-01-03",
      ],
      "name Jo Farfán; days 2026-01-02, 2026-01-03"
    ),
    (["names: A, B, C, D, E"], "names A, B, C"),
    (["names: Smith; Sons, Ada Lind; figures: 3"], "names Smith; Sons, Ada Lind; figure 3"),
    (["words: “the ferry left at noon”"], "“the ferry left at noon”"),
    (["words of the same subject"], "words of the same subject"),
    ([""], "words of the same subject"),
    (["names: "], "words of the same subject"),
  ])
  func `the reason`(evidences: [String], reason: String?) {
    #expect(StoryReason(of: evidences).text == reason)
  }
}
