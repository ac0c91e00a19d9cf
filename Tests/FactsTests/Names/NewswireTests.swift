import Testing

@Suite("Headlines, datelines, tables and fixtures of news agencies")
struct NewswireTests {
  @Test(
    "The names of a report",
    arguments: [
      (
        "SOCCER - BOCHUM 2 LYON 1.\nBochum 2 (Dornek 3rd, Wallner 66th) Lyon 1 (Zickel 8th).",
        "person Dornek; person Wallner; person Zickel; organisation Bochum x2; organisation Lyon x2"
      ),
      (
        "TRESKWICK (VPA) - The bridge is closed.", "organisation VPA; place TRESKWICK"
      ),
      (
        "VELMORE, Norway (Brenna Press) - The bridge is closed.",
        "organisation Brenna Press; place VELMORE NO; place Norway NO"
      ),
      (
        "SOCCER - ENGLISH FIXTURES.\nLeeds v Coventry, Hull v Reading.",
        "organisation Leeds; organisation Coventry; organisation Hull; organisation Reading"
      ),
      (
        "BASKETBALL - STANDINGS.\nNEW YORK 1996-11-08\nMIAMI 14 4 .778 -\nNEW YORK 10 6 .625 3",
        "organisation MIAMI; organisation NEW YORK; place New York City US"
      ),
      (
        "ICE HOCKEY - RESULTS.\nFalkstad 4 Brenna 2\nLulea 0 Halmo 1",
        "organisation Falkstad; organisation Brenna; organisation Lulea; organisation Halmo"
      ),
      (
        "CRICKET - SCOREBOARD.\nR. Kadoor c Wills b Strand 52\nBowling: Strand 26-4-78-3",
        "person R. Kadoor; person Wills; person Strand x2"
      ),
      (
        "SOCCER - LEADING SCORERS.\n14 - Emil Sander (Lyon)",
        "person Emil Sander; organisation Lyon"
      ),
      (
        "CYCLING - RESULTS.\n1. Rolf Sorsen (Denmark / Ardena) 4 hours",
        "person Rolf Sorsen; organisation Ardena; place Denmark DK"
      ),
      (
        "TENNIS - RESULTS.\nHenrik Dahlin (Sweden) beat Jan Pospech (Czech Republic) 6-3 7-6",
        "person Henrik Dahlin; person Jan Pospech; place Sweden SE; place Czech Republic CZ"
      ),
      (
        "GOLF - SCORES.\nMILWAUKEE, Wisconsin 1996-08-30\n62 Nolan Henkel",
        "person Nolan Henkel; place Milwaukee US; place Wisconsin US"
      ),
      (
        "SOCCER - UTRECHT HELD.\nUtrecht drew with Lyon. In Utrecht, fans of Utrecht sang.",
        "organisation Utrecht x2; organisation Lyon; place Utrecht NL x2"
      ),
      (
        "CRICKET - KENT LEAD.\nKent were 233 for four against Essex at Hove. Sussex drew.",
        "organisation Kent x2; organisation Essex; organisation Sussex; place Hove GB"
      ),
      (
        "The Denver Broncos won the football playoff. Denver, without a quarterback, led late.",
        "organisation Denver Broncos; organisation Denver"
      ),
      (
        "BONN 1996-08-22\nGermany rejected the call, Wirtschaftsdienst said.",
        "place Bonn DE; place Germany DE"
      ),
      (
        "-- Nairobi Newsroom +254-2 330-261", "organisation Nairobi Newsroom"
      ),
      (
        "Markgraf said he was impressed with Wales.", "person Markgraf; place Wales GB"
      ),
      (
        "EU Farm Commissioner Frans Fischbach met farmers.",
        "person Frans Fischbach <Commissioner>; organisation European Union [EU]"
      ),
      (
        "President Emil Sander's Movement for Free Ports won.",
        "person Emil Sander (President); organisation Movement for Free Ports"
      ),
      (
        "The Democratic National Committee and Republican nominee Bob Dalen spoke.",
        "person Bob Dalen (Republican nominee); organisation Democratic National Committee"
      ),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
