import Testing

@testable import Facts

@Suite("Speakers named after a quotation")
struct AttributionAfterTests {
  @Test(
    "Who said it",
    arguments: [
      (
        "“We will mend the bridge,” Mayor Helen Carter said on Tuesday.",
        "We will mend the bridge | Helen Carter | Mayor | said"
      ),
      // As what is translated from German has it.
      (
        "“We will mend the bridge,” so Helen Carter, mayor of Harwick.",
        "We will mend the bridge | Helen Carter | mayor of Harwick | so"
      ),
      (
        "“We will mend the bridge,” so Helen Carter left the room.",
        "We will mend the bridge"
      ),
      (
        "“We will mend the bridge,” said Helen Carter, the mayor of Harwick.",
        "We will mend the bridge | Helen Carter | mayor of Harwick | said"
      ),
      (
        """
        “We will mend the bridge,” Helen Carter, a spokeswoman for the ministry, told \
        reporters.
        """,
        "We will mend the bridge | Helen Carter | spokeswoman for the ministry | told"
      ),
      (
        "“We will mend the bridge,” Helen Carter, 45, a farmer from Ohio, said.",
        "We will mend the bridge | Helen Carter | farmer from Ohio | said"
      ),
      (
        "“We will mend the bridge,” Sen. Helen Carter (D-Ohio) said.",
        "We will mend the bridge | Helen Carter | Sen. | said"
      ),
      (
        "“We will mend the bridge,” Helen Carter, who leads the panel, said.",
        "We will mend the bridge | Helen Carter | leads the panel | said"
      ),
      (
        "“We will mend the bridge,” Helen Carter of the port authority said.",
        "We will mend the bridge | Helen Carter | - | said"
      ),
      (
        "“We will mend the bridge,” said Helen Carter of the port authority.",
        "We will mend the bridge | Helen Carter | - | said"
      ),
      (
        "“We will mend the bridge,” Helen Carter on Thursday told the crowd.",
        "We will mend the bridge | Helen Carter | - | told"
      ),
      (
        "“We will mend the bridge,” Helen Carter has repeatedly said.",
        "We will mend the bridge | Helen Carter | - | said"
      ),
      (
        "“We will mend the bridge,” Helen Carter later added.",
        "We will mend the bridge | Helen Carter | - | added"
      ),
      (
        "“We will mend the bridge,” as Helen Carter said.",
        "We will mend the bridge | Helen Carter | - | said"
      ),
      (
        "“We will mend the bridge,” Helen Carter wrote on X.",
        "We will mend the bridge | Helen Carter | - | wrote"
      ),
      (
        "“We will mend the bridge,” Helen Carter posted on social media.",
        "We will mend the bridge | Helen Carter | - | posted"
      ),
      (
        "“We will mend the bridge,” according to Helen Carter.",
        "We will mend the bridge | Helen Carter | - | according to"
      ),
      (
        "“We will mend the bridge”, said Helen Carter.",
        "We will mend the bridge | Helen Carter | - | said"
      ),
      (
        "“We will mend the bridge” – Helen Carter said.",
        "We will mend the bridge | Helen Carter | - | said"
      ),
      (
        "“Will you mend the bridge?” Helen Carter asked.",
        "Will you mend the bridge? | Helen Carter | - | asked"
      ),
      (
        "“Mend the bridge now!” Helen Carter shouted.",
        "Mend the bridge now! | Helen Carter | - | shouted"
      ),
      ("“But if the bridge—” Helen Carter began.", "But if the bridge— | Helen Carter | - | began"),
      (
        "“We will mend the bridge,” Ukraine's Foreign Ministry said.",
        "We will mend the bridge | Foreign Ministry | - | said"
      ),
      (
        "“We will mend the bridge,” said Ukraine's foreign minister, Andrii Melnyk.",
        "We will mend the bridge | Andrii Melnyk | foreign minister | said"
      ),
      (
        "“We will mend the bridge,” Ukrainian Foreign Minister Andrii Melnyk wrote.",
        "We will mend the bridge | Andrii Melnyk | Ukrainian Foreign Minister | wrote"
      ),
      (
        "“We will mend the bridge,” the Ukrainian foreign minister, Andrii Melnyk, wrote.",
        "We will mend the bridge | Andrii Melnyk | Ukrainian foreign minister | wrote"
      ),
      ("“We will mend the bridge,” I said.", "We will mend the bridge | - | - | said"),
      ("“We will mend the bridge,” they said.", "We will mend the bridge | - | - | said"),
      ("“We will mend the bridge,” she said.", "We will mend the bridge | - | - | said"),
      ("“We will mend the bridge,” Moscow said.", "We will mend the bridge | Moscow | - | said"),
      (
        "“We will mend the bridge,” a Labour Party source said.",
        "We will mend the bridge | a Labour Party source | - | said"
      ),
      (
        "“We will mend the bridge,” Dr. Brown warned.",
        "We will mend the bridge | Brown | - | warned"
      ),
      (
        "“We will mend the bridge,” Attorney General Helen Carter announced Monday.",
        "We will mend the bridge | Helen Carter | Attorney General | announced"
      ),
      (
        "“We will mend the bridge,” said Acme Corp. chief executive Tim Brown.",
        "We will mend the bridge | Tim Brown | chief executive | said"
      ),
      (
        """
        “We will mend the bridge,” the company's chief executive, Tim Brown, told analysts \
        on a call.
        """,
        "We will mend the bridge | Tim Brown | chief executive | told"
      ),
      (
        "“We will mend the bridge,” Prof. Ann Hill of the University of Leeds argued.",
        "We will mend the bridge | Ann Hill | - | argued"
      ),
      (
        """
        “We will mend the bridge,” Ann Hill, professor of history at the University of \
        Leeds, argued.
        """,
        """
        We will mend the bridge | Ann Hill | professor of history at the University of Leeds \
        | argued
        """
      ),
      (
        "“We will mend the bridge,” agreed Ann Hill.",
        "We will mend the bridge | Ann Hill | - | agreed"
      ),
      (
        "“We will mend the bridge,” says Ann Hill, 62, who has lived here all her life.",
        "We will mend the bridge | Ann Hill | - | says"
      ),
      (
        "“We will mend the bridge,” a tearful Ann Hill told the court.",
        "We will mend the bridge | Ann Hill | - | told"
      ),
      (
        "“We will mend the bridge,” the judge told Brown.",
        "We will mend the bridge | the judge | - | told"
      ),
      (
        "“We will mend the bridge,” said the judge.",
        "We will mend the bridge | the judge | - | said"
      ),
      (
        "“We will mend the bridge,” Ms. Carter shot back.",
        "We will mend the bridge | Carter | - | shot"
      ),
      (
        "“We will mend the bridge,” the driver, identified as Helen Carter, can be heard saying.",
        "We will mend the bridge | Helen Carter | driver | saying"
      ),
      (
        "“We will mend the bridge,” said its president, the Rev. Gerald Foster.",
        "We will mend the bridge | Gerald Foster | president | said"
      ),
      (
        "“We will mend the bridge,” said the panel's chairman, Rep. Gerald Foster of Utah.",
        "We will mend the bridge | Gerald Foster | Rep. | said"
      ),
      (
        "“Will you mend the bridge?” Mr. Foster asked Ms. Carter.",
        "Will you mend the bridge? | Foster | - | asked"
      ),
      (
        "“We will mend the bridge,” Rep. Gerald Foster of Utah, the panel's top member, told her.",
        "We will mend the bridge | Gerald Foster | Rep. | told"
      ),
      (
        "“We will mend the bridge,” said NATO Secretary General Anders Holm.",
        "We will mend the bridge | Anders Holm | NATO Secretary General | said"
      ),
      (
        "“We will mend the bridge,” said Secretary of State Helen Carter in Vienna.",
        "We will mend the bridge | Helen Carter | Secretary of State | said"
      ),
      (
        "“We will mend the bridge,” said Elm Fire Battalion Chief Helen Carter.",
        "We will mend the bridge | Helen Carter | Battalion Chief | said"
      ),
      (
        "“We will mend the bridge,” said Local 588 President Helen Carter.",
        "We will mend the bridge | Helen Carter | President | said"
      ),
      (
        "“We mend it,” said New York Fire Department Deputy Chief Helen Carter in Queens.",
        "We mend it | Helen Carter | New York Fire Department Deputy Chief | said"
      ),
      (
        "“We will mend the bridge,” said U.S. Secretary of Defense Helen Carter at the Pentagon.",
        "We will mend the bridge | Helen Carter | U.S. Secretary of Defense | said"
      ),
    ])
  func speakers(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
