import Testing

@testable import Facts

@Suite("Figures: numbers that are names, dates, times and scores")
struct NotFigureTests {
  @Test("The figures of a sentence", arguments: figureRows(others))
  func figures(text: String, expected: String) {
    #expect(FactsTests.figures(text) == expected)
  }
}

private let others = """
  The team won 3-2.
  =
  Flight 370 and Boeing 737 and Article 5 and Route 66 and Resolution 1701 and No. 1 and Channel
  4.
  =
  The Group of 20 met; COVID-19 and F-16 and 9/11 and Psalm 23 and G7.
  =
  He lives at 10 Downing Street, in 1600 Pennsylvania Avenue.
  =
  iOS 18 and version 2.1 on page 45 of chapter 3.
  =
  One of the men said no one knew.
  =
  One day the two said so.
  =
  It lasted five months and two days, at 10:30 a.m. on March 3, 2026.
  =
  He was sentenced to 5 years in prison.
  =
  Call 555-1234 or +1-222-222-2222.
  =
  ISBN 978-3-16-148410-0.
  =
  ZIP 90210.
  =
  A three-judge panel ruled in a five-star hotel with two-way radios.
  =
  In 2000 people were happy.
  =
  By 2030 it will.
  =
  The 2008 financial crisis; the 1990s; the '90s; 20th century; 3rd place.
  =
  Feb. 24, March 3-5, 24 February, 5 May 2025, 03/04/2025, 2026-02-05.
  =
  At 5 p.m. and 10:30, 1500 GMT, 9 o'clock.
  =
  Under-18s, over-65s, children under 5, people over 60.
  =
  He scored in the 45th minute.
  =
  The 5-4 ruling.
  =
  The No. 2 official; the number 3 seed; Phase 3 trials; Type 2 diabetes; Type 1; World War II;
  Article 370; Section 230; Title IX; Chapter 11; Formula 1; Windows 11; Apollo 11 astronauts;
  Channel 4 News; U2; Area 51; Catch-22; 747s; Airbus A320s; 50 Cent; Big Four; Five Eyes; Group
  of Seven; Seven Network; One World Trade Center; Three Mile Island.
  =
  There are countless reasons and several people, many women, few men.
  =
  The Nasdaq 100 slipped.
  =
  The Lakers beat the Celtics 112-104.
  =
  Real Madrid won 2-1 with goals in the 12th and 89th minutes.
  =
  Both men were jailed for six years; a third man was freed.
  =
  One woman said so.
  =
  One thing is clear.
  =
  No one was hurt.
  =
  Room 101, Interstate 95, Highway 61, Terminal 5, Gate 12, bus 42, Pier 39, Studio 54, Studio 8.
  =
  Article 5 of the treaty and Articles 2 and 3, sections 4 and 5, Rules 12 and 13.
  =
  The score was tied 3-3 after 90 minutes; they lost 4-1.
  =
  They were held for 12 hours and 30 minutes.
  =
  In the first 100 days.
  =
  For 24 hours.
  =
  Two years ago.
  =
  50 years of war.
  =
  Unions called a 48-hour strike from Monday.
  =
  Under Article 14 it expires after 10 years.
  =
  Call 1-800-555-0199.
  =
  He was born in 1945 and served from 1998 to 2003; 1914-18 war; the 2019-20 season.
  =
  At 7, 8 and 9 p.m. he rang twice.
  =
  The 1,000th visitor came on the 5th floor.
  =
  Some people said some 20 were there.
  =
  On Jan.
  =
  From 9 a.m. to 5 p.m.
  =
  His 12 years as mayor; 12-year term; her 40s; 20-something.
  =
  Phone (555) 123-4567.
  =
  Fax: 202-555-0134.
  =
  He has served 10 of his 20 years in jail.
  =
  Ten Downing Street; Seven Sisters; Nine Inch Nails.
  =
  3M said; 7-Eleven; 21st Century Fox; U2; 5G networks; 4G; B12.
  =
  Zero tolerance.
  =
  """
