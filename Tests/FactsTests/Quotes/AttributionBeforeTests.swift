import Testing

@testable import Facts

@Suite("Speakers named before a quotation, and around its parts")
struct AttributionBeforeTests {
  @Test(
    "Who said it",
    arguments: [
      (
        "Helen Carter said: “We will mend the bridge.”",
        "We will mend the bridge. | Helen Carter | - | said"
      ),
      (
        "Helen Carter said, “We will mend the bridge.”",
        "We will mend the bridge. | Helen Carter | - | said"
      ),
      (
        "Helen Carter said that “we will mend the bridge.”",
        "we will mend the bridge. | Helen Carter | - | said"
      ),
      (
        "Helen Carter, the mayor, said: “We will mend the bridge.”",
        "We will mend the bridge. | Helen Carter | mayor | said"
      ),
      ("Helen Carter: “We will mend the bridge.”", "We will mend the bridge. | Helen Carter"),
      (
        "Mayor Helen Carter told reporters: “We will mend the bridge.”",
        "We will mend the bridge. | Helen Carter | Mayor | told"
      ),
      (
        "Helen Carter wrote in a letter to the council: “We will mend the bridge.”",
        "We will mend the bridge. | Helen Carter | - | wrote"
      ),
      (
        "Helen Carter said in a statement on Monday, “We will mend the bridge.”",
        "We will mend the bridge. | Helen Carter | - | said"
      ),
      (
        "In a statement, the ministry said: “We regret the delay.”",
        "We regret the delay. | the ministry | - | said"
      ),
      (
        "In a statement on Monday, Microsoft said it was “aware of the issue.”",
        "aware of the issue. | Microsoft | - | said"
      ),
      (
        "Asked about the plan, Helen Carter said: “No comment.”",
        "No comment. | Helen Carter | - | said"
      ),
      (
        "When Helen Carter arrived, she said: “Let's go to work.”",
        "Let's go to work. | Helen Carter | - | said"
      ),
      (
        "Helen Carter was quoted as saying: “We will mend the bridge.”",
        "We will mend the bridge. | Helen Carter | - | quoted"
      ),
      (
        "According to Helen Carter, “the bridge is safe.”",
        "the bridge is safe. | Helen Carter | - | According to"
      ),
      (
        """
        Helen Carter called the talks “detailed and productive,” adding that “much work \
        remains.”
        """,
        """
        detailed and productive | Helen Carter | - | called ++ much work remains. | Helen \
        Carter | - | adding
        """
      ),
      (
        "Helen Carter described the vote as “historic.”",
        "historic. | Helen Carter | - | described"
      ),
      ("Helen Carter called it “unacceptable.”", "unacceptable. | Helen Carter | - | called"),
      ("Helen Carter said it was “unacceptable.”", "unacceptable. | Helen Carter | - | said"),
      (
        "Helen Carter said the plan was “a complete disaster” for farmers.",
        "a complete disaster | Helen Carter | - | said"
      ),
      (
        "Helen Carter praised the plan and called it “a historic step.”",
        "a historic step. | Helen Carter | - | called"
      ),
      (
        "Helen Carter, calling the plan “a historic step,” left the room.",
        "a historic step | Helen Carter | - | calling"
      ),
      (
        "Helen Carter, who called the plan “a disaster,” left early.",
        "a disaster | Helen Carter | - | called"
      ),
      (
        "Helen Carter accused the council of “a total lack of respect.”",
        "a total lack of respect. | Helen Carter | - | accused"
      ),
      (
        "Helen Carter urged members to “put the town first.”",
        "put the town first. | Helen Carter | - | urged"
      ),
      (
        "Helen Carter denounced “the politics of fear.”",
        "the politics of fear. | Helen Carter | - | denounced"
      ),
      (
        "Helen Carter vowed to fight “until the last day.”",
        "until the last day. | Helen Carter | - | vowed"
      ),
      (
        "Helen Carter went on to say, “We will never forget.”",
        "We will never forget. | Helen Carter | - | say"
      ),
      (
        "Helen Carter said that “if we do nothing, we lose,” and that “time is short.”",
        "if we do nothing, we lose | Helen Carter | - | said ++ time is short. | Helen Carter"
      ),
      (
        "Helen Carter said “if we do nothing, we lose,” while Tom Brown called that “nonsense.”",
        """
        if we do nothing, we lose | Helen Carter | - | said ++ nonsense. | Tom Brown | - | \
        called
        """
      ),
      (
        "The ministry warned of “serious consequences” if the talks fail.",
        "serious consequences | The ministry | - | warned"
      ),
      (
        "Police said the man had been “armed and dangerous.”",
        "armed and dangerous. | Police | - | said"
      ),
      (
        "A spokesman for the ministry called the report “completely false.”",
        "completely false. | A spokesman for the ministry | - | called"
      ),
      (
        "The report said the bridge was “in poor condition.”",
        "in poor condition. | The report | - | said"
      ),
      (
        "The judge told the court: “You have shown no remorse.”",
        "You have shown no remorse. | The judge | - | told"
      ),
      ("Tom Brown replied: “Yes, sir.”", "Yes, sir. | Tom Brown | - | replied"),
      (
        "Critics say the law is “an attack on the poor.”",
        "an attack on the poor. | Critics | - | say"
      ),
      (
        "Hale’s lawyers argued that the case was “a witch hunt.”",
        "a witch hunt. | Hale’s lawyers | - | argued"
      ),
      (
        "The plan is “a historic step,” Helen Carter said.",
        "a historic step | Helen Carter | - | said"
      ),
      (
        "It was, Helen Carter said, “the worst night of my life.”",
        "the worst night of my life. | Helen Carter | - | said"
      ),
      (
        "“It was awful,” Helen Carter said, “and I have never seen such damage.”",
        """
        It was awful | Helen Carter | - | said ++ and I have never seen such damage. | Helen \
        Carter | - | said | 1
        """
      ),
      (
        "“It was awful,” Helen Carter said. “I have never seen such damage.”",
        "It was awful | Helen Carter | - | said ++ I have never seen such damage. | Helen Carter"
      ),
      (
        "“It was,” said Helen Carter, the mayor, “the worst night of my life.”",
        """
        It was | Helen Carter | mayor | said ++ the worst night of my life. | Helen Carter | \
        mayor | said | 1
        """
      ),
      (
        "“We lost,” Helen Carter said. She added: “We will be back.”",
        "We lost | Helen Carter | - | said ++ We will be back. | Helen Carter | - | added"
      ),
      (
        "“Is it safe?” Helen Carter asked. “No,” Tom Brown replied.",
        "Is it safe? | Helen Carter | - | asked ++ No | Tom Brown | - | replied"
      ),
      (
        "Helen Carter was not amused. “We will not accept this at all.”",
        "We will not accept this at all."
      ),
      ("“We will not accept this.” Helen Carter said she was angry.", "We will not accept this."),
      (
        "The plan was called “a disaster” by critics.", "a disaster | critics | - | called"
      ),
      (
        "Helen Carter was less kind: “The plan is a disaster.”",
        "The plan is a disaster. | Helen Carter"
      ),
      (
        "The Farmers Union issued the following statement on Friday: “We are disappointed.”",
        "We are disappointed. | Farmers Union"
      ),
      (
        "Carter's agent, Don Miller, fired off a tweet: “Outrageous.”",
        "Outrageous. | Don Miller | agent"
      ),
      ("Helen Carter's answer: “Not today.”", "Not today. | Helen Carter"),
      ("Helen Carter spoke first. Her answer: “Not today.”", "Not today. | Helen Carter"),
      (
        "Voters liked Helen Carter's vow to “mend every bridge.”",
        "mend every bridge. | Helen Carter"
      ),
      (
        "Tom Brown denied Helen Carter's claim that he was “asleep at the wheel.”",
        "asleep at the wheel. | Helen Carter"
      ),
      (
        "The court jailed him, with the judge calling the fraud “as cynical as any I have seen.”",
        "as cynical as any I have seen. | the judge | - | calling"
      ),
      (
        "The nominee fired back on Monday, calling the signers “the failed elite.”",
        "the failed elite. | The nominee | - | calling"
      ),
      (
        "Angry residents interrupted the meeting, shouting, “Shame on you!”",
        "Shame on you! | Angry residents | - | shouting"
      ),
      (
        "A federal appeals court upheld the law, ruling that the state had made “real efforts.”",
        "real efforts. | A federal appeals court | - | ruling"
      ),
      (
        "Helen Carter called the remark “shameful” and “false.”",
        "shameful | Helen Carter | - | called ++ false. | Helen Carter"
      ),
      (
        "Helen Carter said the bill “robs farmers” and would “ruin the county.”",
        "robs farmers | Helen Carter | - | said ++ ruin the county. | Helen Carter"
      ),
      (
        """
        The report itself, a copy of which was seen by reporters, states that “the bridge is \
        unsafe.”
        """,
        "the bridge is unsafe. | The report | - | states"
      ),
      (
        "Helen Carter went so far as to call it “a complete lie.”",
        "a complete lie. | Helen Carter | - | call"
      ),
      (
        "Residents wrote that the “moral case” for action was “clear and simple.”",
        "moral case | Residents | - | wrote ++ clear and simple. | Residents"
      ),
      ("Another added, “But we will not wait.”", "But we will not wait. | Another | - | added"),
      (
        "Ann Hill, who wrote “The Long Road Home,” said the ruling “sends a signal.”",
        "sends a signal. | Ann Hill | - | said"
      ),
      (
        "Helen Carter, whose mother Elsie, 88, died in the fire, said outside court: “We wait.”",
        "We wait. | Helen Carter | - | said"
      ),
      (
        "Helen Carter, who lives with her brother Tom, 45, and a dog, said: “We wait.”",
        "We wait. | Helen Carter | - | said"
      ),
      (
        "Ian Hill of the charity Dunmore Trust, who had no part in it, called it “a start.”",
        "a start. | Ian Hill | - | called"
      ),
      (
        "Ian Hill of the think tank Halden Group said it was “a start.”",
        "a start. | Ian Hill | - | said"
      ),
      (
        "The charity Dunmore Trust, which runs the home, said: “We wait.”",
        "We wait. | Dunmore Trust | - | said"
      ),
      ("Helen Carter smiled. “You said it, not me.”", "You said it, not me. | Helen Carter"),
      (
        "Helen Carter said she was undecided. “I have voted for both of them.”",
        "I have voted for both of them. | Helen Carter"
      ),
    ])
  func speakers(text: String, expected: String) {
    #expect(QuoteTable.quotes(in: text) == expected)
  }
}
