import Testing

@testable import Facts

@Suite("Figures: counts of votes")
struct VoteTests {
  @Test("The figures of a sentence", arguments: figureRows(votes))
  func figures(text: String, expected: String) {
    #expect(FactsTests.figures(text) == expected)
  }

  @Test(
    "Nothing that is no vote",
    arguments: [
      "The 5-4 ruling.", "The Bears beat the Lions 27-14.", "A 27-14 win carried them to the cup.",
      "The council backed a team that won 27-14.", "The board voted 6-1-1.",
      "They won 9-2 and 7-4.",
      "The plan passed at 10:30.", "Voted 27 to", "Voted 27-",
      "votes to votes to votes", "Passed 3-", "In favor and against.",
    ])
  func isNone(text: String) { #expect(FactsTests.figures(text) == "") }
}

private let votes = """
  The team won 3-2 and voted 52-48.
  = 52 | - | voted for; 48 | - | voted against
  The Senate voted 52 to 48 on the bill; the vote was 218-212.
  = 52 | - | voted for; 48 | - | voted against; 218 | - | voted for; 212 | - | voted against
  By a vote of 5 to 4.
  = 5 | - | voted for; 4 | - | voted against
  The bill passed 218-212.
  = 218 | - | voted for; 212 | - | voted against
  Lawmakers voted 300 to 125.
  = 300 | - | voted for; 125 | - | voted against
  The law, Public Law 107-56, passed 98-1 in 2001.
  = 98 | - | voted for; 1 | - | voted against
  The motion was passed by 27 to 14.
  = 27 | - | voted for; 14 | - | voted against
  The council backed the case by 27 votes to 14.
  = 27 | - | voted for; 14 | - | voted against
  The county council voted 27 to 14 in May to sue.
  = 27 | - | voted for; 14 | - | voted against
  The House approved the budget 218-212 on Thursday night.
  = 218 | - | voted for; 212 | - | voted against
  On a 6-1 vote, the board closed the school.
  = 6 | - | voted for; 1 | - | voted against
  The board voted 7-0.
  = 7 | - | voted for; 0 | - | voted against
  There were 27 votes in favour and 14 against.
  = 27 | - | voted for; 14 | - | voted against
  Members voted 27 for and 14 against.
  = 27 | - | voted for; 14 | - | voted against
  Twelve votes to nine kept the pool open.
  = 12 | - | voted for; 9 | - | voted against
  Councillors rejected the plan 27-14.
  = 27 | - | voted against; 14 | - | voted for
  The assembly voted 27 to 14 against the bridge.
  = 27 | - | voted against; 14 | - | voted for
  The motion failed by 14 votes to 27.
  = 14 | - | voted for; 27 | - | voted against
  The treaty was ratified by 1,098 votes to 402, with 5 abstentions.
  = 1098 | - | voted for; 402 | - | voted against; 5 | abstentions
  Union members ratified the deal, 1,043 to 421, on Sunday.
  = 1043 | - | voted for; 421 | - | voted against
  Nurses at the hospital ratified the contract, 1,043 to 421.
  = 1043 | - | voted for; 421 | - | voted against
  The team clinched the deal, 12 to 10.
  =
  The council voted to close 14 to 27 schools.
  = 14..27 between | schools | closed
  The council voted 9-2 to close the pool and 7-4 to sell the library.
  = 9 | - | voted for; 2 | - | voted against; 7 | - | voted for; 4 | - | voted against
  He lost by two votes.
  = 2 | votes
  """
