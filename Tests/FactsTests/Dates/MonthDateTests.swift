import Testing

@testable import Facts

@Suite("Months, days and dates in figures")
struct MonthDateTests {
  @Test("Months, days and dates in figures")
  func months() {
    DateTable(
      #"""
      The war began on Feb. 24, 2022.
        Feb. 24, 2022=2022-02-24 DATE
      The war began on February 24, 2022, at dawn.
        February 24, 2022=2022-02-24 DATE; dawn=2022-02-24TMO TIME
      It will enter its fourth year on Feb. 24.
        Feb. 24=2026-02-24 DATE
      It started on Feb. 24.
        Feb. 24=2025-02-24 DATE
      He was arrested on Sept. 12.
        Sept. 12=2025-09-12 DATE
      He was arrested on Sept 12.
        Sept 12=2025-09-12 DATE
      He was arrested on 12 September.
        12 September=2025-09-12 DATE
      He was arrested on 12 September 2025.
        12 September 2025=2025-09-12 DATE
      He was arrested on 12th September 2025.
        12th September 2025=2025-09-12 DATE
      He was arrested on the 12th of September.
        the 12th of September=2025-09-12 DATE
      He was arrested on September 12th.
        September 12th=2025-09-12 DATE
      The fair will run Feb. 5-7.
        Feb. 5-7=2026-02-05/2026-02-07 DATE
      The fair will run from Feb. 5 to 7.
        Feb. 5 to 7=2026-02-05/2026-02-07 DATE
      The fair will run on 5-6 February.
        5-6 February=2026-02-05/2026-02-06 DATE
      The fair was held on 3 and 4 June 2025.
        3 and 4 June 2025=2025-06-03/2025-06-04 DATE
      The fair was held on March 3 and 4.
        March 3 and 4=2025-03-03/2025-03-04 DATE
      The fair ran from March 3 to April 5, 2025.
        March 3=2025-03-03 DATE; April 5, 2025=2025-04-05 DATE
      The fair opened in October.
        October=2025-10 DATE
      The fair will open in October.
        October=2026-10 DATE
      The fair opened in October 2024.
        October 2024=2024-10 DATE
      The fair opened in October of 2024.
        October of 2024=2024-10 DATE
      The fair opened in October last year.
        October last year=2025-10 DATE
      The fair opened in October of last year.
        October of last year=2025-10 DATE
      The fair opened last October.
        last October=2025-10 DATE
      The fair will open next October.
        next October=2026-10 DATE
      The fair opened this January.
        this January=2026-01 DATE
      It opened in mid-February.
        mid-February=2026-02 DATE MID
      It opened in early October.
        early October=2025-10 DATE START
      It opened in late October 2019.
        late October 2019=2019-10 DATE END
      It opened at the end of January.
        the end of January=2026-01 DATE END
      It opened at the beginning of March 2025.
        the beginning of March 2025=2025-03 DATE START
      It fell in May.
        May=2025-05 DATE
      It may fall in spring.
        spring=2026-SP DATE
      Theresa May resigned.
        -
      May said no.
        -
      The soldiers march on.
        -
      It rose in March.
        March=2025-03 DATE
      April Dunmore won the prize.
        -
      June said the house was sold.
        -
      Its April meeting was cancelled.
        April=2025-04 DATE
      Since May 2023, prices rose.
        May 2023=2023-05 DATE
      From January to March, it rained.
        January=2026-01 DATE; March=2026-03 DATE
      In March 12 soldiers died.
        March=2025-03 DATE
      On March 12 soldiers died.
        March 12=2025-03-12 DATE
      The fire on July 4, 1976, killed two.
        July 4, 1976=1976-07-04 DATE
      It was 31 February 2026.
        -
      It was Feb. 31, 2026.
        -
      It was Feb. 30.
        -
      It was Feb. 29, 2024.
        Feb. 29, 2024=2024-02-29 DATE
      It was Feb. 29, 2025.
        -
      It happened on Feb. 29.
        Feb. 29=2024-02-29 DATE
      It was due on 2026-02-05.
        2026-02-05=2026-02-05 DATE
      It was due on 2026-13-05 or 2026-02-30.
        -
      It was due on 13/05/2025.
        13/05/2025=2025-05-13 DATE
      It was due on 05/13/2025.
        05/13/2025=2025-05-13 DATE
      It was due on 02/05/2026.
        02/05/2026=2026-02-05 DATE
      It was due on 03/04/2019.
        03/04/2019=2019-XX-XX DATE !day or month first
      It was due on 05.02.2026.
        05.02.2026=2026-02-05 DATE
      It was due on 2026/02/05.
        2026/02/05=2026-02-05 DATE
      It was due on 99/99/9999.
        -
      It was due on 00/00/0000.
        -
      In the month of March, it snowed.
        the month of March=2025-03 DATE
      The week of March 3 will be busy.
        The week of March 3=2026-W10 DATE
      The December meeting was long.
        December=2025-12 DATE
      @ -
      It began on Feb. 24.
        Feb. 24=XXXX-02-24 DATE !no publication day
      It began on Feb. 24, 2022.
        Feb. 24, 2022=2022-02-24 DATE
      It began in October.
        October=XXXX-10 DATE !no publication day
      The fair ran Feb. 5-7.
        Feb. 5-7=XXXX-02-05/XXXX-02-07 DATE !no publication day
      """#
    ).check()
  }
}
