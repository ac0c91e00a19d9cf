import Testing

@Suite("Headlines, datelines, captions and odd lines")
struct NameLineTests {
  @Test(
    "The names of a sentence",
    arguments: [
      ("US AND RUSSIA AGREE TO RESUME TALKS", "place United States US; place Russia RU"),
      (
        "MINISTER ELENA BRANDT RESIGNS AFTER VOTE IN OSLO",
        "person ELENA BRANDT (MINISTER); place Oslo NO"
      ),
      (
        "Minister Elena Brandt Resigns After Vote in Oslo",
        "person Elena Brandt (Minister); place Oslo NO"
      ),
      ("Storm Warning Issued for Coastal Towns", ""),
      (
        "Photo by SIMON WALDHART/AFP via Getty Images",
        "person SIMON WALDHART; organisation Agence France-Presse [AFP]; organisation "
          + "Getty Images"
      ),
      ("Add News to Your Page", ""),
      (
        "OSLO, Norway (AP) — The government fell.",
        "organisation Associated Press [AP]; place Oslo NO; place Norway NO"
      ),
      ("LONDON (Reuters) - Shares fell on Friday.", "organisation Reuters; place London GB"),
      ("By Karen Holt", "person Karen Holt"),
      ("Karen Holt reported from Oslo.", "person Karen Holt; place Oslo NO"),
      ("\"The\" is an article.", ""),
      ("Breaking News: Fire in Lisbon", "place Lisbon PT"),
      ("What We Know So Far", ""),
      ("Monday, 3 March", ""),
      ("Read More About This Story", ""),
      ("Share on Facebook", "organisation Facebook"),
      (
        "Copyright 2024 The Associated Press. All rights reserved.",
        "organisation Associated Press"
      ),
      ("Yes, But Not Now", ""),
      ("The Big Question", ""),
      ("However, Ministers Agreed", ""),
      ("PRESIDENT RUIZ VISITS CHILE", "person RUIZ (PRESIDENT); place Chile CL"),
      (
        "The United Nations\nThe United States",
        "organisation United Nations; place United States US"
      ),
      ("Google\nThe United States voted.", "organisation Google; place United States US"),
      (
        "She spoke with\nthe head of\nthe Bank of England in\nLondon on behalf of\nthe Acme Corp.",
        "organisation Bank of England; organisation Acme Corp; place London GB"
      ),
      ("O'Brien-Smith-Jones-O'Neill", "person O'Brien-Smith-Jones-O'Neill"),
      (",,,;;;:::", ""),
      ("Of The And For", ""),
      ("St.", ""),
      ("King", ""),
      ("\"", ""),
      ("Mr. Mrs. Ms. Dr.", ""),
      ("& & &", ""),
      ("Peter", ""),
      ("Mr. Smith's and Mr. Smith’s cars", "person Smith <Mr.> x2"),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
