import Testing

@testable import Facts

@Suite("Days named in quotations")
struct SpokenDayTests {
  @Test("They count from the day on which they were spoken, where the sentence tells it")
  func spoken() {
    DateTable(
      #"""
      @ 2026-02-05
      Yesterday the minister said: "Today I resign."
        Yesterday=2026-02-04 DATE; Today=2026-02-04 DATE
      On Monday she told the council, “We begin tonight.”
        Monday=2026-02-02 DATE; tonight=2026-02-02TNI TIME
      "We lost yesterday," the coach said on Tuesday.
        yesterday=2026-02-02 DATE; Tuesday=2026-02-03 DATE
      “We won today,” the coach said.
        today=2026-02-05 DATE
      After Monday's attack the mayor said: “Today we mourn.”
        Monday=2026-02-02 DATE; Today=2026-02-05 DATE
      "Today is hard," said the mayor. The vote is on Monday.
        Today=2026-02-05 DATE; Monday=2026-02-09 DATE
      Yesterday the miners' leaders met, and today they signed.
        Yesterday=2026-02-04 DATE; today=2026-02-05 DATE
      @ -
      "Today is hard," the mayor said on Monday.
        Today=XXXX-XX-XX DATE !no publication day; Monday=XXXX-WXX-1 DATE !no publication day
      """#
    ).check()
  }
}
