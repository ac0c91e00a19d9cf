import Testing

@testable import Facts

@Suite("Figures: percentages and parts of a whole")
struct FigureSharesTests {
  @Test("The figures of a sentence", arguments: figureRows(shares))
  func figures(text: String, expected: String) {
    #expect(FactsTests.figures(text) == expected)
  }
}

private let shares = """
  The boats cost 86 million euros, of which Ostland pays a third. The Dutch part is one third.
  = 86000000 EUR | - | cost; 0.3333333333333333 ratio; 0.3333333333333333 ratio
  Police arrested two men and are looking for a third.
  = 2 | men | arrested
  Prices rose 12% last year.
  = 12 percent | - | rose
  Inflation rose from 3% to 5%.
  = 3 percent | - | rose; 5 percent | - | rose
  Support grew by 2.3 percentage points.
  = 2.3 percentage_points | - | grew
  One in five adults smokes.
  = 0.2 ratio | adults
  A third of the voters stayed home.
  = 0.3333333333333333 ratio | voters
  Two-thirds of the city's homes were destroyed.
  = 0.6666666666666666 ratio | city's homes | destroyed
  Half of voters said they agree.
  = 0.5 ratio | voters
  3 out of 10 children were vaccinated.
  = 0.3 ratio | children | vaccinated
  The favourite was a 5-to-1 outsider.
  = 5 ratio
  Yields rose 300bps.
  = 300 basis_points | - | rose
  45% of voters backed him, against 12 percent of the population.
  = 45 percent | voters; 12 percent | population
  He bought 2 1/2 acres and 1½ pounds of three-quarters of it.
  = 2.5 acre | - | bought; 1.5 lb; 0.75 ratio
  About 3 out of 10 children were vaccinated.
  = 0.3 about ratio | children | vaccinated
  Nearly half of the workers quit.
  = 0.5 about ratio | workers | quit
  More than half the country voted.
  = 0.5 more_than ratio | country | voted
  At least two-thirds of members agreed.
  = 0.6666666666666666 at_least ratio | members
  Half the voters said so.
  = 0.5 ratio | voters
  More than a third of them left.
  = 0.3333333333333333 more_than ratio
  Profit fell by a third.
  = 0.3333333333333333 ratio | - | fell
  Three-quarters of companies plan cuts.
  = 0.75 ratio | companies
  Shares fell 2% to 3% in early trade.
  = 2 percent | - | fell; 3 percent | - | fell
  The rate was 5.25%-5.5%, or 5.25 to 5.5 percent, 25 basis points higher.
  = 5.25..5.5 between percent; 5.25..5.5 between percent; 25 basis_points
  The Dow Jones industrial average fell 312.4 points, or 0.9 percent, to 34,500.
  = 312.4 | points | fell; 0.9 percent | - | fell; 34500 | - | fell
  The S&P 500 rose 1.1%.
  = 1.1 percent | - | rose
  The yield on the 10-year Treasury note rose to 4.25%.
  = 4.25 percent | - | rose
  Unemployment stood at 4.1 percent, the lowest since 1969.
  = 4.1 percent
  About one-third of those killed were children.
  = 0.3333333333333333 about ratio
  Nine in 10 said they would vote.
  = 0.9 ratio
  Turnout was 67.3 percent, up from 62 percent in 2020.
  = 67.3 percent; 62 percent | - | up
  He won with 51.2% of the vote to her 47.1%.
  = 51.2 percent | vote; 47.1 percent
  The group owns 45 percent of the company and 30,000 shares.
  = 45 percent | company | owned; 30000 | shares | owned
  Nearly 9 out of 10 households have access.
  = 0.9 about ratio | households
  Beijing will cut tariffs by 5 to 10 percentage points.
  = 5..10 between percentage_points | - | cut
  Some 40% of Americans and 35 per cent of Britons agree.
  = 40 about percent | Americans; 35 percent | Britons
  Ninety percent.
  = 90 percent
  Fifty-five percent of those surveyed.
  = 55 percent
  Seventy-five per cent.
  = 75 percent
  The central bank raised its key interest rate by half a percentage point to 6.75 percent on
  Wednesday, the seventh increase in nine months.
  = 0.5 percentage_points | - | raised; 6.75 percent | - | raised
  Inflation hit 11.2% in March, well above the bank's target of 2 to 3 percent.
  = 11.2 percent | - | hit; 2..3 between percent | target
  Economists polled by the agency had expected a rise of 25 basis points.
  = 25 basis_points | - | rose
  The krona fell 0.8% to 10.41 against the euro.
  = 0.8 percent | - | fell
  Northfield Motors said it would cut 4,500 jobs, or 12 percent of its work force, and close three
  of its 17 plants by the end of 2027.
  = 4500 | jobs | cut; 12 percent | work force | cut; 3 | plants | closed; 17 | plants
  Turnout was about 38,000, or one in three registered voters.
  = 38000 about | Turnout; 0.3333333333333333 ratio | registered voters | registered
  Councilwoman Dana Ortiz, 47, won a third term with 61% of the vote in the 5th District.
  = 47 years; 61 percent | vote
  About 9,000 residents were ordered to evacuate, and 1,100 firefighters, 42 engines and six
  helicopters are battling the blaze, which was 15 percent contained.
  = 9000 about | residents | ordered; 1100 | firefighters; 42 | engines; 6 | helicopters
  = 15 percent
  The Falcons (23-9) shot 48 percent and made 11 of 27 3-pointers.
  = 48 percent
  Those who walked at least 7,000 steps a day were 30 to 40 percent less likely to die early.
  = 7000 at_least | steps; 30..40 between percent
  Participants who drank two to three cups of coffee daily had a 17% lower risk.
  = 2..3 between | cups; 17 percent
  Apple growers expect a harvest of 240 million bushels, up 6% from last year.
  = 240000000 bu | harvest; 6 percent | - | up
  Some farms lost up to half of their crop to frost in May.
  = 0.5 at_most ratio | crop | lost
  The 34-story tower will have 410 apartments, a quarter of them for low-income families, and
  25,000 square feet of shops.
  = 34 | story; 410 | apartments; 0.25 ratio | apartments; 25000 ft2 | shops
  The two countries hold more than 90 percent of the world's nuclear weapons, roughly 12,000 in
  all.
  = 2 | countries; 90 more_than percent | world's nuclear weapons; 12000 about
  About half were women.
  = 0.5 about ratio
  Interest rates were cut by a quarter point to 4.5 percent.
  = 0.25 percentage_points | - | cut; 4.5 percent | - | cut
  Two-thirds majority.
  = 0.6666666666666666 ratio
  A two-thirds vote.
  = 0.6666666666666666 ratio
  One-half.
  = 0.5 ratio
  One half of it.
  = 0.5 ratio
  Unemployment fell to 3.9% from 4.1%.
  = 3.9 percent | - | fell; 4.1 percent
  By 2025 sales of 5.5 million cars were seen, down 3%.
  = 5500000 | cars; 3 percent | - | down
  More than 80 percent of the 1,300 votes cast favored him.
  = 80 more_than percent | votes | cast; 1300 | votes | cast
  Seventy percent of the 25 to 30 tests failed.
  = 70 percent; 25..30 between | tests
  She is number one; one-third; one-on-one; one-time; one-way.
  = 0.3333333333333333 ratio
  The drug cut deaths by 30 percent among 5,000 patients.
  = 30 percent | - | cut; 5000 | patients
  A third of its 9,000 employees will lose their jobs.
  = 0.3333333333333333 ratio | employees | lost; 9000 | employees | lost
  Only two of every five voters know.
  = 0.4 ratio | voters
  Fewer than one in 10 agreed.
  = 0.1 less_than ratio
  He gave 110 percent.
  = 110 percent
  The index rose 1.2 points, or 0.3%, to 412.5.
  = 1.2 | points | rose; 0.3 percent | - | rose
  """
