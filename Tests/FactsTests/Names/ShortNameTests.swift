import Testing

@Suite("Short forms belong to the full name")
struct ShortNameTests {
  @Test(
    "The names of a sentence",
    arguments: [
      (
        "Steve Witlock flew to Doha. Witlock will stay a week.",
        "person Steve Witlock x2; place Doha QA"
      ),
      (
        "Ann Foster and her brother Paul Foster own the mill. Mr. Foster runs it. Mrs. "
          + "Foster keeps the books.",
        "person Ann Foster <Mrs.> x2; person Paul Foster <brother> x2"
      ),
      (
        "The U.S. and Russia met. The United States hosted the talks.",
        "place United States US x2; place Russia RU"
      ),
      (
        "United Nations staff left. The UN said it had no choice.",
        "organisation United Nations [UN] x2"
      ),
      (
        "The United States European Command said so. European Command gave no details.",
        "organisation United States European Command x2"
      ),
      (
        "Hillary Clinton spoke first. Bill Clinton followed. Clinton smiled.",
        "person Hillary Clinton; person Bill Clinton x2"
      ),
      // A president is not short for his administration, nor a player a company.
      (
        "The Carter Administration kept the rule. On Monday President Carter ordered a review.",
        "person Carter (President); organisation Carter Administration"
      ),
      (
        "Vincent Jackson was cited. Jackson issued a statement. Jackson announced nothing else.",
        "person Vincent Jackson x3"
      ),
      ("Acme Motors Inc. closed. Acme employed 900.", "organisation Acme Motors Inc. x2"),
      (
        "The Denver Lanterns lost. The Lanterns play again on Sunday.",
        "organisation Denver Lanterns x2"
      ),
      ("Marius G. Holt met him. Marius Holt smiled.", "person Marius G. Holt x2"),
      (
        "Britain left the EU. The European Union agreed.",
        "organisation European Union [EU] x2; place United Kingdom GB"
      ),
      ("Juan Perez's car was found. Police had looked for Perez's car.", "person Juan Perez x2"),
      (
        "John Smith met Will Jones. Smith's wife and Jones' son came.",
        "person John Smith x2; person Will Jones x2"
      ),
      (
        "Volkan Bozkır of the Turkish Navy spoke. The Navy confirmed it.",
        "person Volkan Bozkır; organisation Turkish Navy"
      ),
      (
        "The Federal Bureau of Investigation raided the office. FBI agents left at noon.",
        "organisation Federal Bureau of Investigation [FBI] x2"
      ),
      ("Maria Lopez sang. Later, Lopez danced and Maria Lopez bowed.", "person Maria Lopez x3"),
      (
        "The World Trade Organization met. WTO members argued.",
        "organisation World Trade Organization [WTO] x2"
      ),
      (
        "The Institute for Tidal Power opened. ITP has 40 staff.",
        "organisation Institute for Tidal Power [ITP] x2"
      ),
      (
        "Acme Motors opened a plant. Shares of Acme rose. Acme's history is long.",
        "organisation Acme Motors x3"
      ),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
