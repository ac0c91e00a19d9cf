import Stories
import Testing

@testable import Results

@Suite struct ComparisonMarkdownTests {
  @Test func `tables and lists that read well as they are`() {
    #expect(
      ComparisonMarkdown.text(of: SampleComparison.talks) == #"""
        # 2 texts compared

        - **1 conflict**: boats at sea: 41 or 43
        - **1 quote varies**: Ada Holm: through **[strength|force]** … of **[de-escalation|reducing tensions]**
        - **1 given otherwise**: the announcement: 2026-02-05 or 2026-02-06
        - 5 the same in both: fishermen rescued: at most 325,000; Ada Holm: “detailed and productive”; Ada Holm; Brunn; Orlesia
        - 4 in one only: length of the talks: 2 days; Port Sorrow; Themezone; Jo Lind: “We wait for the ice to go”
        - 6 sentences: 2 the same, 2 reworded, 2 in one only

        | | Headline | Source | Published | Words | Id |
        |---|---|---|---|---:|---|
        | A | Brunn and Orlesia reopen coast guard hotline | Harrow Press | 2026-02-05 | 10 | 2026-02-05/2 |
        | B | Orlesia, Brunn resume contact of coast guards | Themezone News | undated | 5 | undated/7 |

        ## The same in both (5)

        - fishermen rescued: at most 325,000 (“as many as 325,000”, “up to 325,000”)
        - Ada Holm: “detailed and productive”
        - people: Ada Holm
        - places: Brunn; Orlesia

        ## Quotes (2: 1 varies, 1 in one only)

        ### Ada Holm

        - A|B variant: “A line between the two coast guards keeps fishermen alive, which can only be achieved through **[strength|force]**, and is a means of **[de-escalation|reducing tensions]**”

        ### Jo Lind

        - only A: “We wait for the ice to go”

        ## Figures (2: 1 conflict, 1 in one only)

        | | What | Given |
        |---|---|---|
        | **CONFLICT** | boats at sea | A: 41 (“41 boats”); B: 43 (“forty-three boats”); *the later telling has the higher count* |
        | only A | length of the talks | 2 days (“two-day talks”) |

        ## Names, roles, places and dates (3: 1 given otherwise, 2 in one only)

        | | What | Given |
        |---|---|---|
        | otherwise | date: the announcement | A: 2026-02-05 (“Thursday”); B: 2026-02-06 (“Friday”) |

        - organisations in B only: Themezone
        - places in A only: Port Sorrow

        ## Sentences (2 the same, 2 reworded, 2 in one only)

        - A|B: The coast guards of Brunn and Orlesia agreed to **[reopen|restore]** a hotline on **[Thursday|Friday]**.
        - only A: PORT SORROW was quiet.
        - A B: He spoke in the harbor. Nobody was hurt.
        - A: “Nobody wants a cold war on the water,” an officer said.
        - B: A cold war on the sea is wanted by no one, so an officer.
        - only B: Add Themezone to your list.

        """#)
  }

  @Test func `readings stand under the first, with the tellings that have none`() {
    let text = ComparisonMarkdown.text(of: SampleComparison.quake)
    #expect(
      text.contains(
        #"""
        ### Rosaura Llanque

        - A B: “We dug until the soldiers brought lamps”
          - C variant: “We dug until the soldiers **[brought|came with]** lamps”
          - D paraphrase: “We scratched while the army arrived with lanterns” (said by Rita Sol)
          - not in E


        """#))
  }

  @Test(arguments: [
    ("他昨天說", "他今天說", #"他\[昨|今]天說"#), ("He said (no)", "He cried (no)", "He **[said|cried]** (no)"),
    ("a*b c", "a*b d", #"a\*b **[c|d]**"#), ("see x", "see [x](y)", #"see **[x|\[x](y)]**"#),
  ])
  func `changed words are bold where Markdown can see it`(
    first: String, other: String, marked: String
  ) {
    let text = ComparisonMarkdown.text(
      of: Comparison(
        articles: SampleComparison.talks.articles,
        quotes: [SampleComparison.variant(nil, first, other)]))
    #expect(text.contains("- A|B variant: “\(marked)”\n"), "\(text)")
  }

  @Test func `nothing in an article is markup`() {
    let text = ComparisonMarkdown.text(of: SampleComparison.hostile)
    for line in text.split(separator: "\n") {
      #expect(["#", "|", "-", " "].contains(line.first ?? " "), "\(line)")
      var before: Character = " "
      for character in line {
        if "<`&~_".contains(character) { #expect(before == "\\", "\(line)") }
        before = character
      }
    }
    #expect(text.unicodeScalars.allSatisfy(TerminalText.isSafe))
    #expect(!text.contains("\t") && !text.contains("\n# h"))
    let tables = text.split(separator: "\n").filter {
      $0.hasPrefix("| A |") || $0.hasPrefix("| **C")
    }
    #expect(tables.count == 2)
    for row in tables {
      let cells = row.replacing("\\|", with: "").count { $0 == "|" }
      #expect(cells == (row.hasPrefix("| A") ? 7 : 4), "\(row)")
    }
  }
}
