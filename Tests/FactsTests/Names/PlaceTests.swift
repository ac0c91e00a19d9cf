import Testing

@Suite("Places")
struct PlaceTests {
  @Test(
    "The names of a sentence",
    arguments: [
      (
        "The talks were held in Muscat, the capital of Oman.",
        "place Muscat OM; place Oman OM"
      ),
      ("Troops moved from Kharkiv to Sumy.", "place Kharkiv UA; place Sumy UA"),
      ("The storm hit Portland, Ore., on Sunday.", "place Portland US; place Oregon US"),
      ("Police in Paris, Texas, arrested a man.", "place Paris US; place Texas US"),
      ("The ship sank in the Black Sea near Odesa.", "place Black Sea; place Odesa UA"),
      (
        "Ormsley is a village in the English county of Derbyshire.",
        "place Ormsley; place Derbyshire GB"
      ),
      ("The hamlet of Trellingham lies near Filey.", "place Trellingham; place Filey"),
      (
        "Lake Victoria and Mount Kilimanjaro draw tourists.",
        "place Lake Victoria; place Mount Kilimanjaro"
      ),
      ("She flew from São Paulo to Rio de Janeiro.", "place São Paulo BR; place Rio de Janeiro BR"),
      ("The Gulf of Aden is dangerous.", "place Gulf of Aden"),
      ("He was born in Frankfurt, Germany, in 1961.", "place Frankfurt DE; place Germany DE"),
      ("A fire burned in northern California.", "place California US"),
      ("Residents of the town of Ellsham voted.", "place Ellsham"),
      ("The U.S.-led coalition withdrew.", "place United States US"),
      ("A London-based fund bought it.", "place London GB"),
      ("Trade between China and Vietnam grew.", "place China CN; place Vietnam VN"),
      ("The quake struck 20 km south of Padang.", "place Padang ID"),
      ("They crossed the Danube at Linz.", "place Danube; place Linz AT"),
      ("The White Nile floods every year.", "place White Nile"),
      ("Workers blocked Elm Street and Harbor Road.", "place Elm Street; place Harbor Road"),
      ("The Jordan River is drying up.", "place Jordan River"),
      ("West Virginia and South Dakota sued.", "place West Virginia US; place South Dakota US"),
      ("The plane left Heathrow Airport for Dublin.", "place Heathrow GB; place Dublin IE"),
      ("The trail crosses Bellwether National Park.", "place Bellwether National Park"),
      ("In Mexico City, thousands marched.", "place Mexico City MX"),
      ("The Pacific Ocean is warming.", "place Pacific Ocean"),
      (
        "The U.K. and the UAE signed a pact.",
        "place United Kingdom GB; place United Arab Emirates AE"
      ),
      ("Floods hit the village of Belakunda.", "place Belakunda"),
      ("She grew up in Queens, New York.", "place Queens US; place New York City US"),
      ("He lives outside Budapest.", "place Budapest HU"),
      ("The border between Thailand and Laos reopened.", "place Thailand TH; place Laos LA"),
      ("Fighting continued around Bakhmut.", "place Bakhmut UA"),
      ("The English city of Leeds has a new mayor.", "place Leeds GB"),
      ("Japan's capital was calm.", "place Japan JP"),
      ("Antarctica is melting.", "place Antarctica AQ"),
      ("The road to Damascus is open.", "place Damascus SY"),
      ("The mayor of Bologna resigned.", "place Bologna IT"),
      ("The Western Front fell quiet.", "place Western Front"),
      ("Kenora and Dryden are towns in Ontario.", "place Kenora; place Dryden; place Ontario CA"),
      (
        "The mayor of San Jose met California lawmakers.",
        "place San Jose US; place California US"
      ),
      ("The Philippines voted. The vote in the Philippines was calm.", "place Philippines PH x2"),
      (
        "The governor of Washington flew to Washington.",
        "place Washington US; place Washington, D.C. US"
      ),
      ("Neighbouring Jordan offered help.", "place Jordan JO"),
      ("Landlocked Chad closed its border.", "place Chad TD"),
      ("Boeing Canada Ltd. agreed.", "organisation Boeing Canada Ltd."),
      ("The fire began near Marlow Fen.", "place Marlow Fen"),
      ("The fire began near Martin Marsh.", "place Martin Marsh"),
      ("Martin Marsh and Anna Fen agreed.", "person Martin Marsh; person Anna Fen"),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
