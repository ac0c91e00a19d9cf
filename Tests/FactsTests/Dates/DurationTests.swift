import Testing

@testable import Facts

@Suite("Durations, sets and times of the day")
struct DurationTests {
  @Test("Durations")
  func durations() {
    DateTable(
      #"""
      The war has lasted nearly four years.
        nearly four years=P4Y DURATION LESS_THAN
      It was the first exchange in five months.
        five months=P5M DURATION
      The two-day talks ended.
        two-day=P2D DURATION
      The nearly four-year war goes on.
        nearly four-year=P4Y DURATION LESS_THAN
      The 24-hour strike began.
        24-hour=PT24H DURATION
      It took half an hour.
        half an hour=PT30M DURATION
      It took an hour and a half.
        an hour and a half=PT1.5H DURATION
      It took two and a half years.
        two and a half years=P2.5Y DURATION
      It took 2.5 years.
        2.5 years=P2.5Y DURATION
      It took three hours and 20 minutes.
        three hours and 20 minutes=PT3H20M DURATION
      It lasted a decade.
        a decade=P1DE DURATION
      It lasted for decades.
        decades=PXDE DURATION
      It lasted several years.
        several years=PXY DURATION
      It lasted a few weeks.
        a few weeks=PXW DURATION
      It lasted a couple of weeks.
        a couple of weeks=P2W DURATION
      It lasted dozens of years.
        dozens of years=PXY DURATION
      It lasted more than a year.
        more than a year=P1Y DURATION MORE_THAN
      It lasted at least two weeks.
        at least two weeks=P2W DURATION EQUAL_OR_MORE
      It lasted less than three months.
        less than three months=P3M DURATION LESS_THAN
      It lasted about six weeks.
        about six weeks=P6W DURATION APPROX
      It lasted up to 12 months.
        up to 12 months=P12M DURATION EQUAL_OR_LESS
      It lasted for over 20 years.
        over 20 years=P20Y DURATION MORE_THAN
      It fell over the past five months.
        the past five months=P5M DURATION
      It fell over the last two weeks.
        the last two weeks=P2W DURATION
      It will fall over the next 24 hours.
        the next 24 hours=PT24H DURATION
      It fell over the past year.
        the past year=P1Y DURATION
      It fell over the last few days.
        the last few days=PXD DURATION
      It fell for three straight days.
        three straight days=P3D DURATION
      He spent a year in prison.
        a year=P1Y DURATION
      He was jailed for 18 months.
        18 months=P18M DURATION
      He got a 10-year sentence.
        10-year=P10Y DURATION
      He is 17 years old.
        17 years old=P17Y DURATION
      The 17-year-old boy ran.
        17-year-old=P17Y DURATION
      The four-year-old ran.
        four-year-old=P4Y DURATION
      A decades-long feud ended.
        decades-long=PXDE DURATION
      The yearlong siege ended.
        yearlong=P1Y DURATION
      The week-long siege ended.
        week-long=P1W DURATION
      It lived 65 million years ago.
        65 million years ago=PAST_REF DATE
      It took 25 years.
        25 years=P25Y DURATION
      It took twenty-five years.
        twenty-five years=P25Y DURATION
      It took 1,000 days.
        1,000 days=P1000D DURATION
      It took two dozen years.
        two dozen years=P24Y DURATION
      It took a quarter-century.
        a quarter-century=P25Y DURATION
      It took half a century.
        half a century=P50Y DURATION
      After decades of war, peace came.
        decades=PXDE DURATION
      It took hours.
        hours=PTXH DURATION
      The second round lasted 30 seconds.
        30 seconds=PT30S DURATION
      He came second.
        -
      He drove at 70 mph.
        -
      He drove 60 miles an hour.
        -
      The train runs at 300 km per hour.
        -
      He works a 40-hour week.
        40-hour=PT40H DURATION
      Two days after the attack, he died.
        Two days=P2D DURATION
      It takes 99999999999999999999 years.
        -
      It was 999999999 years ago.
        999999999 years ago=PAST_REF DATE
      """#
    ).check()
  }

  @Test("Sets of times")
  func sets() {
    DateTable(
      #"""
      He earns $50,000 a year.
        a year=P1Y SET
      The mill makes 2 million tonnes a year.
        a year=P1Y SET
      It costs 30 euros per month.
        per month=P1M SET
      They train twice a week.
        twice a week=P1W SET
      They train three times a week.
        three times a week=P1W SET
      They train once every year.
        once every year=P1Y SET
      They train daily.
        daily=P1D SET
      The weekly paper closed.
        weekly=P1W SET
      The annual report came.
        annual=P1Y SET
      They report quarterly.
        quarterly=P1Q SET
      They report every two weeks.
        every two weeks=P2W SET
      They report every other day.
        every other day=P2D SET
      They report each year.
        each year=P1Y SET
      They report every October.
        every October=XXXX-10 SET
      They report every summer.
        every summer=XXXX-SU SET
      They report every morning.
        every morning=XXXX-XX-XXTMO SET
      The Daily Courier closed.
        -
      """#
    ).check()
  }

  @Test("Times of the day")
  func times() {
    DateTable(
      #"""
      It opens at 2 p.m. Thursday.
        2 p.m. Thursday=2026-02-05T14:00 TIME
      It opened at 10:30 a.m. on Feb. 3.
        10:30 a.m. on Feb. 3=2026-02-03T10:30 TIME
      It opened at 10.30am on Tuesday.
        10.30am on Tuesday=2026-02-03T10:30 TIME
      It opened at 6pm.
        6pm=2026-02-05T18:00 TIME
      It opened at 14:00 GMT.
        14:00 GMT=2026-02-05T14:00Z TIME
      It opened at 1400 GMT.
        1400 GMT=2026-02-05T14:00Z TIME
      It opened at noon.
        noon=2026-02-05T12:00 TIME
      It opened at noon Friday.
        noon Friday=2026-01-30T12:00 TIME
      It ends at midnight.
        midnight=2026-02-05T24:00 TIME
      It opened at 5 o'clock.
        5 o'clock=2026-02-05T05:00 TIME
      They attacked before dawn.
        dawn=2026-02-05TMO TIME
      It is the dawn of an era.
        -
      It ended 12:30 in a shootout.
        -
      The runner finished in 2:14:32.
        -
      The score was 3:2.
        -
      It opens Tuesday at 8 p.m. EST.
        Tuesday at 8 p.m. EST=2026-02-10T20:00 TIME
      @ -
      It opened at 2 p.m.
        2 p.m.=T14:00 TIME !no publication day
      Repairs could take a week or more.
        a week or more=P1W DURATION EQUAL_OR_MORE
      It lasted three days or less.
        three days or less=P3D DURATION EQUAL_OR_LESS
      It took two weeks or more than half of the money.
        two weeks=P2W DURATION
      """#
    ).check()
  }
}
