import Testing

@Suite("Names that could be several things, and capitals that name nothing")
struct AmbiguousNameTests {
  @Test(
    "The names of a sentence",
    arguments: [
      ("Washington said it would not comment.", "place Washington, D.C. US"),
      ("President Washington crossed the river.", "person Washington (President)"),
      (
        "Denzel Washington stars in the film. Washington plays a cop.",
        "person Denzel Washington x2"
      ),
      (
        "Jordan's King Abdullah met diplomats in Amman.",
        "person Abdullah (Jordan's King); place Jordan JO; place Amman JO"
      ),
      ("Michael Jordan scored 40 points. Jordan was tired.", "person Michael Jordan x2"),
      ("Ford said its profit fell.", "organisation Ford Motor"),
      ("Gerald Ford pardoned Nixon. Ford never regretted it.", "person Gerald Ford x2"),
      (
        "Voters in Georgia, home of Atlanta, chose a senator.",
        "place Georgia US; place Atlanta US"
      ),
      ("Tbilisi is the capital of Georgia.", "place Tbilisi GE; place Georgia GE"),
      ("Chad Edwards lives in Chad.", "person Chad Edwards; place Chad TD"),
      ("Paris Hilton flew to Paris.", "person Paris Hilton; place Paris FR"),
      ("Austin is in Texas.", "place Austin US; place Texas US"),
      ("Stephen Austin led the settlers.", "person Stephen Austin"),
      ("Florence Pugh was born in Oxford.", "person Florence Pugh; place Oxford GB"),
      ("Victoria Ellis and Sydney Moore won.", "person Victoria Ellis; person Sydney Moore"),
      ("He read the Book of Job.", ""),
      ("May said she would resign in May.", ""),
      (
        "Turkey is a member of NATO.",
        "organisation North Atlantic Treaty Organization [NATO]; place Turkey TR"
      ),
      ("Will Smith will host.", "person Will Smith"),
      ("Mark Rivers and Sally Banks married.", "person Mark Rivers; person Sally Banks"),
      ("The Stanley Cup came to Boston.", "place Boston US"),
      ("The Boston Marathon was cancelled.", ""),
      ("The Iraq War ended in 2011.", ""),
      (
        "The Ukrainian army and the Russian navy clashed.",
        "organisation Ukrainian army; organisation Russian navy"
      ),
      ("Germans and Italians protested.", ""),
      ("Christmas Day and Ramadan are holidays.", ""),
      ("He won the Nobel Prize in 1990.", ""),
      ("The Paris Agreement was signed.", ""),
      ("Her novel \"Winter in Lisbon\" sold well.", ""),
      ("His song \"Flowers for Anna\" was a hit.", ""),
      ("They speak English, French and Mandarin.", ""),
      ("The Affordable Care Act passed.", ""),
      ("On Wednesday in June the Senate voted.", "organisation Senate"),
      ("The Delta variant spread.", "organisation Delta"),
      ("World War II ended in 1945.", ""),
      ("Juror No. 7 wept.", ""),
      ("Lincoln was shot. Lincoln died a day later.", "person Lincoln x2"),
      ("The mother of Ben Player, 30, said Player was well.", "person Ben Player x2"),
      (
        "Caldo is a maker of bicycles. Luigi Caldo founded Caldo.",
        "person Luigi Caldo; organisation Caldo x2"
      ),
      (
        "Dave Matherson sang with the Dave Matherson Band.",
        "person Dave Matherson; organisation Dave Matherson Band"
      ),
      ("In a Scout Museum and a Technology Centre they met.", ""),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
