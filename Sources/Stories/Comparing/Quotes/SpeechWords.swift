import Articles

/// The words by which an article tells that somebody said something.
struct SpeechWords {
  /// The numbers of `said`, `told`, ...
  let verbs: Set<Int>
  /// The numbers of `he`, `she`, `they`.
  let pronouns: Set<Int>

  init(_ table: inout WordTable) {
    verbs = SpeechWords.numbers(SpeechWords.list, &table)
    pronouns = SpeechWords.numbers("he she they", &table)
  }

  private static func numbers(_ list: String, _ table: inout WordTable) -> Set<Int> {
    Set(WordList.words(list).map { table.number(of: $0) })
  }

  private static let list = """
    say says said saying tell tells told call calls called announce announces announced note \
    notes noted add adds added claim claims claimed insist insists insisted argue argues argued \
    warn warns warned explain explains explained describe describes described declare declares \
    declared admit admits admitted acknowledge acknowledges acknowledged concede concedes \
    conceded grant granted deny denies denied promise promises promised compare compares \
    compared liken likens likened answer answers answered reply replies replied recall recalls \
    recalled ask asks asked urge urges urged vow vows vowed stress stresses stressed state \
    states stated remark remarks remarked complain complains complained suggest suggests \
    suggested maintain maintains maintained affirm affirms affirmed confirm confirms confirmed \
    repeat repeats repeated according predict predicts predicted estimate estimates estimated \
    think thinks thought believe believes believed
    """
}
