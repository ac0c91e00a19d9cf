import Testing

@Suite("Organisations")
struct OrganisationTests {
  @Test(
    "The names of a sentence",
    arguments: [
      (
        "The Ministry of Health and Social Welfare issued a warning.",
        "organisation Ministry of Health and Social Welfare"
      ),
      ("She studied at the University of Lindholm.", "organisation University of Lindholm"),
      (
        "Acme Corp. bought Bolt Industries Inc. for $2 billion.",
        "organisation Acme Corp.; organisation Bolt Industries Inc."
      ),
      (
        "The Center for Maritime and Coastal Studies (CMCS) published a report. CMCS "
          + "said seas are rising.",
        "organisation Center for Maritime and Coastal Studies [CMCS] x3"
      ),
      (
        "The European Union and NATO condemned the attack.",
        "organisation European Union; organisation North Atlantic Treaty Organization [NATO]"
      ),
      (
        "The United Nations Security Council met on Friday.",
        "organisation United Nations Security Council"
      ),
      (
        "Tresk Builders hired Velm Optics.", "organisation Tresk Builders; organisation Velm Optics"
      ),
      ("The mine of Serra Lítio opened.", "organisation Serra Lítio"),
      ("Velm Media sold two papers.", "organisation Velm Media"),
      (
        "Tresk Renewables hired Holm Reinsurance.",
        "organisation Tresk Renewables; organisation Holm Reinsurance"
      ),
      ("It belongs to Norrland Kraftwerke.", "organisation Norrland Kraftwerke"),
      ("They met on Social Media.", ""),
      ("\"We ran,\" said Anna Media.", "person Anna Media"),
      ("He banks with Bankhaus Holm.", "organisation Bankhaus Holm"),
      ("It hangs in the Museum Ten Brink.", "organisation Museum Ten Brink"),
      (
        "Its owner, Velm Storage, and the Dock Workers' Union disagree.",
        "organisation Velm Storage; organisation Dock Workers' Union"
      ),
      ("\"The Salt Road,\" he said, was sold.", ""),
      ("Shares of Nordwind AG fell 3 percent.", "organisation Nordwind AG"),
      ("Hartley & Sons Plc closed the mill.", "organisation Hartley & Sons Plc"),
      ("The Bank of Norrland raised rates.", "organisation Bank of Norrland"),
      ("The U.S. Supreme Court ruled on Monday.", "organisation U.S. Supreme Court"),
      ("He works for the New York Times.", "organisation New York Times"),
      (
        "Reuters and the Associated Press reported the deal.",
        "organisation Reuters; organisation Associated Press"
      ),
      (
        "The Department of Public Lands, Mines and Fisheries was renamed.",
        "organisation Department of Public Lands, Mines and Fisheries"
      ),
      (
        "The American College of Podiatrists and Hematologists objected.",
        "organisation American College of Podiatrists and Hematologists"
      ),
      (
        "The Society of Practical Help for Sailors was founded in 1903.",
        "organisation Society of Practical Help for Sailors"
      ),
      (
        "The Ohio Department of Water Safety opened an inquiry.",
        "organisation Ohio Department of Water Safety"
      ),
      (
        "Toyota Motor Corp. said Toyota would recall 1,000 cars.",
        "organisation Toyota Motor Corp. x2"
      ),
      (
        "The International Committee of the Red Cross sent aid.",
        "organisation International Committee of the Red Cross"
      ),
      ("The band Falling Stone played in Leeds.", "organisation Falling Stone; place Leeds GB"),
      ("She joined the law firm Baxter Doyle in 2010.", "organisation Baxter Doyle"),
      ("The airline Skyhaven cancelled 40 flights.", "organisation Skyhaven"),
      ("Nyrland is a Swedish mining company.", "organisation Nyrland"),
      ("The German Air Force lost two jets.", "organisation German Air Force"),
      (
        "The 42nd Air Division moved to Germany.",
        "organisation 42nd Air Division; place Germany DE"
      ),
      ("The Archery Hall of Fame honored her.", "organisation Archery Hall of Fame"),
      (
        "Dunmore Unified School District closed its schools.",
        "organisation Dunmore Unified School District"
      ),
      (
        "The FBI and the CIA shared files with MI6.",
        "organisation Federal Bureau of Investigation [FBI]; organisation Central "
          + "Intelligence Agency [CIA]; organisation MI6"
      ),
      ("St. Mary's Hospital treated 12 people.", "organisation St. Mary's Hospital"),
      ("The Workers' Party won 40 seats.", "organisation Workers' Party"),
      (
        "Lockhart Brewery and Dunmore Distillery merged.",
        "organisation Lockhart Brewery; place Dunmore Distillery"
      ),
      ("He chairs the Federation of Dairy Farmers.", "organisation Federation of Dairy Farmers"),
      (
        "The Royal Society of Chemistry gave her a medal.",
        "organisation Royal Society of Chemistry"
      ),
      (
        "Vanterra Ltd. and its parent, Halcyon Holdings LLC, sued.",
        "organisation Vanterra Ltd.; organisation Halcyon Holdings LLC"
      ),
      ("Doctors Without Borders left the city.", "organisation Doctors Without Borders"),
      ("The Wall Street Journal reported it first.", "organisation Wall Street Journal"),
      ("A spokesman for Greenpeace said the ship was safe.", "organisation Greenpeace"),
      (
        "The World Health Organization declared an emergency. The WHO said masks help.",
        "organisation World Health Organization [WHO] x2"
      ),
      (
        "The Democratic Party and the Republican Party agreed.",
        "organisation Democratic Party; organisation Republican Party"
      ),
      ("Amnesty International called for his release.", "organisation Amnesty International"),
      (
        "Brightwater Capital Management sold its stake.",
        "organisation Brightwater Capital Management"
      ),
      ("The newspaper Dagens Kurir printed the letter.", "organisation Dagens Kurir"),
      ("The Metropolitan Police arrested four men.", "organisation Metropolitan Police"),
      (
        "The Ogden Valley Fire Department sent two trucks.",
        "organisation Ogden Valley Fire Department"
      ),
      (
        "The Bundesbank and the European Central Bank disagreed.",
        "organisation Bundesbank; organisation European Central Bank"
      ),
      (
        "Microsoft, Apple and Google declined to comment.",
        "organisation Microsoft; organisation Apple; organisation Google"
      ),
      (
        "The Hague-based International Court of Justice opened the case.",
        "organisation International Court of Justice; place The Hague NL"
      ),
      (
        "The Association for Rural Transport met in Kent.",
        "organisation Association for Rural Transport; place Kent GB"
      ),
      ("AT&T raised prices.", "organisation AT&T"),
      ("Listeners of 4KL and 3BO complained.", "organisation 4KL; organisation 3BO"),
      (
        "He told Der Spiegel and The Economist.",
        "organisation Der Spiegel; organisation The Economist"
      ),
      ("The Halden and Western Railway closed.", "organisation Halden and Western Railway"),
      ("Bank Sarovic raised its rates.", "organisation Bank Sarovic"),
      (
        "The Dockers League met on Monday. Critics of the League left.",
        "organisation Dockers League x2"
      ),
      ("It was told in the journal Brain & Ageing.", "organisation Brain & Ageing"),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
