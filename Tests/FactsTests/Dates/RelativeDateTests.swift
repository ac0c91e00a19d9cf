import Testing

@testable import Facts

@Suite("Dates that count from others")
struct RelativeDateTests {
  @Test("From the day of the article, and from dates named before")
  func relative() {
    DateTable(
      #"""
      He left last week.
        last week=2026-W05 DATE
      He left last month.
        last month=2026-01 DATE
      He left last year.
        last year=2025 DATE
      He will leave next week.
        next week=2026-W07 DATE
      He will leave next month.
        next month=2026-03 DATE
      He will leave next year.
        next year=2027 DATE
      He said this week it was over.
        this week=2026-W06 DATE
      He said this month it was over.
        this month=2026-02 DATE
      He said earlier this year it was over.
        earlier this year=2026 DATE START
      It will open later this year.
        later this year=2026 DATE END
      It opened late last month.
        late last month=2026-01 DATE END
      It will open early next year.
        early next year=2027 DATE START
      It will open by the end of the year.
        the end of the year=2026 DATE END
      It will open by the middle of next week.
        the middle of next week=2026-W07 DATE MID
      They met over the weekend.
        the weekend=2026-W05-WE DATE
      They will meet at the weekend.
        the weekend=2026-W06-WE DATE
      They met last weekend.
        last weekend=2026-W05-WE DATE
      They meet this weekend.
        this weekend=2026-W06-WE DATE
      He left today.
        today=2026-02-05 DATE
      He left yesterday.
        yesterday=2026-02-04 DATE
      He leaves tomorrow.
        tomorrow=2026-02-06 DATE
      He left yesterday morning.
        yesterday morning=2026-02-04TMO TIME
      He leaves tomorrow night.
        tomorrow night=2026-02-06TNI TIME
      He left the day before yesterday.
        the day before yesterday=2026-02-03 DATE
      He leaves the day after tomorrow.
        the day after tomorrow=2026-02-07 DATE
      He left this morning.
        this morning=2026-02-05TMO TIME
      He left last night.
        last night=2026-02-04TNI TIME
      He left late last night.
        late last night=2026-02-04TNI TIME END
      He speaks tonight.
        tonight=2026-02-05TNI TIME
      Drones struck the port overnight.
        overnight=2026-02-04TNI TIME
      He left two days ago.
        two days ago=2026-02-03 DATE
      He left two weeks ago.
        two weeks ago=2026-W04 DATE
      He left three months ago.
        three months ago=2025-11 DATE
      He left a year ago.
        a year ago=2025 DATE
      He left about ten years ago.
        about ten years ago=2016 DATE APPROX
      He left a decade ago.
        a decade ago=201 DATE
      He left more than two decades ago.
        more than two decades ago=200 DATE MORE_THAN
      He left years ago.
        years ago=PAST_REF DATE
      He left a few days ago.
        a few days ago=PAST_REF DATE
      He left an hour ago.
        an hour ago=PAST_REF DATE
      It will end five years from now.
        five years from now=2031 DATE
      He was hurt on March 3. Two days later he died.
        March 3=2025-03-03 DATE; Two days later=2025-03-05 DATE
      He was hurt on March 3. Two days earlier he won.
        March 3=2025-03-03 DATE; Two days earlier=2025-03-01 DATE
      He was hurt on March 3. The following day he died.
        March 3=2025-03-03 DATE; The following day=2025-03-04 DATE
      He was hurt on March 3. The next day he died.
        March 3=2025-03-03 DATE; The next day=2025-03-04 DATE
      He was hurt on March 3. He died the same day.
        March 3=2025-03-03 DATE; the same day=2025-03-03 DATE
      He was hurt on March 3 and died that night.
        March 3=2025-03-03 DATE; that night=2025-03-03TNI TIME
      He was hurt on March 3 and died the day after.
        March 3=2025-03-03 DATE; the day after=2025-03-04 DATE
      He won in 1998. He retired that year.
        1998=1998 DATE; that year=1998 DATE
      He won in 1998. He retired the following year.
        1998=1998 DATE; the following year=1999 DATE
      He won in 1998. He retired three years later.
        1998=1998 DATE; three years later=2001 DATE
      He won in 1998, but lost the previous year.
        1998=1998 DATE; the previous year=1997 DATE
      He won in October 2019. He lost the same month.
        October 2019=2019-10 DATE; the same month=2019-10 DATE
      He was hurt on March 3, police said Thursday. Two days later he died.
        March 3=2025-03-03 DATE; Thursday=2026-02-05 DATE; Two days later=2025-03-05 DATE
      Profit rose 5% from a year earlier.
        a year earlier=2025 DATE
      He fled in recent weeks.
        recent weeks=PAST_REF DATE
      He will flee in the coming days.
        the coming days=FUTURE_REF DATE
      He is now free.
        now=PRESENT_REF DATE
      He is currently free.
        currently=PRESENT_REF DATE
      He was recently freed.
        recently=PAST_REF DATE
      The now-defunct firm owed money.
        -
      Now that it is over, he can rest.
        -
      In the past, he lied.
        the past=PAST_REF DATE
      In the future, he may lie.
        the future=FUTURE_REF DATE
      In the near future, he may lie.
        the near future=FUTURE_REF DATE
      The future of the city is unclear.
        -
      The future king smiled.
        -
      These days he rests.
        These days=PRESENT_REF DATE
      It fell in the last century.
        the last century=19 DATE
      It fell earlier in the week.
        earlier in the week=2026-W06 DATE START
      On the morning of Feb. 3, it snowed.
        the morning of Feb. 3=2026-02-03TMO TIME
      He agreed that year-round work was hard.
        -
      The Day family and Dr. Weeks came.
        -
      @ -
      He left last week.
        last week=XXXX-WXX DATE !no publication day
      He left two years ago.
        two years ago=XXXX DATE !no publication day
      He left in 1998 and died two years later.
        1998=1998 DATE; two years later=2000 DATE
      """#
    ).check()
  }
}
