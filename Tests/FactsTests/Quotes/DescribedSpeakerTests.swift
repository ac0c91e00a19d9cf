import Testing

@testable import Facts

@Suite("Descriptions that speak")
struct DescribedSpeakerTests {
  @Test(
    "Whom a description means",
    arguments: [
      (
        "Western Command said in a statement that it was ready. “We are safe,” the statement read.",
        "We are safe | Western Command | - | read"
      ),
      (
        "Western Command moved its ships. “We are safe,” the command said in a statement.",
        "We are safe | Western Command | - | said"
      ),
      (
        "Western Command warned Eastern Command. “We are safe,” the command said.",
        "We are safe | the command | - | said"
      ),
      (
        "The command was new. “We are safe,” the command said.",
        "We are safe | the command | - | said"
      ),
      (
        "The Ministry of Fisheries closed the port. “We are safe,” the ministry said.",
        "We are safe | Ministry of Fisheries | - | said"
      ),
      (
        """
        Helen Carter wrote a letter. In the letter, she called it “a crime.” “We wait,” the \
        letter said.
        """,
        "a crime. | Helen Carter | - | called ++ We wait | Helen Carter | - | said"
      ),
      (
        "Tom Brown answered in a statement. “We wait for the court to act,” it said.",
        "We wait for the court to act | Tom Brown | - | said"
      ),
      (
        "Tom Brown's letter was short. It said: “We wait for the court.”",
        "We wait for the court. | Tom Brown | - | said"
      ),
      ("A letter came. “We wait,” the letter said.", "We wait | the letter | - | said"),
      (
        "Tom Brown read aloud from a letter by a friend. “We wait,” the letter said.",
        "We wait | the letter | - | said"
      ),
      (
        "Gov. Helen Carter spoke. “We are ready,” the governor said.",
        "We are ready | Helen Carter | Gov. | said"
      ),
      (
        "Dutch Prime Minister Hendrik Maas spoke. “We are ready,” the prime minister said.",
        "We are ready | Hendrik Maas | Dutch Prime Minister | said"
      ),
      (
        "Vice President Helen Carter spoke. “We are ready,” the president said.",
        "We are ready | the president | - | said"
      ),
      (
        "Gov. Helen Carter met Gov. Tom Brown. “We are ready,” the governor said.",
        "We are ready | the governor | - | said"
      ),
      (
        "Helen Carter fought back on Monday. “We are ready,” the Ohio Republican said.",
        "We are ready | Helen Carter | - | said"
      ),
      (
        "Tom Brown, a consultant, spoke. “We are ready,” the former governor said.",
        "We are ready | the former governor | - | said"
      ),
      ("“We are ready,” Paris said.", "We are ready | Paris | - | said"),
    ])
  func speakers(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
