import Articles
import Stories
import Foundation
import Testing

@testable import Results

/// What a person reads of a comparison on a terminal, and in a pipe.
@Suite struct ComparisonPageTests {
  @Test func `in a pipe each text is on one line`() {
    #expect(
      SampleComparison.talks.page() == #"""
        2 TEXTS COMPARED
          1 conflict          boats at sea: 41 or 43
          1 quote varies      Ada Holm: through [strength|force] … of [de-escalation|reducing tensions]
          1 given otherwise   the announcement: 2026-02-05 or 2026-02-06
          5 the same in both  fishermen rescued: at most 325,000; Ada Holm: “detailed and productive”; Ada Holm; Brunn; Orlesia
          4 in one only       length of the talks: 2 days; Port Sorrow; Themezone; Jo Lind: “We wait for the ice to go”
          6 sentences         2 the same, 2 reworded, 2 in one only

          A  Brunn and Orlesia reopen coast guard hotline
             Harrow Press, 2026-02-05, 10 words, 2026-02-05/2
          B  Orlesia, Brunn resume contact of coast guards
             Themezone News, undated, 5 words, undated/7

        THE SAME IN BOTH  5
          figures  fishermen rescued: at most 325,000 (“as many as 325,000”, “up to 325,000”)
          quotes   Ada Holm: “detailed and productive”
          people   Ada Holm
          places   Brunn; Orlesia

        QUOTES  2: 1 varies, 1 in one only
          Ada Holm
            A|B  variant: “A line between the two coast guards keeps fishermen alive, which can only be achieved through [strength|force], and is a means of [de-escalation|reducing tensions]”
          Jo Lind
            only A  “We wait for the ice to go”

        FIGURES  2: 1 conflict, 1 in one only
          CONFLICT  boats at sea
                    A  41  “41 boats”
                    B  43  “forty-three boats”
                    the later telling has the higher count
          only A    length of the talks: 2 days

        NAMES, ROLES, PLACES AND DATES  3: 1 given otherwise, 2 in one only
          otherwise  date: the announcement
                     A  2026-02-05  “Thursday”
                     B  2026-02-06  “Friday”
          organisations  B  Themezone
          places         A  Port Sorrow

        SENTENCES  2 the same, 2 reworded, 2 in one only
          A|B     The coast guards of Brunn and Orlesia agreed to [reopen|restore] a hotline on [Thursday|Friday].
          only A  PORT SORROW was quiet.
          A B     He spoke in the harbor. Nobody was hurt.
          A       “Nobody wants a cold war on the water,” an officer said.
          B       A cold war on the sea is wanted by no one, so an officer.
          only B  Add Themezone to your list.

        """#)
  }

  @Test func `on a terminal lines are broken, and more than two tellings stand under one another`()
  {
    #expect(
      SampleComparison.quake.page(width: 80) == #"""
        5 TEXTS COMPARED
          1 conflict           people killed: 41 or 43
          1 quote varies       Rosaura Llanque: soldiers [brought|came with]
          1 speaker differs    “We dug until the soldiers brought lamps”: Rosaura
                               Llanque or Rita Sol
          1 given otherwise    Rosaura Llanque or Rita Sol
          1 compatible         people outdoors: more than 500 or 510
          1 the same in all 5  magnitude: 6.8
          4 in some only       aftershocks: 27; Arequipa; Juliaca; Lima
          3 sentences          1 the same, 1 reworded, 1 in one only

          A  Quake kills 41 in highland villages
             Harrow Press, 2025-03-05 09:40:00-05:00, 2 words, 2025-03-05/1
          B  Night earthquake
             Prairie Herald, 2025-03-05, 2 words, 2025-03-05/2
          C  Quake villages bury 43
             Globe Courier, 2025-03-06, 2 words, 2025-03-06/4
          D  without a headline
             Faro del Sur, 2025-03-05, 2 words, 2025-03-05/9
          E  World in brief
             source unknown, undated, 2 words, undated/3

        THE SAME IN ALL 5  1
          figures  magnitude: 6.8

        QUOTES  3: 1 varies, 1 paraphrased, 1 in part
          Rosaura Llanque
            A B  “We dug until the soldiers brought lamps”
            C    variant: “We dug until the soldiers [brought|came with] lamps”
            D    paraphrase: “We scratched while the army arrived with lanterns” (said
                 by Rita Sol)
                 not in E
          Edmundo Farfán
            A-C  “The road is the first patient we have to save,”
            D    paraphrase: He compared the road to a sick person. (indirect)
                 not in E
          speaker not named
            A  “We have bought their lenses for thirty years. It was time.”
            C  part: “We have bought their lenses for thirty years”
               not in B D E

        FIGURES  3: 1 conflict, 1 compatible, 1 the same in some
          CONFLICT    people killed
                      A B D E  41  “41 people”, “41 dead”, “Forty-one people”
                      C        43  “Forty-three people”
                      the later telling has the higher count
          compatible  people outdoors
                      A B  more than 500
                      C    510            “some 510”
                      not in D E
          same        aftershocks: 27 in A B, not C-E

        NAMES, ROLES, PLACES AND DATES  4: 1 given otherwise, 1 the same in some, 2 in
                                        one only
          otherwise  person: Rosaura Llanque
                     A-C  Rosaura Llanque
                     D    Rita Sol
                     not in E
          places         A B D  Arequipa
                         C      Juliaca; Lima

        SENTENCES  1 the same, 1 reworded, 1 in one only
          A B     The quake struck late Tuesday.
          C       The quake struck [late|on] Tuesday [|night].
          D       At the start of Wednesday the earth shook.
          A B     Dogs barked.
          only C  The goat gave no milk.

        """#)
  }

  @Test func `on a wide terminal two tellings stand side by side`() {
    let page = SampleComparison.talks.page(width: 104)
    #expect(
      page.hasSuffix(
        #"""
        SENTENCES  2 the same, 2 reworded, 2 in one only
        A Harrow Press                                       B Themezone News

        The coast guards of Brunn and Orlesia agreed to    | The coast guards of Brunn and Orlesia agreed to
        [reopen] a hotline on [Thursday].                    [restore] a hotline on [Friday].

        PORT SORROW was quiet.                             <

        He spoke in the harbor. Nobody was hurt.

        “Nobody wants a cold war on the water,” an officer | A cold war on the sea is wanted by no one, so an
        said.                                                officer.

                                                           > Add Themezone to your list.

        """#))
    #expect(!SampleComparison.talks.page(width: 99).contains(" | "))
  }

  @Test func `in colour each side has its own, and what is the same is dim`() {
    let page = SampleComparison.talks.page(width: 120, inColour: true)
    for shown in [
      "\u{1B}[1;31m1 conflict\u{1B}[0m",
      "\u{1B}[1;35mA\u{1B}[0m  \u{1B}[1mBrunn and Orlesia",
      "[\u{1B}[1;35mstrength\u{1B}[0m|\u{1B}[1;36mforce\u{1B}[0m], and",
      "\u{1B}[1;31mCONFLICT\u{1B}[0m",
      "to \u{1B}[1;35mreopen\u{1B}[0m a",
      "to \u{1B}[1;36mrestore\u{1B}[0m",
      "\u{1B}[2mHe spoke in the harbor. Nobody was hurt.\u{1B}[0m",
    ] { #expect(page.contains(shown), "\(shown)") }
  }

  /// What differs has room to be read, and what is cut ends in one ellipsis.
  @Test(arguments: [40, 50, 60, 80])
  func `the first lines are cut where they only count`(width: Int) {
    let names = (1...40).map {
      SampleComparison.fact("person", nil, .same, [("Person \($0)", [0, 1], "Person \($0)")])
    }
    let wordings = (1...6).map { "This … is the long wording number \($0) of what was said" }
    let page = Comparison(
      articles: SampleComparison.talks.articles,
      quotes: [
        SampleComparison.variant("Ada Holm", wordings.joined(separator: " by strength "), "force")
      ], names: names
    ).page(width: width)
    let glance = page.split(separator: "\n\n").first ?? ""
    #expect(glance.contains("…"))
    #expect(!glance.contains("… …") && !glance.contains("……\n"))
    let all = Comparison(articles: SampleComparison.talks.articles, names: names).page()
    #expect(all.contains("  40 the same in both  Person 1; Person 2; "))
    #expect(all.contains("; Person 10; and 30 more\n"))
    #expect(all.contains("; Person 39; Person 40\n"))
  }

  @Test func `without a conflict that is said`() {
    let page = Comparison(articles: SampleComparison.talks.articles).page()
    #expect(page.hasPrefix("2 TEXTS COMPARED\n  no conflict found\n\n  A  Brunn"))
    #expect(page.hasSuffix("undated/7\n"))
  }

  @Test func `a comparison of nothing is a title`() {
    #expect(Comparison(articles: []).page() == "0 TEXTS COMPARED\n")
  }

  @Test func `twelve tellings have twelve letters`() {
    let articles = (1...12).map {
      SampleComparison.telling("2026-02-05/\($0)", "Paper \($0)", nil, "It rained.")
    }
    let all = Array(0...11)
    let page = Comparison(
      articles: articles,
      figures: [
        SampleComparison.fact(
          "figure", "dead", .conflict, [("2", Array(0...10), "2"), ("3", [11], "3")]),
        SampleComparison.fact("figure", "hurt", .same, [("9", all, "9")]),
      ]
    ).page(width: 80)
    #expect(page.contains("  1 the same in all 12  hurt: 9\n"))
    #expect(page.contains("            A-K  2\n            L    3\n"))
    #expect(page.contains("  L  without a headline\n     Paper 12, undated, 2 words"))
  }

  @Test(arguments: [nil, 20, 40, 80, 100, 200], [false, true])
  func `nothing in an article steers a terminal or reaches out of its place`(
    width: Int?, inColour: Bool
  ) {
    let page = SampleComparison.hostile.page(width: width, inColour: inColour)
    for scalar in page.unicodeScalars where scalar != "\n" && !(inColour && scalar == "\u{1B}") {
      #expect(TerminalText.isSafe(scalar) && scalar != "\t", "\(scalar.escaped(asASCII: true))")
    }
    #expect(!page.contains("\u{1B}[2J"))
    guard let width, !inColour, width >= 80 else { return }
    for line in page.split(separator: "\n") {
      #expect(TerminalText.width(String(line)) <= width, "\(line)")
    }
  }
}

extension Comparison {
  /// Its page for a terminal of this width, or for a pipe.
  fileprivate func page(width: Int? = nil, inColour: Bool = false) -> String {
    var style = TerminalStyle()
    style.width = width
    style.isTerminal = width != nil
    style.hasColour = inColour
    return ComparisonPage.text(of: self, style)
  }
}
