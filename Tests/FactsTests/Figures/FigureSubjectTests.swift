import Testing

@testable import Facts

@Suite("Figures: what they are of, said before them")
struct FigureSubjectTests {
  @Test("The figures of a sentence", arguments: figureRows(subjects))
  func figures(text: String, expected: String) {
    #expect(FactsTests.figures(text) == expected)
  }
}

private let subjects = """
  The general put the number of Ostland soldiers killed at an estimated 55,000.
  = 55000 about | Ostland soldiers | killed
  Up to 325,000 of Ostland's troops have been killed since the invasion.
  = 325000 at_most | Ostland's troops | killed
  The collapse raised the death toll to 41.
  = 41 | death toll | raised
  The number of injured rose to 120 and the toll reached 18.
  = 120 | injured | injured; 18 | toll | reached
  The number of civilians killed in the siege had climbed to 1,312.
  = 1312 | civilians | killed
  Officials said the number of missing stood at more than 300.
  = 300 more_than | missing | missing
  That brings the number of foreign troops in the valley to about 14,000.
  = 14000 about | foreign troops
  The ministry said the number of dead had reached 1,204, with 300 missing.
  = 1204 | dead | dead; 300 | - | missing
  Government figures put the number of people drowned by floods this year at 312.
  = 312 | people | drowned
  Organizers put the crowd at 40,000; the membership is 5,600.
  = 40000 | crowd; 5600 | membership
  The trawler sank with a crew of 12 aboard.
  = 12 | crew
  A family of four lived above a jury of 12 and a party of six.
  = 4 | family; 12 | jury; 6 | party
  She was a mother of three and he a father of two.
  = 3; 2
  The firm made a net profit of $3.2 million on sales of 14 million euros.
  = 3200000 USD | net profit; 14000000 EUR | sales
  The council imposed fines of up to $500 and a minimum wage of 12 dollars.
  = 500 at_most USD | fines | fined; 12 USD | minimum wage
  Gusts of 83 mph hit the port at an altitude of 40 meters.
  = 83 mph | Gusts; 40 m | altitude
  The island of 300 square kilometers lies there.
  = 300 km2 | island
  Rates rose by a quarter point and by half a percentage point.
  = 0.25 percentage_points | - | rose; 0.5 percentage_points
  The bank lowered its key rate by half a point to 4.75 percent.
  = 0.5 percentage_points | - | lowered; 4.75 percent | - | lowered
  Traders expect a quarter-point cut; the team leads by half a point.
  = 0.25 percentage_points | - | cut; 0.5 percentage_points
  A half-point rate cut in June followed a quarter of a percentage point.
  = 0.5 percentage_points | - | cut; 0.25 percentage_points
  May wheat fell three-quarters of a cent to $4.32 1/2 a bushel.
  = 0.0075 USD | - | fell; 4.325 USD | - | fell
  Three in four voters, 3-in-4 drivers and a one-in-30 risk.
  = 0.75 ratio | voters; 0.75 ratio | drivers; 0.03333333333333333 ratio
  Drinking may lower the risk by about a fifth, the study found.
  = 0.2 about ratio | - | lowered
  A third fewer boats and a quarter more cars came.
  = 0.3333333333333333 ratio; 0.25 ratio
  The poll has a margin of error of plus or minus 3 percentage points.
  = 3 percentage_points
  The crash injured 57 people, eight of them seriously, and killed 3.
  = 57 | people | injured; 8 | people | injured; 3 | people | killed
  There were 37 cases in nine states, 32 of them in children.
  = 37 | cases; 9 | states; 32 | cases
  The plant will have 410 workers, a third of them women.
  = 410 | workers; 0.3333333333333333 ratio | workers
  He was 87. Her son is now 9 and her grandmother turned 90.
  = 87 years; 9 years; 90 years
  The three were 12 and 14, ages ranging from 12 to 80.
  = 12..80 between years
  The judge fined him $75,000 and paid the clerks 300 euros each.
  = 75000 USD | - | fined; 300 EUR | - | paid
  The company was fined $6.5 million and will pay $2 million to 214 families.
  = 6500000 USD | - | fined; 2000000 USD | - | paid; 214 | families
  The chain will close 112 of its 1,040 stores and hopes to hire 3,000 people.
  = 112 | stores | closed; 1040 | stores; 3000 | people | hired
  The factory is laying off 6,000 workers and setting aside $60 million.
  = 6000 | workers | laid off; 60000000 USD | - | set aside
  Police recovered three handguns, 240 rounds of ammunition, $4,000 in cash and two watches.
  = 3 | handguns | recovered; 240 | rounds | recovered; 4000 USD | cash | recovered
  = 2 | watches | recovered
  It raised its forecast by $5 to $95 and cut costs by $5 to $10 a ton.
  = 5 USD | - | raised; 95 USD | - | raised; 5..10 between USD | - | cut
  Output fell 12 percent, a 5 percent drop from June, after a 3 percent gain.
  = 12 percent | - | fell; 5 percent | - | dropped; 3 percent | - | gained
  Thousands of dollars in cash and hundreds of acres of forest burned.
  = 2000 at_least USD | cash; 200 at_least acre | forest | burned
  Officers seized 100 pounds (45 kilograms) of heroin.
  = 100 lb | heroin | seized; 45 kg | heroin
  Some 3.4 million children were vaccinated, up from 2.9m in 2019.
  = 3400000 about | children | vaccinated; 2900000 | children | up
  ``Seventy to 80 percent of the loans are bad,'' he said.
  = 70..80 between percent | loans
  Last week 45 bodies arrived; the plan is to order 300 tanks and build three ports.
  = 45 | bodies | arrived; 300 | tanks | ordered; 3 | ports | built
  On day 45, in week 12, the No 9 wore size 12 in grade 5.
  =
  We have one surgeon and two nurses.
  = 1 | surgeon; 2 | nurses
  Sales made up 58 percent of revenue; shares were up 7 percent.
  = 58 percent | revenue; 7 percent | - | up
  A survey of 1,200 firms found that most plan cuts.
  = 1200 | firms
  The town was hit by three bombs.
  = 3 | bombs
  The dinghy is 6ft 4in long and a 28-pound anchor weighs 6,200 pounds less.
  = 76 in; 28 lb | anchor; 6200 lb | - | weighed
  Waiting lists rose by 42,000 to 7.6 million, the 14th rise in a row.
  = 42000 | - | rose; 7600000 | - | rose
  They were offered 4.75% plus a bonus of £1,250.
  = 4.75 percent; 1250 GBP | bonus
  The 12.15 from the coast was cancelled, and at 10.30 the rest.
  =
  Police are hunting three masked men who stole jewellery.
  = 3 | masked men
  Of the 650 MPs, 263 are women, 40% of the total.
  = 650 | MPs; 263 | women; 40 percent | total
  One person died and two were taken to hospital.
  = 1 | person | died; 2 | person | hospitalised
  Three quarters of a million people live there.
  = 750000 | people
  Some 8,000 soldiers, half of them conscripts, have deserted.
  = 8000 about | soldiers | deserted; 0.5 ratio | soldiers | deserted
  At least 100 people, 20 of them children, were killed.
  = 100 at_least | people | killed; 20 | people | killed
  The plane, with 62 on board, came down; talks between the two states were suspended.
  = 62; 2 | states
  Shares rose 1 7/8 to 145 3/8; others fell 5/16.
  = 1.875 | - | rose; 145.375 | - | rose; 0.3125 | - | fell
  The couple's three children, ages 2, 4 and 7, survived in a 5,000-square-foot house.
  = 3 | children | survived; 2 years; 4 years; 7 years; 5000 ft2 | house
  He lost by two votes; the firm cut a combined 45,000 jobs.
  = 2 | votes; 45000 | jobs | cut
  """
