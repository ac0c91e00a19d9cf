import Testing

@testable import Facts

@Suite("Figures: measures and ages")
struct FigureMeasuresTests {
  @Test("The figures of a sentence", arguments: figureRows(measures))
  func figures(text: String, expected: String) {
    #expect(FactsTests.figures(text) == expected)
  }
}

private let measures = """
  He is 6'2" tall and she is a 6-foot-2 guard.
  = 74 in; 74 in | guard
  Temperatures fell to -5C, or minus 12 degrees Celsius.
  = -5 °C | - | fell; -12 °C | - | fell
  A 10-acre farm and a 3-inch pipe.
  = 10 acre | farm; 3 in | pipe
  A man of 52 was arrested, a woman of 31 years was not.
  = 52 years; 31 years
  The youngest of the patients is 34 and the oldest 91.
  = 34 years; 91 years
  Anna Brolin, the launch director, 29, stopped the clock.
  = 29 years
  Anna Brolin, who has seventeen years and a new coat, came first.
  = 17 years
  Anna Brolin, who has 17 years of practice, came first.
  Anna Brolin, who has 17 years to serve, came last.
  A 45-year-old man, aged 45, was arrested.
  = 45 years; 45 years
  John Smith, 45, said Mary Jones (32) was hurt.
  = 45 years; 32 years
  Police arrested 45 suspects and seized 3 tons of cocaine.
  = 45 | suspects | arrested; 3 t | cocaine | seized
  100m sprint; 5m people; 325K users; 10K race; 4K television.
  = 100 m; 5000000 | people; 325000 | users
  He is 6'2" tall, she is 5’11” and 6 feet 2 inches or 5 feet, 4 inches.
  = 74 in; 71 in; 74 in; 64 in
  The earthquake had a magnitude of 6.8 and struck at a depth of 10 kilometers (6 miles).
  = 6.8 magnitude | magnitude; 10 km | depth; 6 mi
  A quake of magnitude 5.9 was followed by a magnitude-4.6 tremor; magnitude was all they spoke of.
  = 5.9 magnitude; 4.6 magnitude
  The loan of EUR650m, USD2.5bn and SEK40 million; the ALL4 channel, the EUR, B12 and A320.
  = 650000000 EUR | loan; 2500000000 USD; 40000000 SEK
  All live within a mile of the yard; a mile is far. The 28m vehicle burns propane, thrust is 250kN.
  = 1 mi; 28 m | vehicle burns; 250 kN
  Winds of 120 mph (193 km/h) and 30 centimetres of rain.
  = 120 mph | Winds; 193 km/h; 30 cm | rain
  The ship carried 3,000 tons of grain, 500,000 barrels of oil.
  = 3000 t | grain | carried; 500000 bbl | oil | carried
  He lost 20 pounds and weighs 180 pounds; it cost 20 pounds.
  = 20 lb | - | lost; 180 lb | - | weighed; 20 GBP | - | cost
  Half a dozen men, half a mile, half an hour, a half-million people.
  = 6 | men; 0.5 mi; 500000 | people
  Ten to 15 people; two to three days; 10- to 12-year-olds; 3- to 5-inch hail.
  = 10..15 between | people; 10..12 between years; 3..5 between in
  The temperature reached 40 degrees Celsius (104 Fahrenheit), 104F, 40°C.
  = 40 °C | - | reached; 104 °F; 104 °F; 40 °C
  About 40 miles (64 kilometers) north of the capital, troops dug in.
  = 40 about mi; 64 about km
  The camp lies less than 50 km (30 miles) from the border, and costs up to 90 euros ($100) a day.
  = 50 less_than km; 30 less_than mi; 90 at_most EUR | - | cost; 100 at_most USD
  Some 30, 000 people came, or 1, 250, 000 in all, and it burned at about 3: 10 p. m. on Friday.
  = 30000 about | people; 1250000
  She ran the 100 meters in 10.8 seconds.
  = 100 m
  The bridge is 1.5 miles long and 200 feet high, and weighs 30,000 tons.
  = 1.5 mi; 200 ft; 30000 t | - | weighed
  The house has 4 bedrooms, 2.5 baths and 3,200 square feet.
  = 4 | bedrooms; 2.5 | baths; 3200 ft2
  More than 1 million barrels per day, at least 500 MW of power, 16GB of memory.
  = 1000000 more_than bbl/d; 500 at_least MW | power; 16 GB | memory
  A fire killed a man, 45, and two of his children, ages 3 and 5.
  = 45 years; 2 | children; 3 years; 5 years
  Police are searching for two men aged between 20 and 25.
  = 2 | men; 20..25 between years
  The 63-year-old president, who took office in 2019, has two daughters.
  = 63 years; 2 | daughters
  Mayor Jane Miller, 52, and her husband, Tom Miller, 54, attended.
  = 52 years; 54 years
  The storm dumped 12 to 18 inches of snow and knocked out power to 250,000 customers.
  = 12..18 between in | snow; 250000 | customers
  The AK-47 rifles, 7.62mm rounds, MiG-29 jets, an S-400 system, B-52 bombers, 12 F-16 fighter
  jets, 20 T-72 tanks.
  = 7.62 mm; 12 | F-16 fighter jets; 20 | T-72 tanks
  The 19-year-old's body was found 300 meters from the road.
  = 19 years; 300 m
  He is 5 ft 2 in tall.
  = 62 in
  Water boils at 100° Celsius.
  = 100 °C
  The 62-meter vessel, built in 1994, was certified for 180 passengers and a crew of 12.
  = 62 m | vessel; 180 | passengers; 12 | crew
  The wildfire has burned 14,300 acres and destroyed 87 homes since Sunday.
  = 14300 acre | - | burned; 87 | homes | destroyed
  Gusts reached 65 mph.
  = 65 mph | - | reached
  Temperatures climbed to 103 degrees.
  = 103 ° | - | climbed
  Reserve guard Leo Banks, 22, added 15 points in 24 minutes.
  = 22 years; 15 | points | added
  Researchers followed 12,400 adults aged 40 to 65 for more than 20 years.
  = 12400 | adults; 40..65 between years
  The army said it had killed 48 militants in overnight raids and seized 120 rifles, four rocket
  launchers and 2.5 tons of explosives.
  = 48 | militants | killed; 120 | rifles | seized; 4 | rocket launchers | seized
  = 2.5 t | explosives | seized
  One suspect, a 29-year-old from Leeds, is accused of running the ring.
  = 29 years
  The probe, which weighs 478 kilograms, traveled 4.88 billion kilometers over nine years at
  speeds of up to 58,000 km/h.
  = 478 kg | - | weighed; 4880000000 km; 58000 at_most km/h | speeds
  It will pass within 12,500 kilometers of the dwarf planet, whose surface is about minus 230
  degrees Celsius.
  = 12500 km; -230 about °C
  A 6.4-magnitude earthquake struck 30 miles east of the city of 2 million at 4:12 a.m., killing
  212 people, injuring more than 1,500 and leaving an estimated 40,000 homeless.
  = 6.4 magnitude | earthquake; 30 mi; 2000000; 212 | people | killed; 1500 more_than | people | injured
  = 40000 about | people | homeless
  Flight 281, an Airbus A320 with 154 passengers and six crew on board, landed at Gate 12 after
  one of its two engines failed at 31,000 feet.
  = 154 | passengers; 6 | crew; 2 | engines; 31000 ft
  The 6-foot-4, 220-pound quarterback threw for 312 yards and two touchdowns.
  = 76 in; 220 lb | quarterback; 312 yd; 2 | touchdowns
  An 8-year-old boy and his 10-month-old sister died.
  = 8 years; 10 months
  Water levels rose 2 feet to 14.5 feet.
  = 2 ft | - | rose; 14.5 ft | - | rose
  Section 8 housing; Act 2; Part 3; Form 1040; Title 42; Pier 17; Category 5 hurricane; Super Bowl
  50; Euro 2024; Tokyo 2020; Vision 2030; Agenda 21; Tu-95 bombers; HIMARS; M1 tanks; 155mm
  shells; 9mm pistol.
  = 155 mm; 9 mm
  About 1.3 million barrels per day of oil and 2 billion cubic feet of gas a day.
  = 1300000 about bbl/d | oil; 2000000000 ft3 | gas
  """
