import Testing

@testable import Facts

@Suite("Dates of business, and what figures are compared with")
struct BusinessDateTests {
  @Test("Quarters, years and what is paid")
  func business() {
    DateTable(
      #"""
      @ 1989-10-26
      Profit fell in the third quarter to $38 million from $44 million a year earlier.
        the third quarter=1989-Q3 DATE; a year earlier=1988-Q3 DATE
      Third-quarter profit was $38 million. It earned $44 million in the year-ago quarter.
        Third-quarter=1989-Q3 DATE; the year-ago quarter=1988-Q3 DATE
      Third-quarter profit was $38 million, against $44 million in the 1988 quarter.
        Third-quarter=1989-Q3 DATE; the 1988 quarter=1988-Q3 DATE
      Third-quarter profit was $38 million, against $44 million in the year-earlier period.
        Third-quarter=1989-Q3 DATE; the year-earlier period=1988-Q3 DATE
      Third-quarter profit was $38 million. The latest quarter includes a charge.
        Third-quarter=1989-Q3 DATE; The latest quarter=1989-Q3 DATE
      Third-quarter profit was $38 million. For the quarter, sales rose 3%.
        Third-quarter=1989-Q3 DATE; the quarter=1989-Q3 DATE
      For the quarter ended Sept. 30, profit was $38 million.
        the quarter ended Sept. 30=1989-Q3 DATE
      For the year ended June 30, profit was $71 million.
        the year ended June 30=1989 DATE
      For the first nine months, profit was $121 million.
        the first nine months=P9M DURATION
      For the nine months, profit was $121 million.
        the nine months=P9M DURATION
      For the year, profit was $121 million.
        the year=1989 DATE
      Prices rose 2% in September from a year earlier.
        September=1989-09 DATE; a year earlier=1988-09 DATE
      In 1988 profit fell from a year earlier.
        1988=1988 DATE; a year earlier=1987 DATE
      The firm expects a loss in the fourth quarter.
        the fourth quarter=1989-Q4 DATE
      The firm expects a loss in the first quarter.
        the first quarter=1990-Q1 DATE
      The dividend is payable Dec. 15 to holders of record Nov. 17.
        Dec. 15=1989-12-15 DATE; Nov. 17=1989-11-17 DATE
      He was named president, effective Jan. 1.
        Jan. 1=1990-01-01 DATE
      Sales were level with the same quarter of last year.
        last year=1988 DATE
      The bonds are due 1995.
        1995=1995 DATE
      The company pays semiannual interest.
        semiannual=P6M SET
      The stock hit a 52-week high.
        52-week=P52W DURATION
      The Treasury will sell notes Tuesday, bonds Wednesday and bills Thursday.
        Tuesday=1989-10-31 DATE; Wednesday=1989-11-01 DATE; Thursday=1989-11-02 DATE
      The sale will include notes Friday, and bonds Thursday.
        Friday=1989-10-27 DATE; Thursday=1989-11-02 DATE
      Talks resume next week, and results come the week after next.
        next week=1989-W44 DATE; the week after next=1989-W45 DATE
      Sales fell the year before last.
        the year before last=1987 DATE
      Stocks fell in late afternoon trading.
        late afternoon=1989-10-26TAF TIME END
      The index fell in the late afternoon.
        the late afternoon=1989-10-26TAF TIME
      It would take six months, up from five months in August.
        six months=P6M DURATION; five months=P5M DURATION; August=1989-08 DATE
      Orders rose in the last quarter of 1988.
        the last quarter of 1988=1988-Q4 DATE
      @ 1990-01-15
      For the quarter ended Dec. 31, profit was $38 million, up from $30 million a year earlier.
        the quarter ended Dec. 31=1989-Q4 DATE; a year earlier=1988-Q4 DATE
      Results for the fourth quarter will be out on Jan. 30.
        the fourth quarter=1989-Q4 DATE; Jan. 30=1990-01-30 DATE
      The plant will open in the new year.
        the new year=1990 DATE
      """#
    ).check()
  }
}
