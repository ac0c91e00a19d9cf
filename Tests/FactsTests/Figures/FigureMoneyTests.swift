import Testing

@testable import Facts

@Suite("Figures: money")
struct FigureMoneyTests {
  @Test("The figures of a sentence", arguments: figureRows(money))
  func figures(text: String, expected: String) {
    #expect(FactsTests.figures(text) == expected)
  }
}

private let money = """
  Nearly $1.2 trillion was spent.
  = 1200000000000 about USD | - | spent
  The company raised $5m from investors.
  = 5000000 USD | - | raised
  It cost €3bn, or 4.5 million barrels a day.
  = 3000000000 EUR | - | cost; 4500000 bbl/d
  He paid A$5 and 500 Swiss francs and HK$2bn and 50 cents and 90p.
  = 5 AUD | - | paid; 500 CHF; 2000000000 HKD; 0.5 USD; 0.9 GBP
  The $20 billion loan and a $5 fee for a 5 percent stake.
  = 20000000000 USD | loan; 5 USD | fee; 5 percent | stake
  Between $3 million and $5 million was lost.
  = 3000000..5000000 between USD | - | lost
  A $3-5 million plan.
  = 3000000..5000000 between USD
  Shares of Acme fell 3.4 percent to $45.20.
  = 3.4 percent | - | fell; 45.2 USD | - | fell
  Oil rose to $80 a barrel, up 1.2 percent from $79.
  = 80 USD | - | rose; 1.2 percent | - | up; 79 USD
  The dollar bought 145 yen, from 143.80 yen.
  = 145 JPY | - | bought; 143.8 JPY
  The £20 note.
  = 20 GBP
  3 million pounds.
  = 3000000 GBP
  The budget was cut from $10 million to $8 million.
  = 10000000 USD | - | cut; 8000000 USD | - | cut
  Prices range from $5 to $10.
  = 5..10 between USD
  They owe between 10 and 12 million euros.
  = 10000000..12000000 between EUR | - | owed
  £50,000 a year; $15 an hour; 3 dollars 50 cents.
  = 50000 GBP; 15 USD; 3.5 USD
  A $1.5 billion, 10-year contract; a US$3 million fine; $250,000 in damage; $5 million worth of
  drugs.
  = 1500000000 USD; 3000000 USD | fine; 250000 USD | damage; 5000000 USD | drugs
  USD 200, EUR 125 million, 200 EUR, Rs 500 crore, Rs. 50,000, 35 lakh rupees.
  = 200 USD; 125000000 EUR; 200 EUR; 5000000000 INR; 50000 INR; 3500000 INR
  Sales jumped 14.2% to $3.4 billion in the quarter ended March 31, from $2.98 billion a year
  earlier.
  = 14.2 percent | - | jumped; 3400000000 USD | - | jumped; 2980000000 USD
  Net income was $1.02 a share, compared with 95 cents a share.
  = 1.02 USD; 0.95 USD
  Gold traded at $1,950 an ounce.
  = 1950 USD
  The tax would raise $450 billion over 10 years.
  = 450000000000 USD | - | raised
  The court fined the bank 2.5 billion euros ($2.7 billion).
  = 2500000000 EUR | - | fined; 2700000000 USD
  The 2026 budget of $6.8 trillion includes $900 billion for defense.
  = 6800000000000 USD | budget; 900000000000 USD
  US $150 million, C $16.4, a $5 fee.
  = 150000000 USD; 16.4 USD; 5 USD | fee
  A $5 fee.
  = 5 USD | fee
  The cost was thirteen dollars and forty-five cents.
  = 13.45 USD
  The company lost $1.3 billion last year on revenue of $22.4 billion.
  = 1300000000 USD | - | lost; 22400000000 USD | revenue
  Shares dropped $3.12, or nearly 8 percent, to $36.90.
  = 3.12 USD | - | dropped; 8 about percent | - | dropped; 36.9 USD | - | dropped
  Voters approved a $350 million bond measure for schools by a margin of 54 percent to 46 percent.
  = 350000000 USD | bond measure; 54 percent; 46 percent
  The study, published in the Journal of Public Health, was funded by a $4.2 million grant.
  = 4200000 USD | grant
  Police arrested five men, aged between 19 and 34, after a raid on a warehouse where 1.2 tonnes
  of cocaine worth 80 million pounds was found.
  = 5 | men | arrested; 19..34 between years; 1.2 t | cocaine | found; 80000000 GBP
  Officers also recovered £250,000 in cash and a dozen stolen cars.
  = 250000 GBP | cash | recovered; 12 | stolen cars | recovered
  The mission cost $700 million.
  = 700000000 USD | - | cost
  Prices averaged 28 cents a pound, a third less than in 2023.
  = 0.28 USD | - | averaged; 0.3333333333333333 ratio
  Rents start at $1,850 for a one-bedroom unit.
  = 1850 USD
  The city council voted 9-2 to grant the developer a 20-year tax break worth an estimated $18
  million.
  = 9 | - | voted for; 2 | - | voted against; 18000000 about USD
  The World Bank pledged $150 million in aid.
  = 150000000 USD | aid | pledged
  Damage could exceed $2 billion, or 4 percent of gross domestic product.
  = 2000000000 more_than USD; 4 percent | gross domestic product
  The deal is valued at $12.5bn, or $45 a share, a 20% premium.
  = 12500000000 USD; 45 USD; 20 percent | premium
  A 15-year, $200 million contract; a $1-a-day wage; $2,000-a-month rent.
  = 200000000 USD | contract; 1 USD; 2000 USD
  Exports totaled $4.1 billion in January, compared with $3.8 billion in December.
  = 4100000000 USD | - | totaled; 3800000000 USD
  The house, at 123 Main Street, sold for $450,000.
  = 450000 USD
  Prices were up 5 cents to $1.23 a gallon.
  = 0.05 USD | - | up; 1.23 USD | - | up
  Police found 5 kg of heroin, 200 grams of cocaine and $10,000 in cash.
  = 5 kg | heroin | found; 200 g | cocaine | found; 10000 USD | cash | found
  """
