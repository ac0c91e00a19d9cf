import Testing

@Suite("Teams and towns in texts about sport")
struct SportNameTests {
  @Test(
    "The names of a sentence",
    arguments: [
      ("SOCCER - HUNGARY BEAT POLAND 2-1 IN FRIENDLY.", "place Hungary HU; place Poland PL"),
      (
        "Vincent Jackson caught two passes. The league acted against Jackson after the goal.",
        "person Vincent Jackson x2"
      ),
      (
        "Chicago beat Boston 4-2 in the ninth inning of the baseball game.",
        "organisation Chicago; organisation Boston"
      ),
      (
        "Leeds 3 Wimbledon 0 in the league, and the striker scored twice.",
        "organisation Leeds; organisation Wimbledon"
      ),
      ("In Chicago, the pitcher and the shortstop of the league met.", "place Chicago US"),
      (
        "The Perth Lancers won the league after a late goal by the striker Ian Crowe.",
        "person Ian Crowe (striker); organisation Perth Lancers"
      ),
      (
        "The goalkeeper of Real Madrid saved a penalty in the semifinal against Barcelona.",
        "organisation Real Madrid; organisation Barcelona"
      ),
      (
        "Golf: Nick Carver (Britain) led after the first lap of the tournament at a birdie.",
        "person Nick Carver; place United Kingdom GB"
      ),
      ("The striker was born in Madrid and scored ten goals.", "place Madrid ES"),
      (
        "Toronto lost to Detroit in a hockey shutout.",
        "organisation Toronto; organisation Detroit"
      ),
      ("The winger plays football for FC Lindholm.", ""),
      (
        "The quarterback of the Dallas Cowboys threw two touchdowns.",
        "organisation Dallas Cowboys"
      ),
      (
        "Germany beat Spain 2-0 in the football semifinal in Munich.",
        "place Germany DE; place Spain ES; place Munich DE"
      ),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
