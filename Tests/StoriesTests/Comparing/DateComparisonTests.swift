import Articles
import Facts
import Testing

@testable import Stories

struct DateComparisonTests {
  /// Two tellings of a day, and the dates that both have.
  private static let pairs: [(one: String, other: String, items: [String])] = [
    // Before or after: that is for the reader to tell.
    (
      "Winds of up to 55 miles per hour will be over Velm on Friday.",
      "Winds of up to 55 miles per hour were over Velm on Friday.",
      ["same 2031-05-02"]
    ),
    // Of one event.
    (
      "A freight train left the rails at Odry on Wednesday, and nobody was hurt.",
      "The derailment at Odry happened on Thursday; the train carried grain.",
      ["otherwise 2031-04-30 <> 2031-05-01"]
    ),
    (
      "A bus overturned near Halm on Sunday, injuring nine passengers.",
      "Nine passengers were injured when a bus overturned near Halm on Monday.",
      ["otherwise 2031-04-27 <> 2031-04-28"]
    ),
    (
      "The owners must empty the tank by June 3, the county of Marn ordered.",
      "The county of Marn ordered the tank emptied; the owners have until June 13.",
      ["otherwise 2031-06-03 <> 2031-06-13"]
    ),
    (
      "The concert hall in Marn will reopen in September, the city said.",
      "The city of Marn says that its concert hall reopens in October.",
      ["otherwise 2031-09 <> 2031-10"]
    ),
    (
      "The parliament in Velm passed the budget on Tuesday after a debate of 11 hours.",
      "After debating for 12 hours, the parliament in Velm approved the budget on Tuesday.",
      ["otherwise PT11H <> PT12H", "same 2031-04-29"]
    ),
    (
      "The museum of Velm reopens on Monday after two years of repairs.",
      "The museum in Velm will open its doors again on Tuesday, its director said.",
      ["otherwise 2031-05-05 <> 2031-05-06"]
    ),
    (
      "The debate in the council of Marn lasted six hours.",
      "After seven hours of debate the council of Marn went home.", ["otherwise PT6H <> PT7H"]
    ),
    (
      "A court in Velm jailed the banker Ida Bromm for seven years on Thursday.",
      "Ida Bromm, a banker, was sentenced to eight years in prison by a court in Velm on Thursday.",
      ["otherwise P7Y <> P8Y", "same 2031-05-01"]
    ),
    (
      "The first ferry leaves Odry at 6:30 a.m.",
      "From Odry, the first ferry sails at half past seven in the morning.",
      ["otherwise 06:30 <> 07:30"]
    ),
    (
      "The strike at the mill began on Monday and ended on Wednesday.",
      "At the mill the strike began on Monday and ended on Thursday.",
      ["otherwise 2031-04-30 <> 2031-05-01", "same 2031-04-28"]
    ),
    (
      "Brolin put Odry ahead in the 12th minute, and Marn equalised in the 61st.",
      "In the 12th minute Brolin scored for Odry. The equaliser of Marn came in minute 67.",
      ["otherwise PT61M <> PT67M", "same PT12M"]
    ),
    (
      "The tenants of the Garnet tower have to leave by May 15, the landlord wrote.",
      "The landlord gave the tenants of the tower a deadline: they must be out by May 25.",
      ["otherwise 2031-05-15 <> 2031-05-25"]
    ),
    // Both can be true.
    (
      "The mill at Odry burned down in June 2019.",
      "On 3 June 2019 a fire destroyed the mill at Odry.", ["compatible 2019-06 <> 2019-06-03"]
    ),
    (
      "Clearing the road to Tresk will take three days, engineers said.",
      "The army hopes to clear the road to Tresk by Monday.",
      ["compatible P3D <> 2031-05-05"]
    ),
    (
      "Loomis took the money between 2015 and 2022, the prosecutor of Tresk said.",
      "For seven years Loomis took money, according to the prosecutor of Tresk.",
      ["compatible 2015/2022 <> P7Y"]
    ),
    (
      "The earthquake struck Marn at about 9:30 a.m.",
      "At 9:27 a.m. the earthquake struck Marn.", ["compatible 09:30 <> 09:27"]
    ),
    (
      "The quake struck at 11:52 p.m. local time, the observatory in Halm said.",
      "The quake struck at 04:52 UTC, according to the observatory in Halm.",
      ["compatible 23:52 <> 04:52Z"]
    ),
    // The same.
    (
      "The choir of Odry sang on the pier last night for the first time.",
      "On Thursday the choir of Odry sang on the pier.", ["same 2031-05-01"]
    ),
    // Of other things.
    (
      "The flight to Odry took 50 minutes.",
      "The flight to Tresk was delayed by 40 minutes.", []
    ),
    (
      "A ship ran aground off Norway on Monday.", "A ship ran aground off Portugal on Tuesday.", []
    ),
    (
      "Jurors in the trial of Ida Bromm saw letters on Wednesday.",
      "In the trial of Ida Bromm, jurors saw letters on Tuesday and heard her son.", []
    ),
    (
      "The painter of Marn died at 71 years, his gallery said.",
      "The painter of Marn was 73 years old when he died, his gallery said.", []
    ),
    (
      "The council of Marn voted on Tuesday to close the pool.",
      "The pool of Marn was opened by the mayor on Wednesday.", []
    ),
    (
      "The bridge at Tresk will open on Monday, the mayor said.",
      "The bridge at Tresk was closed on Thursday after a lorry hit it.", []
    ),
    (
      "Doctors in Velm said Tuesday that the vaccine works.",
      "Doctors in Velm said Wednesday that the vaccine works.", []
    ),
    (
      "The company announced the closing of the mill on Tuesday.",
      "The company announced the closing of the mill on Wednesday.", []
    ),
    (
      "Garnet Loomis was arrested in Odry on Monday.",
      "Ida Bromm was arrested in Odry on Tuesday.", []
    ),
    (
      "A man of 52 years was arrested in Odry.", "In Odry, a 54-year-old man was arrested.", []
    ),
    // A day after it is no day that it took.
    (
      "A climber fell at Odry a day after another climber fell there.",
      "It was the second time in two days that a climber fell at Odry.", []
    ),
    (
      "The ministry has 60 days to withdraw the rule on the birds of Odry.",
      "The ministry withdrew the rule on the birds of Odry in its first 100 days.", []
    ),
    (
      "The hall was built in 1951 and burned in 1987.", "The hall was rebuilt in 1990.", []
    ),
  ]

  @Test(arguments: pairs.indices) func datesAreAligned(row: Int) {
    let pair = DateComparisonTests.pairs[row]
    let items = NameComparison.items(
      of: Tellings.articles(["2031-05-02|" + pair.one, "2031-05-02|" + pair.other]))
    #expect(items.filter { $0.missing.isEmpty && $0.kind == "date" }.map(\.outline) == pair.items)
  }

  /// A collision told as of two days: when each telling was published, what it says, and the verdict.
  private static let clocks: [(one: (String, String), other: (String, String), verdict: Verdict)] =
    [
      // Nothing tells of two clocks.
      (("2031-03-06", "on Tuesday"), ("2031-03-06", "on Wednesday"), .otherwise),
      (
        ("2031-03-06T09:00:00+01:00", "on Tuesday"),
        ("2031-03-06T18:00:00+01:00", "on Wednesday"), .otherwise
      ),
      // Papers west and east of where it happened.
      (
        ("2031-03-05T18:00:00-05:00", "on Tuesday"),
        ("2031-03-06T09:00:00+09:00", "on Wednesday"), .compatible
      ),
      (
        ("2031-03-05T18:00:00-05:00", "on Wednesday"),
        ("2031-03-06T09:00:00+09:00", "on Tuesday"), .otherwise
      ),
      (
        ("2031-03-05T18:00:00-05:00", "on Monday"),
        ("2031-03-06T09:00:00+09:00", "on Wednesday"), .otherwise
      ),
      // Universal time.
      (
        ("2031-03-06", "on Tuesday"), ("2031-03-06", "on Wednesday, at 3:10 GMT,"), .compatible
      ),
      (
        ("2031-03-06", "on Tuesday"), ("2031-03-06", "on Wednesday, at 17:10 GMT,"), .otherwise
      ),
      (
        ("2031-03-06", "on Wednesday"), ("2031-03-06", "on Tuesday, at 17:10 GMT,"), .compatible
      ),
    ]

  @Test(arguments: clocks.indices) func clocksOfTwoZonesMakeNoTwoDays(row: Int) {
    let (one, other, verdict) = DateComparisonTests.clocks[row]
    let articles = [one, other].enumerated().map { number, telling in
      var draft = ArticleDraft(
        body:
          "The ferry Anna collided with a tanker off Marn \(telling.1) and sank, the harbour said."
      )
      draft.published = NewsDate(iso: telling.0).map { Found($0, by: .header) }
      draft.language = Found("en", by: .text)
      return Tellings.article(draft, FactKinds.facts(of: draft), number: number + 1)
    }
    let days = NameComparison.items(of: articles).filter {
      $0.kind == "date" && $0.missing.isEmpty && $0.values.count == 2
        && $0.values[0].value.count > 5
    }
    #expect(days.map(\.verdict) == [verdict])
  }

  @Test func aWeekdayOfAnUndatedTellingIsCompared() {
    let items = NameComparison.items(
      of: Tellings.articles([
        "2031-05-02|The accord on the ferries was signed in Odry on Thursday.",
        "In Odry the accord on the ferries was signed on a wet Wednesday.",
      ]))
    #expect(
      items.filter { $0.missing.isEmpty && $0.kind == "date" }.map(\.outline)
        == ["otherwise 2031-05-01 <> XXXX-WXX-3"])
  }

  @Test func aDayIsOneHoweverMuchOfItIsNamed() {
    let items = NameComparison.items(
      of: Tellings.articles([
        "The old mill at Odry burned down on Friday, and nobody was hurt.",
        "The old mill at Odry burned down on June 24, and nobody was hurt.",
        "The old mill at Odry burned down on June 24, 2005, and nobody was hurt.",
      ]))
    #expect(items.filter { $0.kind == "date" }.map(\.outline) == ["same 2005-06-24"])
  }

  /// "Thursday" is any Thursday, but it makes no two Thursdays one.
  @Test func aWeekdayDoesNotJoinTwoDays() {
    let items = NameComparison.items(
      of: Tellings.articles([
        "The actress Ida Bromm entered the clinic in Velm on May 2, 2013.",
        "The actress Ida Bromm entered the clinic in Velm on Thursday.",
        "The actress Ida Bromm left the clinic in Velm on June 13, 2013.",
      ]))
    #expect(items.filter { $0.kind == "date" && $0.verdict == .otherwise }.isEmpty)
  }

  /// Tellings of two weeks, and tellings of which nobody knows when they were written.
  private static let apart = [
    (
      "2031-05-02|An earthquake shook the Sorel valley on Thursday and killed three people.",
      "2031-05-10|An earthquake shook the Sorel valley on Friday and killed two people."
    ),
    (
      "2031-05-02|The storm hit the harbour of Halm at 3:20 a.m., the coast guard said.",
      "2031-05-12|The storm hit the harbour of Halm at 11:50 p.m., the coast guard said."
    ),
    (
      "The trial of Ida Bromm continued in Velm on Wednesday with a witness.",
      "The trial of Ida Bromm continued in Velm on Thursday with two witnesses."
    ),
    (
      "A navy ship off Marn drove pirates away on Saturday.",
      "Pirates were driven away by a navy ship off Marn on Thursday."
    ),
  ]

  @Test(arguments: apart.indices) func daysOfOtherWeeksAreNotGivenOtherwise(row: Int) {
    let (one, other) = DateComparisonTests.apart[row]
    let items = NameComparison.items(of: Tellings.articles([one, other]))
    #expect(items.filter { $0.missing.isEmpty && $0.kind == "date" }.map(\.outline) == [])
  }

  @Test func aDatelineIsNoDateOfWhatHappened() {
    let items = NameComparison.items(
      of: Tellings.articles([
        "Bridge at Tresk closed. May 3, 2031, 8:12 p.m. The bridge at Tresk was closed on Friday.",
        "Bridge at Tresk closed. May 4, 2031, 9:40 a.m. The bridge at Tresk was closed on Friday.",
      ]))
    #expect(items.filter { $0.kind == "date" && $0.verdict == .otherwise }.isEmpty)
  }
}
