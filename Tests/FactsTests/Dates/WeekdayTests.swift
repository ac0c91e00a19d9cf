import Testing

@testable import Facts

@Suite("Weekdays")
struct WeekdayTests {
  @Test("Weekdays and the days of dates that follow them")
  func weekdays() {
    DateTable(
      #"""
      The ministers met on Thursday.
        Thursday=2026-02-05 DATE
      The ministers will meet on Thursday.
        Thursday=2026-02-05 DATE
      The ministers met on Friday.
        Friday=2026-01-30 DATE
      The ministers will meet on Friday.
        Friday=2026-02-06 DATE
      The mayor resigned Monday.
        Monday=2026-02-02 DATE
      The trial begins Monday.
        Monday=2026-02-09 DATE
      The council is expected to vote on Tuesday.
        Tuesday=2026-02-10 DATE
      The council was scheduled to vote on Tuesday.
        Tuesday=2026-02-10 DATE
      The council agreed to meet on Tuesday.
        Tuesday=2026-02-10 DATE
      On Sunday, voters will choose a president.
        Sunday=2026-02-08 DATE
      On Sunday, voters chose a president.
        Sunday=2026-02-01 DATE
      Officials said Wednesday the bridge would open Saturday.
        Wednesday=2026-02-04 DATE; Saturday=2026-02-07 DATE
      The court, which heard the case Tuesday, will rule Friday.
        Tuesday=2026-02-03 DATE; Friday=2026-02-06 DATE
      He left last Thursday.
        last Thursday=2026-01-29 DATE
      He left last Monday.
        last Monday=2026-02-02 DATE
      She returns next Thursday.
        next Thursday=2026-02-12 DATE
      She returns next Monday.
        next Monday=2026-02-09 DATE
      The vote is this Friday.
        this Friday=2026-02-06 DATE
      The strike started this past Sunday.
        this past Sunday=2026-02-01 DATE
      The strike starts this coming Sunday.
        this coming Sunday=2026-02-08 DATE
      It rained Tuesday morning.
        Tuesday morning=2026-02-03TMO TIME
      It rained on Tuesday afternoon.
        Tuesday afternoon=2026-02-03TAF TIME
      Police raided the house Monday evening.
        Monday evening=2026-02-02TEV TIME
      The team lost Saturday night.
        Saturday night=2026-01-31TNI TIME
      Rescuers arrived early Tuesday morning.
        early Tuesday morning=2026-02-03TMO TIME START
      The bill passed late Tuesday.
        late Tuesday=2026-02-03 DATE END
      The bill passed late on Tuesday.
        late on Tuesday=2026-02-03 DATE END
      The bill passed early Wednesday.
        early Wednesday=2026-02-04 DATE START
      Earlier Thursday, the two sides traded fire.
        Earlier Thursday=2026-02-05 DATE START
      Earlier on Thursday, the two sides traded fire.
        Earlier on Thursday=2026-02-05 DATE START
      The rally was held Monday of last week.
        Monday of last week=2026-01-26 DATE
      The rally was held on Monday last week.
        Monday last week=2026-01-26 DATE
      The rally will be held on Friday next week.
        Friday next week=2026-02-13 DATE
      Monday's vote was close.
        Monday=2026-02-02 DATE
      Shops close on Sundays.
        Sundays=XXXX-WXX-7 SET
      The group meets every Thursday.
        every Thursday=XXXX-WXX-4 SET
      The talks lasted from Monday to Wednesday.
        Monday=2026-02-02 DATE; Wednesday=2026-02-04 DATE
      The fair will run from Monday to Friday.
        Monday=2026-02-09 DATE; Friday=2026-02-13 DATE
      He spoke on Thursday, Feb. 5, in Geneva.
        Thursday, Feb. 5=2026-02-05 DATE
      He spoke on Thursday, Feb. 5, 2026, in Geneva.
        Thursday, Feb. 5, 2026=2026-02-05 DATE
      He spoke on Thursday 5 February in Geneva.
        Thursday 5 February=2026-02-05 DATE
      On Thursday President Orla Finch left.
        Thursday=2026-02-05 DATE
      On Wednesday, February sales figures were published.
        Wednesday=2026-02-04 DATE; February=2026-02 DATE
      The Sunday Times said so.
        -
      She works for the Sunday Mirror.
        -
      Shoppers crowded the malls on Black Friday.
        -
      Candidates prepare for Super Tuesday.
        -
      The sun sat low and the mon was silent.
        -
      @ 2026-02-08
      He said on Sunday that it was over.
        Sunday=2026-02-08 DATE
      He said on Monday that it was over.
        Monday=2026-02-02 DATE
      Winds of up to 55 miles per hour were forecast for Friday.
        Friday=2026-02-13 DATE
      Talks that were due on Tuesday were called off.
        Tuesday=2026-02-10 DATE
      Snow was also expected on Saturday.
        Saturday=2026-02-14 DATE
      The office predicted on Tuesday that it would snow.
        Tuesday=2026-02-03 DATE
      @ 2026-01-01
      He said on Wednesday that it was over.
        Wednesday=2025-12-31 DATE
      @ 2024-02-29
      They will meet on Friday.
        Friday=2024-03-01 DATE
      @ -
      He said on Thursday that it was over.
        Thursday=XXXX-WXX-4 DATE !no publication day
      It rained Tuesday morning.
        Tuesday morning=XXXX-WXX-2TMO TIME !no publication day
      They meet next Friday.
        next Friday=XXXX-WXX-5 DATE !no publication day
      """#
    ).check()
  }
}
