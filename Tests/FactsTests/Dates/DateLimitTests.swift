import Testing

@testable import Facts

@Suite("Until when something goes on, and went on")
struct DateLimitTests {
  @Test("What is still so until a weekday")
  func ahead() {
    DateTable(
      #"""
      @ 2026-10-14
      Schools stay shut until Friday.
        Friday=2026-10-16 DATE
      Divers search until Friday.
        Friday=2026-10-16 DATE
      The talks last until Friday.
        Friday=2026-10-16 DATE
      Talks between the two ports last until Saturday.
        Saturday=2026-10-17 DATE
      The order stays in force till Monday.
        Monday=2026-10-19 DATE
      The mayor asked people to keep their windows shut until Thursday.
        Thursday=2026-10-15 DATE
      The mayor told residents to keep windows closed until Friday.
        Friday=2026-10-16 DATE
      Police said the divers search until Friday.
        Friday=2026-10-16 DATE
      The bridge is still closed until Sunday.
        Sunday=2026-10-18 DATE
      The road has been closed until Friday.
        Friday=2026-10-16 DATE
      Schools in the town stay shut until Friday.
        Friday=2026-10-16 DATE
      Schools shut until Friday.
        Friday=2026-10-16 DATE
      No trains to the coast until Friday.
        Friday=2026-10-16 DATE
      Until Friday, the ferries remain in port.
        Friday=2026-10-16 DATE
      """#
    ).check()
  }

  @Test("What went on until a weekday")
  func over() {
    DateTable(
      #"""
      @ 2026-10-14
      The search went on until Friday.
        Friday=2026-10-09 DATE
      The schools stayed shut until Friday.
        Friday=2026-10-09 DATE
      The talks lasted until Saturday.
        Saturday=2026-10-10 DATE
      The only bridge was closed until Sunday.
        Sunday=2026-10-11 DATE
      The harbour had been closed until Friday.
        Friday=2026-10-09 DATE
      Gales blew until Monday.
        Monday=2026-10-12 DATE
      The miners held the pit until Friday.
        Friday=2026-10-09 DATE
      Snow made lorries wait until Friday.
        Friday=2026-10-09 DATE
      It was not until Friday that help came.
        Friday=2026-10-09 DATE
      Until Friday the gates were open.
        Friday=2026-10-09 DATE
      Until Friday, nobody in the small town by the sea at the foot of the hills had seen it.
        Friday=2026-10-09 DATE
      He kept the shop closed until Friday.
        Friday=2026-10-09 DATE
      """#
    ).check()
  }
}
