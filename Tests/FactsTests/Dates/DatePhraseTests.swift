import Testing

@testable import Facts

@Suite("Dates as newspapers phrase them")
struct DatePhraseTests {
  @Test("Phrases of the news, and what is no date")
  func phrases() {
    DateTable(
      #"""
      The show runs through Aug. 30.
        Aug. 30=2026-08-30 DATE
      He was held until Jan. 20.
        Jan. 20=2026-01-20 DATE
      They have until Feb. 20 to answer.
        Feb. 20=2026-02-20 DATE
      The vote was delayed until after the May 10 election.
        May 10=2026-05-10 DATE
      The launch, first planned for Jan. 28, slipped.
        Jan. 28=2026-01-28 DATE
      Results are due on July 29.
        July 29=2026-07-29 DATE
      The funeral will be held Saturday.
        Saturday=2026-02-07 DATE
      Schools were to reopen Friday.
        Friday=2026-02-06 DATE
      Half a century ago it was a village.
        Half a century ago=1976 DATE
      He was seen between 9:30 p.m. and 11 p.m. last Friday.
        9:30 p.m.=2026-01-30T21:30 TIME; 11 p.m. last Friday=2026-01-30T23:00 TIME
      In the autumn of 1989 the wall fell. The next year she left.
        the autumn of 1989=1989-FA DATE; The next year=1990 DATE
      Today she is rich. Twenty years later she tells it.
        Today=2026-02-05 DATE; Twenty years later=XXXX DATE !nothing to count from
      Two days later he died.
        Two days later=XXXX-XX-XX DATE !nothing to count from
      In 2019 he fell ill. Two months later he died.
        2019=2019 DATE; Two months later=XXXX-XX DATE !nothing to count from
      Economists see two more cuts by year-end.
        year-end=2026 DATE END
      The bank has cut rates four times since last June.
        last June=2025-06 DATE
      Inflation was 2.1% in January, down from 2.4% the previous month.
        January=2026-01 DATE; the previous month=2025-12 DATE
      It reopens a day after the storm.
        a day=P1D DURATION
      It is the coldest January in 15 years.
        January=2026-01 DATE; 15 years=P15Y DURATION
      It will fall over the next year.
        the next year=P1Y DURATION
      He was born on June 2, 1937.
        June 2, 1937=1937-06-02 DATE
      The comet was last seen in 1847.
        1847=1847 DATE
      For full-year 2025, sales rose.
        2025=2025 DATE
      Sales in the three months ended Dec. 31 rose.
        the three months=P3M DURATION; Dec. 31=2025-12-31 DATE
      The pact expires on Thursday at midnight.
        Thursday=2026-02-05 DATE; midnight=2026-02-05T24:00 TIME
      The strike began at 00:01 on Monday.
        00:01 on Monday=2026-02-02T00:01 TIME
      The president took office on 20 January 2025.
        20 January 2025=2025-01-20 DATE
      On Jan. 6, 2021, a crowd broke in.
        Jan. 6, 2021=2021-01-06 DATE
      The Jan. 6 hearings went on.
        Jan. 6=2026-01-06 DATE
      The 2008-09 crisis hit hard.
        2008-09=2008/2009 DATE
      She wrote it in 1914-18.
        1914-18=1914/1918 DATE
      The firm, founded in 1998, is growing.
        1998=1998 DATE
      It is the worst drought since the 1930s.
        the 1930s=193 DATE
      It rose from 2019's low.
        2019=2019 DATE
      The budget for 2027 is ready.
        2027=2027 DATE
      He said the 2030 target stands.
        2030=2030 DATE
      The team won Euro 2024.
        2024=2024 DATE
      He took 1500 photos and 1999 steps.
        -
      Room 2010 was empty.
        -
      Call 555-2019 now.
        now=PRESENT_REF DATE
      Flight 1998 landed.
        -
      UN Resolution 1701 was passed in 2006.
        2006=2006 DATE
      The index closed at 2015.30.
        -
      It lost 2,024 voters.
        -
      Only 1,950 came in 1950.
        1950=1950 DATE
      He ran 1500 metres in 2016.
        2016=2016 DATE
      A second man came a minute late.
        -
      He scored in the 34th minute.
        the 34th minute=PT34M DURATION
      A minute's silence was kept.
        -
      The second quarter ended 14-14.
        -
      They visited the French Quarter.
        -
      A quarter of voters stayed home.
        -
      The Times of London and Time magazine wrote it.
        -
      The rock band Summer Days played.
        -
      Judge Augusta March and Mr. Friday dined.
        -
      Winter is coming and the springs broke.
        -
      She paid $3 a day.
        a day=P1D SET
      Some 14,000 people cross the strait each day.
        each day=P1D SET
      He earned $20 an hour.
        -
      More than a decade later, it stands.
        More than a decade later=XXX DATE MORE_THAN !nothing to count from
      The ceasefire entered its third week.
        -
      It was the third day of talks.
        -
      It happened four days before Christmas.
        four days=P4D DURATION; Christmas=2025-12-25 DATE
      The deal was years in the making.
        -
      Prices rose for the fifth month in a row.
        -
      He has been there for many years.
        many years=PXY DURATION
      They waited hours for bread.
        hours=PTXH DURATION
      It took him 2 hours, 5 minutes.
        2 hours, 5 minutes=PT2H5M DURATION
      He was jailed for life plus 20 years.
        20 years=P20Y DURATION
      The five-month-long siege ended.
        five-month-long=P5M DURATION
      A three-and-a-half-year term ended.
        three-and-a-half-year=P3.5Y DURATION
      The one-year anniversary passed.
        one-year=P1Y DURATION
      In the last 10 days of August 2025, it rained.
        the last 10 days=P10D DURATION; August 2025=2025-08 DATE
      It is open from 9 to 5.
        -
      The meeting is at 9.
        -
      It starts at 7:30 tonight.
        7:30 tonight=2026-02-05T19:30 TIME
      The game starts at 8 p.m. tomorrow.
        8 p.m. tomorrow=2026-02-06T20:00 TIME
      Shares of the firm rose Thursday, a day after the report.
        Thursday=2026-02-05 DATE; a day=P1D DURATION
      The ministry said on Wednesday it had called him the previous day.
        Wednesday=2026-02-04 DATE; the previous day=2026-02-03 DATE
      A treaty signed in 1976 lapses on Feb. 28.
        1976=1976 DATE; Feb. 28=2026-02-28 DATE
      U.S. markets reopen on Tuesday after Presidents Day.
        Tuesday=2026-02-10 DATE; Presidents Day=2026-02-16 DATE
      The Games open Friday in Milan.
        Friday=2026-02-06 DATE
      He was killed in attacks on Feb. 24.
        Feb. 24=2025-02-24 DATE
      During a visit Tuesday she wept.
        Tuesday=2026-02-03 DATE
      It will stop by 2032, three years earlier than planned.
        2032=2032 DATE; three years=P3Y DURATION
      They were seen at about 11 p.m. on New Year's Eve.
        about 11 p.m. on New Year's Eve=2025-12-31T23:00 TIME APPROX
      The next Winter Games are far away.
        -
      It was 4.5% at the start of the year and 3.9% a month earlier.
        the start of the year=2026 DATE START; a month earlier=2026-01 DATE
      The tune was sung in the mid-'80s.
        the mid-'80s=198 DATE MID
      It starts tonight at 9.
        tonight=2026-02-05TNI TIME
      The blast came at 3 a.m. on Feb. 7, 1976.
        3 a.m. on Feb. 7, 1976=1976-02-07T03:00 TIME
      The euro traded at $1.18 at 0930 GMT.
        0930 GMT=2026-02-05T09:30Z TIME
      The river is to crest on Friday night.
        Friday night=2026-02-06TNI TIME
      The order stays in force until at least Sunday noon.
        Sunday noon=2026-02-08T12:00 TIME
      Those who slept less than six hours fell ill.
        less than six hours=PT6H DURATION LESS_THAN
      One day she will return.
        -
      It was built in one day.
        one day=P1D DURATION
      He starred in Black Sunday and Bloody Friday.
        -
      In years past, it snowed.
        years past=PAST_REF DATE
      They marched for an hour and 15 minutes.
        an hour and 15 minutes=PT1H15M DURATION
      She promised on Monday to resign on Friday.
        Monday=2026-02-02 DATE; Friday=2026-02-06 DATE
      First-half profit doubled.
        First-half=2025-H1 DATE
      Profit fell from the year-ago quarter.
        the year-ago quarter=2025 DATE
      The 2021–24 plan was approved on 5–7 May 2020.
        2021–24=2021/2024 DATE; 5–7 May 2020=2020-05-05/2020-05-07 DATE
      A 50-50 chance, 20-20 vision, a 14-14 draw.
        -
      The shares hit a 52-week high.
        52-week=P52W DURATION
      The decade-old feud and the century-old bridge ended.
        -
      Last time it was close, and this time too.
        -
      """#
    ).check()
  }
}
