import Articles
import Testing

@testable import Stories

struct SwapComparisonTests {
  /// Two tellings of a day, and what of them is given otherwise.
  private static let pairs: [(one: String, other: String, items: [String])] = [
    // Places.
    (
      "The ministers signed the treaty in Vienna on the last day of the talks, the palace said.",
      "The ministers signed the treaty in Geneva on the last day of the talks, the palace said.",
      ["place: Vienna <> Geneva"]
    ),
    (
      "The singer was buried in Antwerp beside her mother and two brothers, her agent said.",
      "The singer was buried in Ghent beside her mother and two brothers, her agent said.",
      ["place: Antwerp <> Ghent"]
    ),
    // One is in the other.
    (
      "The singer was buried in Brussels beside her mother and two brothers, her agent said.",
      "The singer was buried in Belgium beside her mother and two brothers, her agent said.", []
    ),
    (
      "The envoy flew to Moscow to speak of the grain that was held at the border.",
      "The envoy flew to Russia to speak of the grain that was held at the border.", []
    ),
    // Both tell of both.
    (
      "Ferries from Dover and Calais were late, and in Dover drivers slept in their cabs.",
      "Ferries from Dover and Calais were late, and in Calais drivers slept in their cabs.", []
    ),
    (
      "Of all clubs, Westmere Rovers were given the Harrow Foundation prize for the school they run.",
      "The Harrow Foundation gave Westmere Rovers its prize for the school they run.", []
    ),
    // Anybody may have said nothing.
    (
      "Ilse Dahlmann did not answer a request for comment on the weir.",
      "Jorun Falk did not answer a request for comment on the weir.", []
    ),
    // Each tells of the other besides.
    (
      "The first drone struck a barn at the edge of the village before dawn.",
      "The second drone struck a barn at the edge of the village before dawn. The first drone fell "
        + "into the lake.", []
    ),
    (
      "The museum has not yet begun to mend the roof over the hall of clocks.",
      "The museum has yet to begin to mend the roof over the hall of clocks.", []
    ),
    // Days.
    (
      "Guards found the barn door open on Monday and called the owner at once.",
      "Guards found the barn door open on Tuesday and called the owner at once.",
      ["date: 2026-02-02 <> 2026-02-03"]
    ),
    (
      "The museum said in a letter to its members on Wednesday that the roof would be mended.",
      "The museum said in a letter to its members on Tuesday that the roof would be mended.",
      ["date: 2026-02-04 <> 2026-02-03"]
    ),
    // Numbers in order.
    (
      "Divers reached the wreck on their second attempt, the coast guard said.",
      "Divers reached the wreck on their third attempt, the coast guard said.",
      ["wording: second <> third"]
    ),
    (
      "The orchestra played the fourth movement twice because the crowd would not go home.",
      "The orchestra played the 4th movement twice because the crowd would not go home.", []
    ),
    // Opposites.
    (
      "The council agreed to reopen the swimming hall before the winter.",
      "The council refused to reopen the swimming hall before the winter.",
      ["wording: agreed <> refused"]
    ),
    (
      "Three of the climbers were killed when the ledge gave way under their tents.",
      "Three of the climbers were injured when the ledge gave way under their tents.",
      ["wording: killed <> injured"]
    ),
    (
      "The council did not agree to reopen the swimming hall before the winter.",
      "The council refused to reopen the swimming hall before the winter.", []
    ),
    (
      "The price of barley rose after the first frost, traders in the port said.",
      "The price of barley climbed after the first frost, traders in the port said.", []
    ),
    (
      "The court convicted the old treasurer of fraud and acquitted his brother of all charges.",
      "The court acquitted the old treasurer of fraud and convicted his brother of all charges.",
      ["wording: convicted <> acquitted", "wording: acquitted <> convicted"]
    ),
    (
      "The northern town of Skarn opened its new harbour with a parade of tugs.",
      "The southern town of Skarn opened its new harbour with a parade of tugs.",
      ["wording: northern <> southern"]
    ),
    // Not.
    (
      "The miller has sold the old weir to the owners of the sawmill.",
      "The miller has not sold the old weir to the owners of the sawmill.",
      ["wording: sold <> not sold"]
    ),
    (
      "The bank denied that the miller had sold the old weir to the owners of the sawmill.",
      "The bank said that the miller had not sold the old weir to the owners of the sawmill.", []
    ),
    (
      "The opera house will reopen in May, two years after the flood, its director said.",
      "The opera house will not reopen before May, two years after the flood, its director said.",
      []
    ),
    (
      "The minister denied that the bridge was unsafe, and said that engineers had approved it.",
      "The minister said that the bridge was not unsafe and that engineers had approved it.", []
    ),
    (
      "The president said he would not sign the bill before the election.",
      "The president said he would sign the bill only after the election.", []
    ),
    // Other words for the same, and other sentences.
    (
      "The museum will open a second hall in spring, with room for the whole collection of clocks.",
      "A third of the visitors came for the clocks, which fill a hall of the museum since spring.",
      []
    ),
    (
      "The first runner to reach the summit was a baker from the valley.",
      "The second runner to reach the hut had lost her shoes in a bog below the summit.", []
    ),
    // What is quoted is compared there.
    (
      "\"We agreed to open the gates before the storm,\" said Ilse Dahlmann, the harbour master.",
      "\"We refused to open the gates before the storm,\" said Ilse Dahlmann, the harbour master.",
      []
    ),
  ]

  @Test("What stands in one place of two sentences told alike", arguments: pairs)
  func pair(one: String, other: String, items: [String]) {
    let comparison = Comparison(
      of: Tellings.articles(["2026-02-05|\(one)", "2026-02-05|\(other)"]))
    let found = comparison.names.filter { $0.verdict == .otherwise }.map { item in
      "\(item.kind): " + item.values.map(\.value).joined(separator: " <> ")
    }
    #expect(found == items)
  }

  @Test("Of two days, what changes with the days is no difference")
  func days() {
    let pairs = [
      ("fourth", "On the third day of the strike the gates of the brewery were shut with a chain."),
      ("fell", "The price of barley rose after the first frost, traders in the port said."),
    ]
    for (word, body) in pairs {
      let other = body.replacing("third", with: word).replacing("rose", with: word)
      let days = ["2026-02-06", "2026-02-05"].map { day in
        Comparison(of: Tellings.articles(["2026-02-05|\(body)", "\(day)|\(other)"])).names
          .count { $0.kind == "wording" }
      }
      #expect(days == [0, 1])
    }
  }

  @Test("A number of another size is a slip")
  func sizes() {
    let body = "The reservoir at Odry holds 120,000 cubic meters of water, the engineers wrote."
    let other = body.replacing("120,000", with: "1,200,000")
    let comparison = Comparison(
      of: Tellings.articles(["2026-02-05|\(body)", "2026-02-05|\(other)"]))
    #expect(comparison.figures.map(\.verdict) == [.conflict])
  }

  @Test("Each side has all who tell it so, and who does not is told")
  func sides() {
    let comparison = Comparison(
      of: Tellings.articles([
        "2026-02-05|Divers reached the wreck on their second attempt, the coast guard said.",
        "2026-02-05|Divers reached the wreck on their third attempt, the coast guard said.",
        "2026-02-05|Divers came to the wreck on their second attempt, the coast guard said.",
        "2026-02-05|A wreck lies in the bay.",
      ]))
    let item = comparison.names.first { $0.kind == "wording" }
    #expect(item?.values.map(\.tellings) == [[0, 2], [1]])
    #expect(item?.missing == [3])
    #expect(item?.about == "reached the wreck on their … attempt, the coast guard said.")
  }

  @Test(
    "Bad input",
    arguments: ["", "second", "not not not", String(repeating: "second not Monday ", count: 400)])
  func hostile(body: String) {
    let other = body.replacing("second", with: "third").replacing("not", with: "")
    let comparison = Comparison(of: Tellings.articles([body, other]))
    #expect(comparison.articles.count == 2)
  }
}
