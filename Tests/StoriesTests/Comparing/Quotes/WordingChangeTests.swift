import Testing

@testable import Stories

struct WordingChangeTests {
  /// Two wordings, and how far they differ.
  private static let pairs: [(one: String, other: String, change: WordingChange)] = [
    // Written otherwise.
    ("We cannot wait, and it is late", "We can't wait, and it's late", .none),
    ("I am sure they won't leave", "I'm sure they will not leave", .none),
    ("I'm tired, it has been long", "I ’ m tired, it has been long", .none),
    ("Half of it, 50% in all", "Half of it, 50 per cent in all", .none),
    ("Some 50 percent toward the end", "Some 50% towards the end", .none),
    ("The eleventh hour of twenty-five", "The 11th hour of 25", .none),
    ("Our neighbours were traumatised", "Our neighbors were traumatized", .none),
    ("It is a valid offence in the theatre", "It is a valid offense in the theater", .none),
    ("The oil fields and the data center", "The oilfields and the datacenter", .none),
    ("We travelled by e-mail, OK", "We traveled by email, okay", .none),
    ("I understand the peoples' anger", "I understand the people's anger", .none),
    ("He gave up at 6:00 p.m.", "He gave up at 6 p.m.", .none),
    ("The sea took the road!", "The sea took the road", .none),
    // Dropped, or put in by the paper.
    ("There is a mist on the bay", "There is mist on the bay", .small),
    ("And we know that they are well", "We know they are well", .small),
    ("[The guards] have a hard time", "They have a hard time", .small),
    ("We thank her (Ada Holm) for it", "We thank her for it", .small),
    // Cut.
    ("It was dark and the road was gone", "the road was gone", .cut),
    ("I was afraid, and I felt that I was cold", "I was cold", .cut),
    ("We dug. It was dark. We found him.", "We dug. We found him.", .cut),
    (
      "There are few posters ... I still wonder", "There are few posters here, I still wonder", .cut
    ),
    // Other words.
    ("It was achieved through strength", "It was achieved through force", .weighty),
    ("How many will you take today", "How many did you take today", .weighty),
    ("The roof fell in", "The roof fell on", .weighty),
    ("We will not leave the hill", "We will leave the hill", .weighty),
    ("We filled the form", "We filed the form", .weighty),
    ("We want five boats for the four", "We want five boats for the fore", .weighty),
    ("It took 25 men", "It took 26 men", .weighty),
  ]

  @Test(arguments: pairs)
  func `what a listener would not hear is no change`(
    one: String, other: String, change: WordingChange
  ) {
    #expect(WordingChange(from: one, to: other) == change)
    #expect(WordingChange(from: other, to: one) == change)
  }

  @Test(arguments: [
    "", "[", "]]]]", "'", "'s 't", "...", "% %", "t't", "00 p", "n't cannot per cent",
  ])
  func `what is no wording is borne`(text: String) {
    #expect(WordingChange(from: text, to: text) == .none)
    _ = WordingChange(from: text, to: "The road was gone.")
  }

  @Test func `a wording of a hundred thousand words is compared`() {
    let long = String(repeating: "we dug and [they] can't stop ", count: 20_000)
    #expect(WordingChange(from: long, to: long + "now") == .cut)
  }
}
