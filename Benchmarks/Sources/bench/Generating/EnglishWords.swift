/// The real words at the head of the vocabulary.
enum EnglishWords {
  /// What holds sentences together, the most frequent first.
  static let function = list(
    """
    the of to and a in said for that on is was with at he it as by from his be has an are have were
    will not but they who this their had its been would about after her she which or more one if we
    when up there all out two than also new i into some so can could other over what first last no
    them years just him only most time now year because people while before may where between many
    against did such any then these under even through do during still those three until should off
    both made our since well around being very back how much each including another next us you
    without though whether among within several however per own same down again few never your later
    already here too almost toward behind across near four often despite five once every does my
    """)

  /// After these stands a thing, and never another of these.
  static let determiners = Set(
    list("the a an his her its their this these those our every each no any your my another"))

  /// After these stands a thing, or one of the determiners.
  static let prepositions = Set(
    list(
      """
      of to in for on with at as by from about after into over between before against under through
      during until around without among within toward behind across near despite since per
      """))

  /// What papers write about, the most frequent first.
  static let news = list(
    """
    police government state city president company officials country week month group court million
    report public day plan percent market law party case school minister spokesman spokeswoman home
    money health members leader workers work support water power house family council trade bank
    election deal war security office service lawmakers business children agency residents attack
    vote community students announced expected called asked added told found began left took came
    went held set used given killed reported according decision budget tax prices industry bill
    board director history right energy program department road hospital university judge mayor
    campaign policy talks agreement region border troops aid food oil gas storm river bridge land
    farm farmers town village north south east west early late high low large small young old long
    short local national federal foreign military political economic social private legal major
    recent former general chief senior likely strong second third half top good better best morning
    evening night summer winter spring weather fire flood rain coast harbor ship train airport
    station street building construction project contract investors shares sales profit growth rate
    rates cost costs debt loan pension wages strike union jobs factory plant technology network
    internet phone data software research scientists study medical doctors patients vaccine disease
    """)

  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { String($0) }
  }
}
