import Testing

@testable import Facts

@Suite("Years, decades, seasons, quarters and holidays")
struct YearTests {
  @Test("Years and their parts")
  func years() {
    DateTable(
      #"""
      He has ruled since 2019.
        2019=2019 DATE
      He was elected in 2019.
        2019=2019 DATE
      In 2019, he was elected.
        2019=2019 DATE
      In 2019 he was elected.
        2019=2019 DATE
      By 2030, emissions must fall.
        2030=2030 DATE
      The floods of 1953 killed many.
        1953=1953 DATE
      Between 2021 and 2024 it grew.
        2021=2021 DATE; 2024=2024 DATE
      It grew from 2021 to 2024.
        2021=2021 DATE; 2024=2024 DATE
      It grew in 2019, 2020 and 2021.
        2019=2019 DATE; 2020=2020 DATE; 2021=2021 DATE
      It grew in the 2021-24 period.
        2021-24=2021/2024 DATE
      He led the club (1998-2004).
        1998-2004=1998/2004 DATE
      Her film (1998) won.
        1998=1998 DATE
      The 2024 election was close.
        2024=2024 DATE
      The 2024 elections were close.
        2024=2024 DATE
      His 2019 novel sold well.
        2019=2019 DATE
      A 2023 report found flaws.
        2023=2023 DATE
      The 2026 World Cup starts soon.
        2026=2026 DATE; soon=FUTURE_REF DATE
      2000 soldiers were sent.
        -
      The 2000 soldiers were sent.
        -
      A crowd of 2000 people came.
        -
      It has 1800 employees.
        -
      It cost $2000.
        -
      It weighs 2000 kg.
        -
      About 2000 died.
        -
      It runs Windows 2000.
        -
      "1984" is a novel.
        -
      In 1984, "1984" was filmed.
        1984=1984 DATE
      2025 was the hottest year.
        2025=2025 DATE
      Compared with 2024, sales fell.
        2024=2024 DATE
      It fell in early 2020.
        early 2020=2020 DATE START
      It fell in late 2020.
        late 2020=2020 DATE END
      It fell in mid-2020.
        mid-2020=2020 DATE MID
      By the end of 2027, it will close.
        the end of 2027=2027 DATE END
      In the year 2050, it will close.
        the year 2050=2050 DATE
      It grew in the 1990s.
        the 1990s=199 DATE
      It grew in the early 1990s.
        the early 1990s=199 DATE START
      It grew in the mid-1990s.
        the mid-1990s=199 DATE MID
      It grew in the late 1890s.
        the late 1890s=189 DATE END
      It grew in the '90s.
        the '90s=199 DATE
      It grew in the 18th century.
        the 18th century=17 DATE
      The 18th-century castle burned.
        18th-century=17 DATE
      It grew in the late nineteenth century.
        the late nineteenth century=18 DATE END
      It grew in the twenty-first century.
        the twenty-first century=20 DATE
      It grew in the 5th century BC.
        -
      It was planned for fiscal 2026.
        fiscal 2026=FY2026 DATE
      It was planned for fiscal year 2026.
        fiscal year 2026=FY2026 DATE
      It was planned for the 2026 fiscal year.
        the 2026 fiscal year=FY2026 DATE
      It was planned for FY2026 and FY27.
        FY2026=FY2026 DATE; FY27=FY2027 DATE
      It lost money last fiscal year.
        last fiscal year=FY2025 DATE
      Sales rose in the third quarter.
        the third quarter=2025-Q3 DATE
      Third-quarter profit rose.
        Third-quarter=2025-Q3 DATE
      Sales will rise in the second quarter.
        the second quarter=2026-Q2 DATE
      Sales rose in the third quarter of 2024.
        the third quarter of 2024=2024-Q3 DATE
      Sales rose in the third quarter of last year.
        the third quarter of last year=2025-Q3 DATE
      Sales rose in the first half of 2025.
        the first half of 2025=2025-H1 DATE
      Profit fell in the second half.
        the second half=2025-H2 DATE
      He scored in the first half.
        -
      They trailed after the third quarter.
        -
      Revenue fell in Q3 and in Q4 2024.
        Q3=2025-Q3 DATE; Q4 2024=2024-Q4 DATE
      Revenue fell last quarter.
        last quarter=2025-Q4 DATE
      It was signed in the fall of 2021.
        the fall of 2021=2021-FA DATE
      The fall of Kabul shocked them.
        -
      Prices fall and spring up.
        -
      It was signed in the summer.
        the summer=2025-SU DATE
      It was signed last summer.
        last summer=2025-SU DATE
      It will be signed this fall.
        this fall=2026-FA DATE
      It will be signed next spring.
        next spring=2026-SP DATE
      It was signed in spring 2024.
        spring 2024=2024-SP DATE
      It was signed in the winter of 2021.
        the winter of 2021=2021-WI DATE
      It was signed in late summer.
        late summer=2025-SU DATE END
      Shops closed on Christmas.
        Christmas=2025-12-25 DATE
      Shops closed on Christmas Eve.
        Christmas Eve=2025-12-24 DATE
      Shops will close on Christmas Day.
        Christmas Day=2026-12-25 DATE
      Fireworks lit New Year's Eve.
        New Year's Eve=2025-12-31 DATE
      They will march on Good Friday.
        Good Friday=2026-04-03 DATE
      They marched on Easter Monday 2024.
        Easter Monday 2024=2024-04-01 DATE
      They marched last Thanksgiving.
        last Thanksgiving=2025-11-27 DATE
      They marched on Memorial Day.
        Memorial Day=2025-05-26 DATE
      Since 9/11, security has been tight.
        9/11=2001-09-11 DATE
      He grew up on Independence Day movies.
        -
      """#
    ).check()
  }
}
