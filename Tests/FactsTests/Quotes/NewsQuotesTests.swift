import Testing

@testable import Facts

@Suite("Quotations in the phrases of news")
struct NewsQuotesTests {
  @Test(
    "Who said what",
    arguments: [
      (
        """
        Gov. Laura Finch, who had promised an inquiry, said on Friday that the state “failed \
        these families.”
        """,
        "failed these families. | Laura Finch | Gov. | said"
      ),
      (
        """
        "The first thing I heard was a bang," recalled Joe Hartley, who was asleep upstairs \
        with his wife, Anne.
        """,
        "The first thing I heard was a bang | Joe Hartley | - | recalled"
      ),
      ("The senator’s spokeswoman, Beth Crane, did not respond to a request for comment.", ""),
      (
        "“Nobody told us anything,” said Crane’s sister, who asked that her name not be used.",
        "Nobody told us anything | Crane’s sister | - | said"
      ),
      (
        "Crane told The Associated Press she was “100% sure” of the result.",
        "100% sure | Crane | - | told"
      ),
      (
        """
        Hale insisted he had done “nothing wrong,” and the club's chairman, Sir Roy Harmon, \
        described him as “a man of honour.”
        """,
        """
        nothing wrong | Hale | - | insisted ++ a man of honour. | Roy Harmon | chairman | \
        described
        """
      ),
      (
        """
        President Emmanuel Laurent of France said he was “deeply concerned.” Chancellor \
        Friedrich Brandt of Germany called it “a wake-up call for Europe.”
        """,
        """
        deeply concerned. | Emmanuel Laurent | President | said ++ a wake-up call for Europe. \
        | Friedrich Brandt | Chancellor | called
        """
      ),
      (
        "The United Nations condemned the attack as “a flagrant violation of international law.”",
        "a flagrant violation of international law. | United Nations | - | condemned"
      ),
      (
        """
        In an interview with Fox News, Vice President JD Nolan said: “We're not going \
        anywhere.”
        """,
        "We're not going anywhere. | JD Nolan | Vice President | said"
      ),
      (
        """
        "I'm not going to sugarcoat it," Nolan said in an interview with Fox News' Bret \
        Baier. "It's tough."
        """,
        "I'm not going to sugarcoat it | Nolan | - | said ++ It's tough. | Nolan"
      ),
      (
        "Nolan, speaking to reporters in Ohio, dismissed the poll as \"garbage.\"",
        "garbage. | Nolan | - | dismissed"
      ),
      ("Nolan has said he would “never bend.”", "never bend. | Nolan | - | said"),
      (
        "\"Let me be clear,\" Nolan said, before adding: \"This is not over.\"",
        "Let me be clear | Nolan | - | said ++ This is not over. | Nolan | - | adding"
      ),
      (
        "Nolan said: \"This is not over.\" He then left the stage without taking questions.",
        "This is not over. | Nolan | - | said"
      ),
      (
        "\"This is not over,\" Nolan said, according to a transcript of the call.",
        "This is not over | Nolan | - | said"
      ),
      (
        "\"We must act,\" the letter, signed by 40 senators, said.",
        "We must act | the letter | - | said"
      ),
      (
        """
        In the letter, signed by 40 senators, the group wrote that "inaction is not an \
        option."
        """,
        "inaction is not an option. | the group | - | wrote"
      ),
      (
        "The group's letter calls for \"an immediate ceasefire.\"",
        "an immediate ceasefire. | The group's letter | - | calls"
      ),
      ("A banner reading \"No More War\" hung from the bridge.", ""),
      (
        "The judge, Maria Ortega, ruled that the search was \"unreasonable under any standard.\"",
        "unreasonable under any standard. | Maria Ortega | judge | ruled"
      ),
      (
        "Ortega wrote in her 40-page ruling that the officers \"acted in bad faith.\"",
        "acted in bad faith. | Ortega | - | wrote"
      ),
      (
        "The suspect allegedly told officers, \"I did what I had to do.\"",
        "I did what I had to do. | The suspect | - | told"
      ),
      (
        "\"I did what I had to do,\" the suspect allegedly told officers.",
        "I did what I had to do | the suspect | - | told"
      ),
      ("Smith, 34, told his mother \"not to worry,\" she said.", "not to worry | Smith | - | told"),
      (
        "“He told me not to worry,” Joan Smith, his mother, said through tears. “I knew.”",
        """
        He told me not to worry | Joan Smith | his mother | said ++ I knew. | Joan Smith | \
        his mother
        """
      ),
      (
        "“It’s a girl!” the king’s office announced.",
        "It’s a girl! | the king’s office | - | announced"
      ),
      (
        "The bill, which Senate Majority Leader John Aldrich called “a good start,” passed 52-48.",
        "a good start | John Aldrich | Senate Majority Leader | called"
      ),
      (
        "What Hale called “the greatest deal ever” fell apart within weeks.",
        "the greatest deal ever | Hale | - | called"
      ),
      ("Hale's “big, beautiful bill” passed in July.", ""),
      ("The company's “Magic Wand” device was recalled.", ""),
      ("The band's hit “Wonderwall” was played twice.", ""),
      ("She starred as Ophelia in “Hamlet” and as Nora in “A Doll's House.”", ""),
      ("The president's “America First” policy was criticized by allies.", ""),
      (
        "In what police described as a “targeted attack,” two men were shot.",
        "targeted attack | police | - | described"
      ),
      ("Two men were shot in what police called “an ambush.”", "an ambush. | police | - | called"),
      (
        "Aid groups warn of a “humanitarian catastrophe” in the region.",
        "humanitarian catastrophe | Aid groups | - | warn"
      ),
      (
        "“This is our land,” reads a sign at the gate.",
        "This is our land | a sign at the gate | - | reads"
      ),
      (
        """
        The foreign minister, Sergei Morozov, said that Moscow was “open to dialogue,” \
        Interfax reported.
        """,
        "open to dialogue | Sergei Morozov | foreign minister | said"
      ),
      (
        "“Moscow is open to dialogue,” Morozov was quoted by Interfax as saying.",
        "Moscow is open to dialogue | Morozov | - | quoted"
      ),
      (
        "“Moscow is open to dialogue,” the Interfax news agency quoted Morozov as saying.",
        "Moscow is open to dialogue | Morozov | - | quoted"
      ),
      (
        """
        “Talks will continue,” Kremlin spokesman Dmitry Orlov told journalists, adding \
        there were “no plans” for a call.
        """,
        """
        Talks will continue | Dmitry Orlov | Kremlin spokesman | told ++ no plans | Dmitry \
        Orlov | Kremlin spokesman | adding
        """
      ),
      ("The “I” in the name stands for international.", ""),
    ])
  func speakers(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
