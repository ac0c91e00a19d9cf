import Testing

@testable import Facts

@Suite("On which side of the article a date lies")
struct DateDirectionTests {
  @Test("Weekdays, by what stands beside them")
  func weekdays() {
    DateTable(
      #"""
      @ 2026-01-14
      The offer is 33 percent above Tuesday's close.
        Tuesday=2026-01-13 DATE
      The bid of 40 crowns a share is a premium of 12 percent to Friday's closing price.
        Friday=2026-01-09 DATE
      Acme will pay a premium of 31 percent to the closing price on Monday.
        Monday=2026-01-12 DATE
      The bid will be a discount to its close on Monday.
        Monday=2026-01-12 DATE
      Bids must come by the close on Monday.
        Monday=2026-01-19 DATE
      The stores will close on Monday.
        Monday=2026-01-19 DATE
      Shares are up 4 percent since Monday.
        Monday=2026-01-12 DATE
      The bid is worth 9 percent more than Monday's closing price.
        Monday=2026-01-12 DATE
      Traders are waiting for Friday's jobs report.
        Friday=2026-01-16 DATE
      The miners are still digging after Tuesday's collapse.
        Tuesday=2026-01-13 DATE
      Residents will not forget Friday's flood.
        Friday=2026-01-09 DATE
      Investors will look to Thursday's rate decision for a hint.
        Thursday=2026-01-15 DATE
      The vote, which is set for Thursday, could topple the cabinet.
        Thursday=2026-01-15 DATE
      The strike is announced for Monday.
        Monday=2026-01-19 DATE
      The talks are called off until Friday.
        Friday=2026-01-16 DATE
      A second hearing is booked for Tuesday.
        Tuesday=2026-01-20 DATE
      The harbour has been closed since Sunday.
        Sunday=2026-01-11 DATE
      Police are looking for a man who has been missing since Friday.
        Friday=2026-01-09 DATE
      The ministry said the quota is to be lifted on Friday.
        Friday=2026-01-16 DATE
      The court is due to rule on Thursday.
        Thursday=2026-01-15 DATE
      The company is to publish its accounts on Monday.
        Monday=2026-01-19 DATE
      Ships are waiting after Monday's storm.
        Monday=2026-01-12 DATE
      The premier is under pressure after Sunday's vote.
        Sunday=2026-01-11 DATE
      The party will choose a leader in Sunday's vote.
        Sunday=2026-01-18 DATE
      The club is preparing for Saturday's match against Lervik.
        Saturday=2026-01-17 DATE
      Nurses are striking over pay that was cut on Friday.
        Friday=2026-01-09 DATE
      The index is 2 percent below Friday's record.
        Friday=2026-01-09 DATE
      The lake is frozen, and skaters are expected by Saturday.
        Saturday=2026-01-17 DATE
      He is the third miner to die since Thursday.
        Thursday=2026-01-08 DATE
      The museum, closed since Monday, will reopen Friday.
        Monday=2026-01-12 DATE; Friday=2026-01-16 DATE
      The mayor is accused of lying to the council on Thursday.
        Thursday=2026-01-08 DATE
      The rebels have until Friday to leave the town.
        Friday=2026-01-16 DATE
      Thursday's summit is expected to end without a deal.
        Thursday=2026-01-15 DATE
      What happened on Saturday is not clear.
        Saturday=2026-01-10 DATE
      The tanker is believed to have sunk on Sunday.
        Sunday=2026-01-11 DATE
      Three men are to appear in court on Friday over Sunday's blaze.
        Friday=2026-01-16 DATE; Sunday=2026-01-11 DATE
      The storm is forecast to reach the coast on Thursday.
        Thursday=2026-01-15 DATE
      The price is fixed in Monday's agreement.
        Monday=2026-01-12 DATE
      The agreement is signed and takes effect on Monday.
        Monday=2026-01-19 DATE
      A march is planned for Saturday.
        Saturday=2026-01-17 DATE
      Trains will run normally from Thursday.
        Thursday=2026-01-15 DATE
      The body is thought to be that of a climber who vanished on Friday.
        Friday=2026-01-09 DATE
      The parties are meeting on Thursday.
        Thursday=2026-01-15 DATE
      The crown is trading at 8.10 to the dollar, from 8.05 on Tuesday.
        Tuesday=2026-01-13 DATE
      The crown is little changed from Monday.
        Monday=2026-01-12 DATE
      A walkout has been called for Friday.
        Friday=2026-01-16 DATE
      The funeral was set for Saturday.
        Saturday=2026-01-17 DATE
      The premier called a vote for Thursday.
        Thursday=2026-01-15 DATE
      He is recovering from Sunday's fall.
        Sunday=2026-01-11 DATE
      """#
    ).check()
  }

  @Test("Months, by what stands beside them")
  func months() {
    DateTable(
      #"""
      @ 2026-04-08
      The takeover is announced for October.
        October=2026-10 DATE
      The opening is planned for September.
        September=2026-09 DATE
      A second round of talks is scheduled for June.
        June=2026-06 DATE
      The verdict is expected in May.
        May=2026-05 DATE
      The festival, postponed to November, will have two stages.
        November=2026-11 DATE
      The merger, announced in October, is to close in June.
        October=2025-10 DATE; June=2026-06 DATE
      The deal was announced in November and is expected to close by September.
        November=2025-11 DATE; September=2026-09 DATE
      A referendum has been called for October.
        October=2026-10 DATE
      The vote has been set for September.
        September=2026-09 DATE
      The launch was moved to July.
        July=2026-07 DATE
      The trial is adjourned to September.
        September=2026-09 DATE
      Retail sales for February fell by 2 percent.
        February=2026-02 DATE
      Inflation for December was 3 percent.
        December=2025-12 DATE
      The factory is closed since January.
        January=2026-01 DATE
      The ban is in force since October.
        October=2025-10 DATE
      He is in custody since December's raid.
        December=2025-12 DATE
      The bridge is to be finished by November.
        November=2026-11 DATE
      The pair are wanted over a robbery in September.
        September=2025-09 DATE
      A school is named after the pilot who died in November.
        November=2025-11 DATE
      She is charged with setting the fire in December.
        December=2025-12 DATE
      The law is expected to pass before September.
        September=2026-09 DATE
      The price has doubled since September.
        September=2025-09 DATE
      Elections are due in November.
        November=2026-11 DATE
      The results are due to be published in October.
        October=2026-10 DATE
      The tournament takes place in July.
        July=2026-07 DATE
      A pilot project is foreseen for September.
        September=2026-09 DATE
      The first trains are promised for December.
        December=2026-12 DATE
      The city has booked the hall for November.
        November=2026-11 DATE
      The union has called a strike for June.
        June=2026-06 DATE
      The court fixed the hearing for September.
        September=2026-09 DATE
      The premier announced elections for October.
        October=2026-10 DATE
      Prices are lower than in December.
        December=2025-12 DATE
      The reservoir is emptier than in September.
        September=2025-09 DATE
      The fund is up 9 percent from October.
        October=2025-10 DATE
      The airline pushed the opening back to August.
        August=2026-08 DATE
      The match, brought forward from September to June, is sold out.
        September=2026-09 DATE; June=2026-06 DATE
      Doctors have put off the operation until July.
        July=2026-07 DATE
      The road is closed until September.
        September=2026-09 DATE
      The dam burst in October.
        October=2025-10 DATE
      The court's decision of November is under appeal.
        November=2025-11 DATE
      The sale is compared with the one in September.
        September=2025-09 DATE
      The club is suspected of fraud in October.
        October=2025-10 DATE
      """#
    ).check()
  }

  @Test("Both, in other words")
  func others() {
    DateTable(
      #"""
      @ 2026-03-18
      The grain price is 5 percent over Monday's close.
        Monday=2026-03-16 DATE
      Relief workers are in the valley after Sunday's quake.
        Sunday=2026-03-15 DATE
      The ferry operator will pay for Saturday's collision.
        Saturday=2026-03-14 DATE
      Fans will mourn the victims of Saturday's stampede.
        Saturday=2026-03-14 DATE
      The union has announced a walkout for Friday.
        Friday=2026-03-20 DATE
      Budget talks have been fixed for Monday.
        Monday=2026-03-23 DATE
      The derby has been put off until Sunday.
        Sunday=2026-03-22 DATE
      The launch slipped to Thursday.
        Thursday=2026-03-19 DATE
      The hearing was moved from Tuesday to Friday.
        Tuesday=2026-03-17 DATE; Friday=2026-03-20 DATE
      The yen is firmer than on Friday.
        Friday=2026-03-13 DATE
      Snow is falling for the third day since Monday.
        Monday=2026-03-16 DATE
      The bishop is to be buried on Saturday.
        Saturday=2026-03-21 DATE
      Flags are at half mast after Friday's death of the king.
        Friday=2026-03-13 DATE
      Voters are to elect a mayor on Sunday.
        Sunday=2026-03-22 DATE
      Police are questioning two men over Monday's robbery.
        Monday=2026-03-16 DATE
      The stock is at its lowest since Thursday.
        Thursday=2026-03-12 DATE
      The committee is meeting on Thursday.
        Thursday=2026-03-19 DATE
      She is the favourite in Saturday's race.
        Saturday=2026-03-21 DATE
      The plant is to stay shut until Tuesday.
        Tuesday=2026-03-24 DATE
      The accord reached on Monday is fragile.
        Monday=2026-03-16 DATE
      A decision is likely after Thursday's hearing.
        Thursday=2026-03-19 DATE
      The royal visit is announced for November.
        November=2026-11 DATE
      The exhibition, announced for May, has been cancelled.
        May=2026-05 DATE
      A strike ballot was set for April.
        April=2026-04 DATE
      The company reported sales for February.
        February=2026-02 DATE
      Exports for January were down 4 percent.
        January=2026-01 DATE
      Unemployment is higher than in December.
        December=2025-12 DATE
      The price of cocoa is up by a third from November.
        November=2025-11 DATE
      The bridge, closed since October, is to reopen in May.
        October=2025-10 DATE; May=2026-05 DATE
      He is charged over a knife attack in October.
        October=2025-10 DATE
      The trial, delayed to September, is the third.
        September=2026-09 DATE
      The reactor is expected to be switched off by December.
        December=2026-12 DATE
      The town is rebuilding after the flood of August.
        August=2025-08 DATE
      The elections were called for June.
        June=2026-06 DATE
      The club announced profits for December.
        December=2025-12 DATE
      The parties agreed a deadline of October.
        October=2026-10 DATE
      Lawmakers have until July to pass it.
        July=2026-07 DATE
      """#
    ).check()
  }
}
