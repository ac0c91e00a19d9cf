import Testing

@testable import Facts

@Suite("Times as they are spoken, and minutes of a match")
struct SpokenTimeTests {
  @Test("Times in words")
  func times() {
    DateTable(
      #"""
      The alarm came at ten to eight in the morning.
        ten to eight in the morning=2026-02-05T07:50 TIME
      The gates were shut at half past six.
        half past six=2026-02-05T06:30 TIME
      The doors were shut at a quarter past nine in the evening.
        a quarter past nine in the evening=2026-02-05T21:15 TIME
      The first gang goes on at six on Saturday morning.
        six on Saturday morning=2026-02-07T06:00 TIME
      It lifted off at 1:14 in the afternoon.
        1:14 in the afternoon=2026-02-05T13:14 TIME
      They won by ten to eight.
        -
      The vote was ten to eight.
        -
      The gate stayed at half of its height.
        -
      """#
    ).check()
  }

  @Test("Minutes of a match")
  func minutes() {
    DateTable(
      #"""
      Loomis scored in the 88th minute, after Brolin in the 61st.
        the 88th minute=PT88M DURATION; the 61st=PT61M DURATION
      At minute 12 the ball was in.
        minute 12=PT12M DURATION
      He came in the 61st, and she in the 88th.
        -
      She ran the 400th mile.
        -
      """#
    ).check()
  }

  @Test("Years, quarters and limits")
  func others() {
    DateTable(
      #"""
      The painting "Three Salt Carriers" (1641) hangs in the hall.
        1641=1641 DATE
      Between 2015 and 2022 Crick sold berths.
        2015=2015 DATE; 2022=2022 DATE
      Closing is planned for the end of the second quarter.
        the end of the second quarter=2026-Q2 DATE END
      They led at the end of the second quarter.
        -
      The utility hoped to have everyone reconnected by Friday.
        Friday=2026-02-06 DATE
      The line canceled sailings until Monday.
        Monday=2026-02-09 DATE
      """#
    ).check()
  }
}
