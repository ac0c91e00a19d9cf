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
        Hale insisted he had done “nothing wrong,” and the club's chairman, Sir Roy Bates, \
        described him as “a man of honour.”
        """,
        """
        nothing wrong | Hale | - | insisted ++ a man of honour. | Roy Bates | chairman | \
        described
        """
      ),
      (
        """
        President Emmanuel Macron of France said he was “deeply concerned.” Chancellor \
        Friedrich Merz of Germany called it “a wake-up call for Europe.”
        """,
        """
        deeply concerned. | Emmanuel Macron | President | said ++ a wake-up call for Europe. \
        | Friedrich Merz | Chancellor | called
        """
      ),
      (
        "The United Nations condemned the attack as “a flagrant violation of international law.”",
        "a flagrant violation of international law. | United Nations | - | condemned"
      ),
      (
        """
        In an interview with Fox News, Vice President JD Vance said: “We're not going \
        anywhere.”
        """,
        "We're not going anywhere. | JD Vance | Vice President | said"
      ),
      (
        """
        "I'm not going to sugarcoat it," Vance said in an interview with Fox News' Bret \
        Baier. "It's tough."
        """,
        "I'm not going to sugarcoat it | Vance | - | said ++ It's tough. | Vance"
      ),
      (
        "Vance, speaking to reporters in Ohio, dismissed the poll as \"garbage.\"",
        "garbage. | Vance | - | dismissed"
      ),
      ("Vance has said he would “never bend.”", "never bend. | Vance | - | said"),
      (
        "\"Let me be clear,\" Vance said, before adding: \"This is not over.\"",
        "Let me be clear | Vance | - | said ++ This is not over. | Vance | - | adding"
      ),
      (
        "Vance said: \"This is not over.\" He then left the stage without taking questions.",
        "This is not over. | Vance | - | said"
      ),
      (
        "\"This is not over,\" Vance said, according to a transcript of the call.",
        "This is not over | Vance | - | said"
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
        "The bill, which Senate Majority Leader John Thune called “a good start,” passed 52-48.",
        "a good start | John Thune | Senate Majority Leader | called"
      ),
      (
        "What Trump called “the greatest deal ever” fell apart within weeks.",
        "the greatest deal ever | Trump | - | called"
      ),
      ("Trump's “big, beautiful bill” passed in July.", ""),
      ("The company's “Magic Wand” device was recalled.", ""),
      ("The band's hit “Wonderwall” was played twice.", ""),
      ("She starred as Ophelia in “Hamlet” and as Nora in “A Doll's House.”", ""),
      ("The president's “America First” policy was criticized by allies.", ""),
      (
        "In what police described as a “targeted attack,” two men were shot.",
        "targeted attack | police | - | described"
      ),
      ("Two men were shot in what police called “an ambush.”", "an ambush. | police | - | called"),
      ("Aid groups warn of a “humanitarian catastrophe” in the region.", ""),
      (
        "“This is our land,” reads a sign at the gate.",
        "This is our land | a sign at the gate | - | reads"
      ),
      (
        """
        The foreign minister, Sergei Lavrov, said that Moscow was “open to dialogue,” \
        Interfax reported.
        """,
        "open to dialogue | Sergei Lavrov | foreign minister | said"
      ),
      (
        "“Moscow is open to dialogue,” Lavrov was quoted by Interfax as saying.",
        "Moscow is open to dialogue | Lavrov | - | quoted"
      ),
      (
        "“Moscow is open to dialogue,” the Interfax news agency quoted Lavrov as saying.",
        "Moscow is open to dialogue | Lavrov | - | quoted"
      ),
      (
        """
        “Talks will continue,” Kremlin spokesman Dmitry Peskov told journalists, adding \
        there were “no plans” for a call.
        """,
        """
        Talks will continue | Dmitry Peskov | Kremlin spokesman | told ++ no plans | Dmitry \
        Peskov | Kremlin spokesman | adding
        """
      ),
      ("The “I” in the name stands for international.", ""),
    ])
  func speakers(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
