import Testing

@testable import Facts

@Suite("Figures: pounds of money and of weight")
struct PoundTests {
  @Test("The figures of a text", arguments: figureRows(pounds))
  func figures(text: String, expected: String) {
    #expect(FactsTests.figures(text) == expected)
  }
}

private let pounds = """
  The minimum wage will rise to 12.71 pounds an hour.
  = 12.71 GBP | - | rose
  It will rise to 12.71 pounds an hour.
  = 12.71 GBP | - | rose
  Families will be about 450 pounds worse off a year.
  = 450 about GBP
  Police found 70,000 pounds in cash at the house.
  = 70000 GBP | cash | found
  Police found 700 pounds in cash at the house.
  = 700 GBP | cash | found
  The court fined her 200 pounds ($260).
  = 200 GBP | - | fined; 260 USD
  She got 85 pounds of public money.
  = 85 GBP | public money
  A loaf costs £2. It was 5 pounds in May.
  = 2 GBP | - | cost; 5 GBP
  The firm paid a 300-pound fine.
  = 300 GBP | fine | paid
  The jewels were worth 900 pounds.
  = 900 GBP
  He weighs 300 pounds.
  = 300 lb | - | weighed
  A 300-pound man sat there.
  = 300 lb | man
  Agents seized 40 pounds of cocaine and cash.
  = 40 lb | cocaine | seized
  Agents seized 40 pounds of cheese worth $2 million.
  = 40 lb | cheese | seized; 2000000 USD
  The calf weighed about 90 pounds and sold for a record price.
  = 90 about lb | - | weighed
  She paid $12 for 3 pounds.
  = 12 USD | - | paid; 3 lb
  She lost 20 pounds.
  = 20 lb | - | lost
  She lost two pounds a week.
  = 2 lb | - | lost
  The suspect is 6 feet tall and 180 pounds.
  = 6 ft; 180 lb
  The box was 300 pounds (136 kilograms), the town has £9.
  = 300 lb; 136 kg; 9 GBP
  The oven burns 900 pounds an hour.
  = 900 lb | - | burned
  """
