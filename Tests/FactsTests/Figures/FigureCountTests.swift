import Testing

@testable import Facts

@Suite("Figures: what is counted, and what happened to it")
struct FigureCountTests {
  @Test("The figures of a sentence", arguments: figureRows(counts))
  func figures(text: String, expected: String) {
    #expect(FactsTests.figures(text) == expected)
  }
}

private let counts = """
  Ostland's president, Pavel Dorn, said this week that an estimated 55,000 Ukrainian
  soldiers have been killed in the fighting.
  = 55000 about | Ukrainian soldiers | killed
  The Center estimated in a report last month that up to 325,000 Russian forces have been killed
  since 2022.
  = 325000 at_most | Russian forces | killed
  As many as 300 people attended the rally.
  = 300 at_most | people | attended
  At least 12 people were killed and 30 wounded in the blast.
  = 12 at_least | people | killed; 30 | people | wounded
  The storm killed 12 people and wounded 30.
  = 12 | people | killed; 30 | people | wounded
  No more than 40 members may attend.
  = 40 at_most | members | attended
  A minimum of 50 votes is needed.
  = 50 at_least | votes
  More than 2,000 workers went on strike.
  = 2000 more_than | workers
  Between 10 and 12 soldiers died.
  = 10..12 between | soldiers | died
  Some 300 villagers fled.
  = 300 about | villagers | fled
  About 10 to 12 people were arrested.
  = 10..12 between | people | arrested
  Two dozen hostages were released.
  = 24 | hostages | released
  Half a million people were displaced.
  = 500000 | people | displaced
  Dozens of people were hurt.
  = 24 at_least | people | hurt
  Hundreds of thousands of protesters marched.
  = 200000 at_least | protesters | marched
  The death toll rose to 300.
  = 300 | death toll | rose
  12 dead, 30 injured in crash
  = 12 | - | dead; 30 | - | injured
  There were 300 deaths.
  = 300 | deaths | died
  The blast left 12 dead and 200 homeless.
  = 12 | - | dead; 200 | - | homeless
  Two soldiers and three civilians were killed.
  = 2 | soldiers | killed; 3 | civilians | killed
  In Gaza, 31 people were killed, including 12 children.
  = 31 | people | killed; 12 | children
  Twelve people, including three children, were killed.
  = 12 | people | killed; 3 | children
  About 300 of the 1,200 passengers survived.
  = 300 about | passengers | survived; 1200 | passengers | survived
  Two or three men fled.
  = 2..3 between | men | fled
  They said as many as 325,000 Russian forces have been killed.
  = 325000 at_most | Russian forces | killed
  Upwards of 400 homes burned and fewer than 50 were saved.
  = 400 more_than | homes | burned; 50 less_than | homes | saved
  The company employs 3,000 people in 12 countries.
  = 3000 | people | employed; 12 | countries
  The 27-nation bloc and the 100-seat chamber, a 12-member jury.
  = 27 | nation; 100 | seat; 12 | member
  The three men and the two women were detained.
  = 3 | men | detained; 2 | women | detained
  The 33 miners were rescued after 69 days.
  = 33 | miners | rescued
  Some 1,200 homes were without power.
  = 1200 about | homes
  More than 100 people were injured, 20 of them seriously, and five died.
  = 100 more_than | people | injured; 20 | people | injured; 5 | people | died
  Four people died and 12 were injured.
  = 4 | people | died; 12 | people | injured
  The killing of 12 people shocked the town.
  = 12 | people | killed
  The deaths of 300 migrants.
  = 300 | migrants | died
  Gunmen killed at least 15 soldiers and wounded 22 others on Monday.
  = 15 at_least | soldiers | killed; 22 | others | wounded
  A bomb exploded, killing 12 people and injuring 45.
  = 12 | people | killed; 45 | people | injured
  The fire destroyed 300 homes and damaged 1,000 more.
  = 300 | homes | destroyed; 1000 | homes | damaged
  The army said it had intercepted 55 of 60 drones.
  = 55 | drones | intercepted; 60 | drones
  Israel freed 90 Palestinian prisoners in exchange for three hostages.
  = 90 | Palestinian prisoners | freed; 3 | hostages
  Twenty-one people were arrested; twenty others fled.
  = 21 | people | arrested; 20 | others | fled
  Three hundred and twelve thousand people live there.
  = 312000 | people
  Two hundred troops, two thousand and one soldiers.
  = 200 | troops; 2001 | soldiers
  2.5 million Syrians fled, and several hundred returned.
  = 2500000 | Syrians | fled; 200 at_least | Syrians | returned
  A couple of hundred protesters gathered.
  = 200 | protesters | gathered
  A few dozen police officers watched.
  = 24 at_least | police officers | watched
  The city of 8.3 million has 12,000 police officers.
  = 8300000; 12000 | police officers
  It is home to 1.4 billion people.
  = 1400000000 | people
  The population is 67,000.
  = 67000 | population
  Five are in hospital.
  = 5
  Of the 11 towers in the area, three belong to the town.
  = 11 | towers; 3 | towers
  The injured number 180.
  = 180 | injured | injured
  The plan allows four cranes at most.
  = 4 at_most | cranes
  The two most recent victims lived there.
  = 2 | recent victims
  A dad-of-three and a mother-of-two met.
  = 3; 2
  In 2024, 45 people died.
  = 45 | people | died
  About 2000 people came.
  = 2000 about | people
  2,000 people attended; 1900 soldiers were captured.
  = 2000 | people | attended; 1900 | soldiers | captured
  Lorenz scored 2 goals in 90 minutes, and 30 points.
  = 2 | goals | scored; 30 | points
  Republicans won 220 seats.
  = 220 | seats | won
  Democrats hold 213 seats.
  = 213 | seats
  She has 3 children.
  = 3 | children
  Ages ranged from 12 to 18.
  = 12..18 between years
  20 million to 25 million people.
  = 20000000..25000000 between | people
  1 to 1.5 million people.
  = 1000000..1500000 between | people
  Nine million people.
  = 9000000 | people
  Six people aboard a plane died.
  = 6 | people | died
  Police said 12 of them were released and another 30 were held.
  = 12 | - | released; 30 | - | held
  There were 10 injuries and 5 arrests.
  = 10 | injuries | injured; 5 | arrests | arrested
  3 dead, 1 missing.
  = 3 | - | dead; 1 | - | missing
  The court sentenced 12 people to death.
  = 12 | people | sentenced
  Israel's military said it struck more than 50 Hezbollah targets overnight, including 12 rocket
  launchers.
  = 50 more_than | Hezbollah targets | struck; 12 | rocket launchers
  Inspectors found that 14 of the home's 20 smoke detectors did not work.
  = 14 | smoke detectors; 20 | smoke detectors
  Seventy-two of the agency's 84 lines were closed.
  = 72 | lines | closed; 84 | lines | closed
  Nine of Halden's 12 bridges are old, as are two of the port's cranes.
  = 9 | bridges; 12 | bridges; 2 | port's cranes
  Of the 84 patients, 71 were not vaccinated.
  = 84 | patients; 71 | patients
  Of 2,000 firms, 300 answered; of the answers, 2019 was the first year.
  = 2000 | firms; 300 | firms
  Of the 12 firms, 40 percent answered.
  = 12 | firms; 40 percent
  People who walk 6,000 steps or more live longer.
  = 6000 at_least | steps
  Gatherings of 50 people or fewer are allowed.
  = 50 at_most | people
  About 300 people or more than half of the village left.
  = 300 about | people; 0.5 more_than ratio | village
  Some 40 boats or ships sank.
  = 40 about | boats
  The ministry said 2,310 people had tested positive and 17 had died.
  = 2310 | people | tested; 17 | people | died
  """
