/// What names are put together from.
enum NameParts {
  static let first = list(
    """
    James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard
    Susan Joseph Jessica Thomas Sarah Charles Karen Daniel Lisa Matthew Nancy Anthony Betty Mark
    Sandra Donald Ashley Steven Emily Paul Kimberly Andrew Margaret Joshua Donna Kenneth Michelle
    Kevin Carol Brian Amanda George Melissa Edward Deborah Ronald Stephanie Timothy Rebecca Jason
    Laura Jeffrey Helen Ryan Sharon Jacob Cynthia Gary Kathleen Nicholas Amy Eric Angela Jonathan
    Shirley Stephen Anna Larry Brenda Justin Pamela Scott Nicole Brandon Ruth Benjamin Katherine
    Samuel Samantha Gregory Christine Frank Emma Raymond Catherine Patrick Virginia Jack Rachel
    Dennis Carolyn Jerry Janet Tyler Maria Aaron Heather Jose Diane Adam Julie Nathan Joyce Henry
    Victoria Peter Kelly Zachary Christina Kyle Joan Noah Evelyn Walter Lauren Ethan Judith Jeremy
    Olivia Harold Martha Keith Cheryl Christian Megan Roger Andrea Terry Jacqueline Sean Ann
    Gerald Hannah Carl Teresa Dylan Gloria Arthur Sara Lawrence Janice Jordan Kathryn Jesse Julia
    Bryan Grace Gabriel Ingrid Bruno Amara Yusuf Leila Omar Priya Anil Wei Mei Kenji Yuki Kofi
    Adaeze Tariq Fatima Ivan Olga Dmitri Nadia Lars Astrid Mateo Lucía José Zoë Márta Søren Renée
    Jürgen Tomáš
    """)

  static let lastBeginnings = list(
    """
    Ash Bar Bell Black Brad Bran Brock Cald Carl Chad Clay Crom Dal Dren Ed El Elm Fair Farn Fen
    Gar Glad Gold Grant Green Hal Ham Har Hart Hath Hazel Hol Hunt Kel Kem Ken Kings Lang Lin Lock
    Mar Mel Mill Mor Nor North Oak Old Pem Pen Rad Ram Red Rock Ros Row Sand Sel Shel Sher Stan
    Stock Sum Sut Thorn Tol Under Wake Wal War Wat Wes Whit Wil Win Wood Wor Yar
    """)

  static let lastEnds = list(
    """
    bank berg borne bourne brook burn bury by combe cott croft dale den don fell field ford gate
    grave ham hampton hurst ington kins land ley man mere mond more mount ney nock ridge rick row
    sby sett shaw son stead stone ston strom thorpe ton tree vale vik wald ward water well wick
    wood worth
    """)

  static let placeEnds = list(
    """
    ville ton burg field haven ford stad mouth dale port minster grad bridge pool moor holm
    """)

  static let placeFrames: [(before: String, after: String)] = [
    ("", ""), ("", ""), ("", ""), ("Port ", ""), ("New ", ""), ("Cape ", ""), ("", " County"),
    ("", " Valley"), ("", " Falls"), ("San ", ""), ("Lake ", ""), ("", " Harbor"), ("Fort ", ""),
  ]

  static let organisationFrames: [(before: String, after: String)] = [
    ("", " Group"), ("", " Energy"), ("", " Motors"), ("", " Holdings"), ("", " Bank"),
    ("", " Institute"), ("the ", " Foundation"), ("the University of ", ""), ("the ", " Authority"),
    ("", " Airlines"), ("the ", " Council"), ("", " Pharmaceuticals"), ("the Port of ", ""),
    ("", " & Sons"), ("the ", " Police Department"), ("", " Technologies"),
  ]

  /// With what a person is introduced, before an organisation's name.
  static let roles = [
    "the chief executive of", "a spokeswoman for", "a spokesman for", "the director of",
    "a professor at", "the head of", "an analyst at", "a former president of", "a lawyer for",
    "the deputy chair of", "an economist with", "the founder of",
  ]

  static let weekdays = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { String($0) }
  }
}
