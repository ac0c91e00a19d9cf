import Testing

@testable import Facts

@Suite("Speakers after a quotation whom the text calls by what they are")
struct SpeakersByNounTests {
  @Test(
    "Who said it",
    arguments: [
      (
        "“We will mend the bridge,” the White House said.",
        "We will mend the bridge | White House | - | said"
      ),
      (
        "“We will mend the bridge,” the White House said in a statement.",
        "We will mend the bridge | White House | - | said"
      ),
      (
        "“We will mend the bridge,” said White House spokesman John Brown.",
        "We will mend the bridge | John Brown | White House spokesman | said"
      ),
      (
        "“We will mend the bridge,” the ministry's spokesman, John Brown, said.",
        "We will mend the bridge | John Brown | spokesman | said"
      ),
      (
        "“We will mend the bridge,” said the ministry's spokesman, John Brown.",
        "We will mend the bridge | John Brown | spokesman | said"
      ),
      (
        "“We will mend the bridge,” said one resident, Maria Lopez, 45.",
        "We will mend the bridge | Maria Lopez | resident | said"
      ),
      (
        "“We will mend the bridge,” said Maria Lopez and John Brown.",
        "We will mend the bridge | Maria Lopez and John Brown | - | said"
      ),
      (
        "“We will mend the bridge,” Maria Lopez and John Brown said.",
        "We will mend the bridge | Maria Lopez and John Brown | - | said"
      ),
      (
        "“We will mend the bridge,” Microsoft said.",
        "We will mend the bridge | Microsoft | - | said"
      ),
      (
        "“We will mend the bridge,” the Harwick Police Department said Friday.",
        "We will mend the bridge | Harwick Police Department | - | said"
      ),
      ("“We will mend the bridge,” police said.", "We will mend the bridge | police | - | said"),
      (
        "“We will mend the bridge,” officials said.",
        "We will mend the bridge | officials | - | said"
      ),
      (
        "“We will mend the bridge,” a spokesman said.",
        "We will mend the bridge | a spokesman | - | said"
      ),
      (
        "“We will mend the bridge,” said a spokesman for the ministry.",
        "We will mend the bridge | a spokesman for the ministry | - | said"
      ),
      (
        "“We will mend the bridge,” a spokesman for the ministry said.",
        "We will mend the bridge | a spokesman for the ministry | - | said"
      ),
      (
        "“We will mend the bridge,” the ministry said in a statement.",
        "We will mend the bridge | the ministry | - | said"
      ),
      (
        "“We will mend the bridge,” a senior official in the administration said.",
        "We will mend the bridge | a senior official in the administration | - | said"
      ),
      (
        "“We will mend the bridge,” a senior U.S. official told Reuters on Friday.",
        "We will mend the bridge | a senior U.S. official | - | told"
      ),
      (
        "“We will mend the bridge,” two people familiar with the matter said.",
        "We will mend the bridge | two people familiar with the matter | - | said"
      ),
      (
        "“We will mend the bridge,” one of the officials said.",
        "We will mend the bridge | one of the officials | - | said"
      ),
      (
        "“We will mend the bridge,” a White House official said on condition of anonymity.",
        "We will mend the bridge | a White House official | - | said"
      ),
      (
        "“We will mend the bridge,” John Brown's lawyer said.",
        "We will mend the bridge | John Brown's lawyer | - | said"
      ),
      (
        "“We will mend the bridge,” his wife said.",
        "We will mend the bridge | his wife | - | said"
      ),
      (
        "“We will mend the bridge,” the 34-year-old said.",
        "We will mend the bridge | the 34-year-old | - | said"
      ),
      (
        "“We will mend the bridge,” said the 34-year-old from Leeds.",
        "We will mend the bridge | the 34-year-old from Leeds | - | said"
      ),
      ("“We will mend the bridge,” shouted fans.", "We will mend the bridge | fans | - | shouted"),
      (
        "“We will mend the bridge,” the statement read.",
        "We will mend the bridge | the statement | - | read"
      ),
      (
        "“We will mend the bridge,” reads the report.",
        "We will mend the bridge | the report | - | reads"
      ),
      (
        "“We will mend the bridge,” the U.N. human rights office said.",
        "We will mend the bridge | the U.N. human rights office | - | said"
      ),
    ])
  func speakers(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
