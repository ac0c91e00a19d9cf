import Testing

@testable import Facts

@Suite("Figures: in longer sentences")
struct FigureEventTests {
  @Test("The figures of a sentence", arguments: figureRows(sentences))
  func figures(text: String, expected: String) {
    #expect(FactsTests.figures(text) == expected)
  }
}

private let sentences = """
  Officials put the death toll at 1,200.
  = 1200 | death toll
  The death toll stood at 87.
  = 87 | death toll
  The toll reached 300.
  = 300 | toll | reached
  Hundreds were arrested.
  = 200 at_least | - | arrested
  Thousands fled.
  = 2000 at_least | - | fled
  Millions of dollars were stolen.
  = 2000000 at_least USD | - | stolen
  Tens of thousands of people marched.
  = 20000 at_least | people | marched
  The FTSE 100 index gained 23 points to 7,512.
  = 23 | points | gained; 7512 | points | gained
  He hit 3 home runs and batted .312 in 45 games.
  = 3 | home runs | hit; 45 | games
  Smith had 24 points and 11 rebounds.
  = 24 | points; 11 | rebounds
  The plane was carrying 176 passengers and nine crew members.
  = 176 | passengers | carried; 9 | crew members | carried
  Thirty-two of the 44 victims were women.
  = 32 | victims; 44 | victims
  Of the 120 people on board, 15 survived.
  = 120 | people; 15 | people | survived
  Over the past 10 years, 5,000 migrants have drowned.
  = 5000 | migrants | drowned
  The virus has infected more than 100 million people and killed 2.2 million worldwide.
  = 100000000 more_than | people | infected; 2200000 | people | killed
  Scientists studied 1,024 mice over three weeks.
  = 1024 | mice | studied
  A total of 300 officers were deployed, and another 50 stood by.
  = 300 | officers | deployed
  Only 15 of 193 countries agreed.
  = 15 | countries; 193 | countries
  No fewer than 20 bodies were found.
  = 20 at_least | bodies | found
  The factory produces up to 1,500 cars a day.
  = 1500 at_most | cars | produced
  The second man, the third-largest bank, the first two weeks, the last three games.
  = 3 | games
  One person was killed and three others were injured.
  = 1 | person | killed; 3 | others | injured
  One man died.
  = 1 | man | died
  At least one soldier was killed.
  = 1 at_least | soldier | killed
  One or two people saw it.
  = 1..2 between | people
  The company, founded in 1987, has 1,987 employees.
  = 1987 | employees
  Russia fired 120 missiles and 90 drones, and Ukraine shot down 144 of them.
  = 120 | missiles | fired; 90 | drones | fired; 144 | - | shot down
  The army said 3 soldiers were killed and 12 wounded, two of them seriously.
  = 3 | soldiers | killed; 12 | soldiers | wounded; 2 | soldiers | wounded
  It shot down 20 of 24 drones.
  = 20 | drones | shot down; 24 | drones
  It downed 12 drones.
  = 12 | drones | downed
  POLICE KILL TWELVE PEOPLE.
  = 12 | PEOPLE | killed
  KILLED 12 PEOPLE IN KYIV.
  = 12 | PEOPLE | killed
  Three killed, five injured in Karachi blast
  = 3 | - | killed; 5 | - | injured
  A ferry carrying more than 240 passengers capsized off the southern coast on Tuesday, killing at
  least 31 people and leaving dozens missing, the coast guard said.
  = 240 more_than | passengers | carried; 31 at_least | people | killed
  = 24 at_least | people | missing
  Rescuers pulled 187 survivors from the water, 14 of whom were in critical condition.
  = 187 | survivors; 14 | survivors
  The automaker sold 612,000 cars and trucks, down from 704,000 a year earlier.
  = 612000 | cars | sold; 704000
  Two of the seven seats remain undecided; fewer than 200 votes separate the candidates in
  District 3.
  = 2 | seats; 7 | seats; 200 less_than | votes
  Kim Hartley scored 27 points and grabbed 12 rebounds as the Falcons beat the Kings 98-91 on
  Friday night.
  = 27 | points | scored; 12 | rebounds
  They have won nine of their last 10 games.
  = 9 | games | won; 10 | games
  The crowd of 18,203 was the largest of the season.
  = 18203 | crowd
  Nine soldiers were wounded, three of them seriously.
  = 9 | soldiers | wounded; 3 | soldiers | wounded
  Human rights groups put the number of civilian deaths at between 20 and 25.
  = 20..25 between | civilian deaths | died
  Some 3,000 families have fled the two villages.
  = 3000 about | families | fled; 2 | villages
  More than 100 officers took part.
  = 100 more_than | officers | took part
  Around 2,000 seasonal workers will be hired, 300 fewer than last year.
  = 2000 about | seasonal workers | hired
  Hundreds of thousands of people marched in more than 40 cities on Saturday.
  = 200000 at_least | people | marched; 40 more_than | cities
  Organizers said up to 1.5 million took part; the police put the figure at 380,000.
  = 1500000 at_most | - | took part; 380000
  About 60 people were detained and 23 officers injured.
  = 60 about | people | detained; 23 | officers | injured
  The treaty would limit each side to 1,550 deployed warheads and 700 missiles and bombers.
  = 1550 | deployed warheads | deployed; 700 | missiles
  The Senate approved it by 71 votes to 26.
  = 71 | - | voted for; 26 | - | voted against
  The airline has had 3 such incidents since Nov. 4.
  = 3 | incidents
  She won by 3 strokes, shooting a 68.
  = 3 | strokes
  He made 15 of 20 free throws; the temperature was 72.
  = 15 | free throws; 20 | free throws
  A quarter of a million people; three quarters of an hour; quarter-final.
  = 250000 | people
  Between 2019 and 2023, 400 people died.
  = 400 | people | died
  6, 2021, 140 police officers were hurt.
  = 140 | police officers | hurt
  30 volunteers helped.
  = 30 | volunteers
  It is the third time in two years that 50 or more people were killed.
  = 50 at_least | people | killed
  The bus, carrying 45 tourists, overturned, killing 9.
  = 45 | tourists | carried; 9 | tourists | killed
  A crowd of about 20,000 gathered.
  = 20000 about | crowd | gathered
  A force of 5,000 soldiers.
  = 5000 | soldiers
  There were 20 dead and 30 wounded.
  = 20 | - | dead; 30 | - | wounded
  The state has 29 electoral votes and 18 representatives.
  = 29 | electoral votes; 18 | representatives
  It won 12 Oscars.
  = 12 | Oscars | won
  An additional 3,000 U.S. troops will deploy.
  = 3000 | U.S. troops
  The vote was 7 to 2, with 3 abstentions.
  = 7 | - | voted for; 2 | - | voted against; 3 | abstentions
  Rebels killed 10, wounding dozens more.
  = 10 | - | killed; 24 at_least | - | wounded
  Zero cases were found.
  = 0 | cases | found
  """
