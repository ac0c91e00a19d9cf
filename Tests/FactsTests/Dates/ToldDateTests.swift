import Testing

@testable import Facts

@Suite("Dates as what is told decides them")
struct ToldDateTests {
  @Test("Past, present and future, and times of the day that is told")
  func references() {
    DateTable(
      #"""
      A recent poll found the same.
        recent=PAST_REF DATE
      The most recent poll found the same.
        -
      He had previously been ill.
        previously=PAST_REF DATE
      The rains will soon end.
        soon=FUTURE_REF DATE
      The rains soon ended.
        -
      He was ill as recently as last week.
        last week=2026-W05 DATE
      They are closed at present.
        present=PRESENT_REF DATE
      They are closed at the moment.
        the moment=PRESENT_REF DATE
      The months ahead are crucial.
        The months ahead=FUTURE_REF DATE
      It will matter in the years to come.
        the years to come=FUTURE_REF DATE
      It opens at 12 noon on Friday.
        12 noon on Friday=2026-02-06T12:00 TIME
      They meet at midnight tonight.
        midnight tonight=2026-02-05T24:00 TIME
      The siege went on through the night. By dawn crews had cut the rope.
        dawn=2026-02-05TMO TIME
      He was hurt on March 3. Early in the morning he died.
        March 3=2025-03-03 DATE; Early in the morning=2025-03-03TMO TIME START
      The storm may come later in the afternoon.
        later in the afternoon=2026-02-05TAF TIME END
      The court sat on 10/26/25.
        10/26/25=2025-10-26 DATE
      The court sat on 13/10/25.
        13/10/25=2025-10-13 DATE
      It is 9/11/25 here.
        9/11/25=2025-XX-XX DATE !day or month first
      The show runs Feb. 5 through 7.
        Feb. 5 through 7=2026-02-05/2026-02-07 DATE
      """#
    ).check()
  }

  @Test("What is still to come, and what is over")
  func tense() {
    DateTable(
      #"""
      They warned of more rain by Friday.
        Friday=2026-02-06 DATE
      The vote was put off until Friday.
        Friday=2026-02-06 DATE
      The trial was delayed from Jan. 15 to March 2.
        Jan. 15=2026-01-15 DATE; March 2=2026-03-02 DATE
      He has until Friday to answer.
        Friday=2026-02-06 DATE
      We'll be here until Friday.
        Friday=2026-02-06 DATE
      In January I would have said no.
        January=2026-01 DATE
      She faces 20 years when she is sentenced March 21.
        20 years=P20Y DURATION; March 21=2026-03-21 DATE
      Both sides talked over the weekend after rejecting the offer.
        the weekend=2026-W05-WE DATE
      He said on Friday that the king had walked that morning.
        Friday=2026-01-30 DATE; that morning=2026-01-30TMO TIME
      The rally began at 2 p.m. and the next one is on Sunday. It ended at 4 p.m.
        2 p.m.=2026-02-05T14:00 TIME; Sunday=2026-02-08 DATE; 4 p.m.=2026-02-05T16:00 TIME
      Classes start in late August or early September.
        late August=2026-08 DATE END; early September=2026-09 DATE START
      The rest of the year will be hard.
        The rest of the year=2026 DATE END
      The rest of the team left.
        -
      In the year to January, sales rose.
        January=2026-01 DATE
      We meet this coming Sunday.
        this coming Sunday=2026-02-08 DATE
      The Crown Court on Monday freed him.
        Monday=2026-02-02 DATE
      "Nowadays nobody reads," he said.
        Nowadays=PRESENT_REF DATE
      """#
    ).check()
  }
}
