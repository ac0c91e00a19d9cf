import Testing

@testable import Facts

@Suite("Ages, ranges and parts that are counted")
struct AmountDateTests {
  @Test("Ages, ranges of amounts, and how often")
  func amounts() {
    DateTable(
      #"""
      She is 17 years old.
        17 years old=P17Y DURATION
      The 17-year-old was freed.
        17-year-old=P17Y DURATION
      A six-year-old boy and his 82-year-old aunt were freed.
        six-year-old=P6Y DURATION; 82-year-old=P82Y DURATION
      A group of 17-year-olds was freed.
        17-year-olds=P17Y DURATION
      He can vote at 18 years of age.
        18 years of age=P18Y DURATION
      The repairs will take four to six weeks.
        four to six weeks=P6W DURATION
      The repairs will take between four and six weeks.
        four and six weeks=P6W DURATION
      He got 12 to 15 years.
        12 to 15 years=P15Y DURATION
      He got a three- to five-year sentence.
        three- to five-year=P5Y DURATION
      It takes 10-15 minutes.
        10-15 minutes=PT15M DURATION
      He stayed two or three days.
        two or three days=P3D DURATION
      He stayed a day or two.
        a day or two=P2D DURATION
      It lasted a week or so.
        a week or so=P1W DURATION
      The repairs will take one to two million years.
        one to two million years=P2000000Y DURATION
      It was cut from 10 to 6 weeks.
        6 weeks=P6W DURATION
      It lasted hundreds of thousands of years.
        hundreds of thousands of years=PXY DURATION
      They open six days a week.
        six days a week=P1W SET
      They work 12 hours a day.
        12 hours a day=P1D SET
      They met every two to three weeks.
        every two to three weeks=P3W SET
      She stayed another three years.
        another three years=P3Y DURATION
      The plant was shut all week.
        all week=P1W DURATION
      They had two bad years.
        two bad years=P2Y DURATION
      They were freed within days.
        days=PXD DURATION
      The bombs went off minutes apart.
        minutes=PTXM DURATION
      The shop is open at weekends.
        weekends=XXXX-WXX-WE SET
      The rebuilding will take years.
        years=PXY DURATION
      Minutes of the meeting were released.
        -
      It was the first night of the tour.
        -
      The shop opens twice a day.
        twice a day=P1D SET
      It has 65 twice-weekly flights.
        -
      """#
    ).check()
  }

  @Test("Parts of months, years and centuries")
  func parts() {
    DateTable(
      #"""
      The third day of the trial was short.
        -
      He resigned in the first week of January.
        the first week of January=2026-W01 DATE
      It rained on the last day of August 2019.
        the last day of August 2019=2019-08-31 DATE
      They met in the last week of December.
        the last week of December=2025-W52 DATE
      The second week of March is busy.
        The second week of March=2026-W11 DATE
      The last week of the tour was long.
        The last week=P1W DURATION
      He won in the last month of 2019.
        the last month of 2019=2019-12 DATE
      It was fought in the seventies.
        the seventies=197 DATE
      It was fought in the early nineties.
        the early nineties=199 DATE START
      Temperatures were in the seventies.
        -
      She is in her seventies.
        -
      By the 1700s it was a ruin.
        the 1700s=17 DATE
      The church was built in 1264.
        1264=1264 DATE
      It was built between 1071 and 1086.
        1071=1071 DATE; 1086=1086 DATE
      It has 1200 seats, 1264 of them in the hall.
        -
      In 1264 of the cases nothing was found.
        -
      In 2007, when it went on sale on June 29, it cost $499.
        2007=2007 DATE; June 29=2007-06-29 DATE
      He was born in 1998. On June 29 he won.
        1998=1998 DATE; June 29=2025-06-29 DATE
      She was hired on Sept. 11, 2012. That summer she had been a guide.
        Sept. 11, 2012=2012-09-11 DATE; That summer=2012-SU DATE
      She won in 1998, and again the following spring.
        1998=1998 DATE; the following spring=1999-SP DATE
      Ten years ago this month, the war began.
        Ten years ago this month=2016-02 DATE
      """#
    ).check()
  }
}
