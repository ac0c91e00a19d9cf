import Testing

@Suite("Names of all kinds in sentences of news")
struct NewsNameTests {
  @Test(
    "The names of a sentence",
    arguments: [
      ("Will Smith will host.", "person Will Smith"),
      ("The company hired Will Smith.", "person Will Smith"),
      (
        "White House press secretary Karen Dunn spoke.",
        "person Karen Dunn (White House press secretary); organisation White House"
      ),
      ("The law firm Baxter Doyle sued.", "organisation Baxter Doyle"),
      ("The 101st Airborne Division landed.", "organisation 101st Airborne Division"),
      ("The Denver Lanterns lost.", "organisation Denver Lanterns"),
      ("US AND RUSSIA AGREE TO RESUME TALKS", "place United States US; place Russia RU"),
      (
        "Ursula von der Leyen and Ludwig van der Berg met.",
        "person Ursula von der Leyen; person Ludwig van der Berg"
      ),
      ("Mary-Ann O'Hara sang.", "person Mary-Ann O'Hara"),
      (
        "The New York-based company Vantix Labs hired 30 people.",
        "organisation Vantix Labs; place New York City US"
      ),
      (
        "Moscow, Kyiv and Washington traded blame.",
        "place Moscow RU; place Kyiv UA; place Washington, D.C. US"
      ),
      ("The Kremlin rejected the plan.", "organisation Kremlin"),
      ("A judge in Cook County, Illinois, freed him.", "place Cook County US; place Illinois US"),
      (
        "The Rev. Martin Luther King Jr. spoke in Selma, Ala.",
        "person Martin Luther King Jr. <Rev.>; place Selma US; place Alabama US"
      ),
      (
        "The Senate Judiciary Committee questioned Attorney General Pam Corwin.",
        "person Pam Corwin (Attorney General); organisation Senate Judiciary Committee"
      ),
      (
        "Analysts at Goldman Sachs and JPMorgan Chase expect a cut.",
        "organisation Goldman Sachs; organisation JPMorgan Chase"
      ),
      ("The Taliban closed schools in Kandahar.", "organisation Taliban; place Kandahar AF"),
      (
        "Hamas and Israel agreed to a truce, Qatar said.",
        "organisation Hamas; place Israel IL; place Qatar QA"
      ),
      (
        "Warner Bros. Discovery and Paramount held talks.",
        "organisation Warner Bros. Discovery; organisation Paramount"
      ),
      (
        "The University of California, Berkeley, hired her.",
        "organisation University of California, Berkeley"
      ),
      (
        "He moved from Bergen to Ghent, Belgium.",
        "place Bergen NO; place Ghent BE; place Belgium BE"
      ),
      ("Volunteers from the Salvation Army helped.", "organisation Salvation Army"),
      (
        "The head of the Roman Catholic Church in Poland spoke.",
        "organisation Roman Catholic Church; place Poland PL"
      ),
      (
        "Gov. Gretchen Alder of Michigan and Mayor Leo Marsh of Flint met.",
        "person Gretchen Alder (Gov.); person Leo Marsh (Mayor); place Michigan US; "
          + "place Flint US"
      ),
      (
        "Los Angeles County Sheriff Rob Lund apologized.",
        "person Rob Lund <Angeles County Sheriff>; place Los Angeles County US"
      ),
      (
        "Rio Tinto cut output in Western Australia.",
        "organisation Rio Tinto; place Western Australia AU"
      ),
      (
        "The National Weather Service warned of floods along the Ohio River.",
        "organisation National Weather Service; place Ohio River"
      ),
      (
        "Ivory Coast and Sierra Leone closed the border.",
        "place Ivory Coast CI; place Sierra Leone SL"
      ),
      ("The Church of England elected a bishop.", "organisation Church of England"),
      ("Sources close to the Ministry of Defence said so.", "organisation Ministry of Defence"),
      (
        "Osaka-based Nakano Foods Co. recalled noodles.",
        "organisation Nakano Foods Co.; place Osaka JP"
      ),
      ("\"We won,\" Coach Pat Riley told ESPN.", "person Pat Riley (Coach); organisation ESPN"),
      (
        "The Philippine Coast Guard chased a ship in the South China Sea.",
        "organisation Philippine Coast Guard; place South China Sea"
      ),
      (
        "Maj. Gen. Ali Reza and Col. Sam Dunn met at Camp Falcon.",
        "person Ali Reza <Maj. Gen.>; person Sam Dunn <Col.>; place Camp Falcon"
      ),
      ("Mount Etna erupted in Sicily.", "place Mount Etna; place Sicily"),
      (
        "The opposition Unity Party won in Lusaka, Zambia.",
        "organisation Unity Party; place Lusaka ZM; place Zambia ZM"
      ),
      ("Tokyo's Nikkei index rose.", "place Tokyo JP"),
      ("Bogotá, Colombia's capital, flooded.", "place Bogotá CO; place Colombia CO"),
      (
        "The Isle of Man and the Channel Islands are not in the EU.",
        "place Isle of Man IM; place Channel Islands GB"
      ),
      ("Ex-president Luis Arce left La Paz.", "person Luis Arce (Ex-president); place La Paz BO"),
      ("The Rhine rose in Cologne and Bonn.", "place Rhine; place Cologne DE; place Bonn DE"),
      (
        "The Pentagon said two U.S. Marines died in Al Anbar Province.",
        "organisation Pentagon; organisation U.S. Marine Corps; place Al Anbar Province"
      ),
      ("Justin Trudeau said Canada would respond.", "person Justin Trudeau; place Canada CA"),
      (
        "The British Museum lent it to the Louvre.",
        "organisation British Museum; organisation Louvre"
      ),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
