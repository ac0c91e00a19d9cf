import Testing

@Suite("What people are called")
struct RoleTests {
  @Test(
    "The names of a sentence",
    arguments: [
      (
        "Gen. Mark Halloran, head of the Northern Fleet Command, was in Oslo.",
        "person Mark Halloran <Gen.> (head of the Northern Fleet Command); organisation "
          + "Northern Fleet Command; place Oslo NO"
      ),
      (
        "The head of the Northern Fleet Command, Gen. Mark Halloran, was in Oslo.",
        "person Mark Halloran <Gen.> (head of the Northern Fleet Command); organisation "
          + "Northern Fleet Command; place Oslo NO"
      ),
      (
        "Ukrainian President Volodymyr Zelenskyy spoke on Monday.",
        "person Volodymyr Zelenskyy (Ukrainian President)"
      ),
      (
        "President Ruiz's daughter and adviser Carmen Vega resigned.",
        "person Ruiz (President); person Carmen Vega (Ruiz's daughter and adviser)"
      ),
      (
        "Army Secretary Daniel Ross and Gen. Halloran attended.",
        "person Daniel Ross (Army Secretary); person Halloran <Gen.>"
      ),
      (
        "Laura Stein, a spokeswoman for the ministry, declined to comment.",
        "person Laura Stein (spokeswoman for the ministry)"
      ),
      (
        "\"It is over,\" said Peter Novak, the former mayor of Brno.",
        "person Peter Novak (former mayor of Brno); place Brno CZ"
      ),
      (
        "Finance Minister Olga Petrenko presented the budget.",
        "person Olga Petrenko (Finance Minister)"
      ),
      (
        "U.S. special envoy Martin Hale arrived in Doha.",
        "person Martin Hale (U.S. special envoy); place United States US; place Doha QA"
      ),
      (
        "Acme Corp. chief executive Jane Roe resigned.",
        "person Jane Roe (chief executive); organisation Acme Corp."
      ),
      (
        "Jane Roe, chief executive of Acme Corp., resigned.",
        "person Jane Roe (chief executive of Acme Corp.); organisation Acme Corp."
      ),
      (
        "French Foreign Minister Luc Renard flew to Cairo.",
        "person Luc Renard (French Foreign Minister); place Cairo EG"
      ),
      (
        "Nina Patel, 41, an engineer from Leeds, found the fault.",
        "person Nina Patel (engineer from Leeds); place Leeds GB"
      ),
      ("Tom Baker, who leads the union, said no.", "person Tom Baker (leads the union)"),
      (
        "White House press secretary Karen Dunn said so.",
        "person Karen Dunn (White House press secretary); organisation White House"
      ),
      ("The company's founder, Hiro Tanaka, sold his shares.", "person Hiro Tanaka (founder)"),
      (
        "German Chancellor Otto Brenner met Italian Prime Minister Carla Bianchi.",
        "person Otto Brenner (German Chancellor); person Carla Bianchi (Italian Prime Minister)"
      ),
      ("Deputy Prime Minister Anders Holm resigned.", "person Anders Holm (Deputy Prime Minister)"),
      ("Sheriff Bill Hutchins said two people were hurt.", "person Bill Hutchins <Sheriff>"),
      (
        "State Department spokesman Ned Carver condemned the attack.",
        "person Ned Carver (State Department spokesman); organisation Department of State"
      ),
      ("Author and historian Simon Clarke wrote it.", "person Simon Clarke (Author and historian)"),
      ("Police chief Aaron Webb thanked the volunteers.", "person Aaron Webb (Police chief)"),
      ("Bishop Thomas Keane blessed the fleet.", "person Thomas Keane (Bishop)"),
      (
        "Harvard professor Lucy Chen published the study.",
        "person Lucy Chen (Harvard professor); organisation Harvard"
      ),
      (
        "NATO Secretary General Jens Stoltenberg visited Kyiv.",
        "person Jens Stoltenberg (NATO Secretary General); organisation North Atlantic "
          + "Treaty Organization [NATO]; place Kyiv UA"
      ),
      ("Striker Diego Rojas scored twice.", "person Diego Rojas (Striker)"),
      (
        "Rosa Delgado, the opposition leader, was freed.",
        "person Rosa Delgado (opposition leader)"
      ),
      (
        "Interior Minister Hassan Omar's brother was detained.",
        "person Hassan Omar (Interior Minister)"
      ),
      (
        "Gen. Ada Marsh, who heads the Northern Command, spoke.",
        "person Ada Marsh <Gen.> (heads the Northern Command); organisation Northern Command"
      ),
      ("Mara Quill, who runs in the park, slept.", "person Mara Quill"),
      ("Mr. Lee and Mrs. Lee spoke.", "person Lee <Mr.>; person Lee <Mrs.>"),
      ("Mrs. Lee spoke. Lee wept.", "person Lee <Mrs.> x2"),
      ("John Lee met Mrs. Lee.", "person John Lee; person Lee <Mrs.>"),
      ("\"Not yet,\" said Ida Brandt, a rigger.", "person Ida Brandt (rigger)"),
      ("Ida Brandt, 44, a sheep shearer, was first.", "person Ida Brandt (sheep shearer)"),
      ("Ida Brandt, a week later, was gone.", "person Ida Brandt"),
      ("Ida Brandt, a block away, heard it.", "person Ida Brandt"),
      (
        "The deputy mayor, Tomas Reel, becomes mayor in May.",
        "person Tomas Reel (deputy mayor)"
      ),
      (
        "The accord bears the name of the port's deputy traffic director, Ida Brandt, and his.",
        "person Ida Brandt (deputy traffic director)"
      ),
      (
        "The letter of the Minister of Ports, Tomas Reel, was short.",
        "person Tomas Reel (Minister of Ports)"
      ),
      ("Tomas Reel, who keeps bees, agreed.", "person Tomas Reel (keeps bees)"),
      (
        "Overjoyed Ida Brandt hugged the conservator Tomas Reel.",
        "person Ida Brandt; person Tomas Reel (conservator)"
      ),
      (
        "U.S. Secretary of State Michael Trent welcomed it.",
        "person Michael Trent (U.S. Secretary of State); place United States US"
      ),
      (
        "Elm Fire Battalion Chief Ida Brandt spoke.",
        "person Ida Brandt (Battalion Chief); organisation Elm Fire"
      ),
      (
        "State health director Dr. Ida Brandt agreed.",
        "person Ida Brandt <Dr.> (State health director)"
      ),
      (
        "The town's public health director Dr. Ida Brandt agreed.",
        "person Ida Brandt <Dr.> (public health director)"
      ),
      ("Meanwhile finance director Tomas Reel left.", "person Tomas Reel (finance director)"),
      (
        "Tomas Reel hired water director Ida Brandt.",
        "person Tomas Reel; person Ida Brandt (director)"
      ),
      ("Two people died in Dosh and Harim, the governor said.", "place Dosh"),
      (
        "Ida Brandt, the governor of Ohio, said so.",
        "person Ida Brandt (governor of Ohio); place Ohio US"
      ),
      ("“No,” Ida Brandt, the deputy mayor said.", "person Ida Brandt (deputy mayor)"),
      ("On the same day president Ida Brandt left.", "person Ida Brandt (president)"),
      ("Tomas Reel, a farmer, said so.", "person Tomas Reel (farmer)"),
      ("She replaced Dean Foley as coach.", "person Dean Foley"),
      ("She met the Dean Foley of old.", "person Foley (Dean)"),
      ("The dean left. She replaced Dean Foley.", "person Foley (Dean)"),
      (
        "Halden University Dean Foley left.",
        "person Foley (Dean); organisation Halden University"
      ),
      ("Prince Harry met Justice Alito.", "person Harry (Prince); person Alito (Justice)"),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
