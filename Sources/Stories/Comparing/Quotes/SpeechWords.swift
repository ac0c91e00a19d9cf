import Articles

/// The words by which an article tells that somebody said something.
struct SpeechWords {
  /// The numbers of `said`, `told`, ...
  let verbs: Set<Int>
  /// The numbers of `he`, `she`, `they`.
  let pronouns: Set<Int>
  /// Those of `asked`, `told`, by which somebody is to do something; and of "to" and "that".
  private let requests: Set<Int>
  /// The verbs of both.
  private let telling: Set<Int>
  private let to: Int
  private let that: Int

  init(_ table: inout WordTable) {
    verbs = SpeechWords.numbers(SpeechWords.list, &table)
    pronouns = SpeechWords.numbers("he she they", &table)
    requests = SpeechWords.numbers(SpeechWords.asking, &table)
    telling = verbs.union(requests)
    to = table.number(of: "to")
    that = table.number(of: "that")
  }

  /// Whether a sentence tells that somebody was asked to do something, and not that something is so:
  /// "told residents to stay", but not "told residents that they could go".
  func isRequest(_ words: [Int]) -> Bool {
    guard let verb = words.firstIndex(where: telling.contains),
      requests.contains(words[verb])
    else { return false }
    return words[(verb + 1)...].prefix(SpeechWords.reach).first { $0 == to || $0 == that } == to
  }

  /// How far from its verb a request may begin, in words.
  private static let reach = 6

  private static func numbers(_ list: String, _ table: inout WordTable) -> Set<Int> {
    Set(WordList.words(list).map { table.number(of: $0) })
  }

  private static let asking = """
    ask asks asked tell tells told urge urges urged order orders ordered advise advises advised \
    warn warns warned beg begs begged call calls called instruct instructs instructed
    """
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
