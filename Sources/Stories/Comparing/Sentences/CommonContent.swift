/// What two sentences that need not be alike tell in common.
///
/// They do if both state something that the comparison of facts knows to be one thing; if a figure
/// or a time stands in both with a word of what it is about; or if both tell of a name and several
/// words besides, or of several names and a word. Words alone are no evidence, be they as rare as
/// they may: of one event much is told that happens in the same streets and offices. Nor are names:
/// what somebody does is news though all tellings name him.
extension RowLikeness {
  /// How much that is, in words that are told once; 0 where it is none.
  func toldInBoth(_ one: Int, _ telling: Int, _ other: Int, _ otherTelling: Int) -> Double {
    let (said, otherSaid) = (quoted[telling][one], quoted[otherTelling][other])
    if let said, let otherSaid {
      if said.item == otherSaid.item { return RowLikeness.sameUtterance }
      if said.isMost || otherSaid.isMost { return 0 }
    }
    let common = SentenceLikeness.common(
      content(one, telling, beside: otherSaid), content(other, otherTelling, beside: said))
    let content = common.filter { !likeness.isName[$0] }
    let told = weights.sum(of: content) / weights.once
    if common.contains(where: facts.contains) { return told }
    let named = weights.sum(of: common.filter { likeness.isName[$0] }) / weights.once
    let isValued = content.count > 1 && content.contains { isValue[$0] }
    let isTold =
      told >= RowLikeness.leastTold && (isValued || named >= RowLikeness.leastNamed)
      || told >= RowLikeness.leastOfSeveral && named >= RowLikeness.several
    return isTold ? told : 0
  }

  /// Whether a sentence tells something in common with one of a row.
  func tells(_ row: AlignedRow, _ sentence: Int, _ telling: Telling) -> Bool {
    zip(tellings, row.members).contains { member, sentences in
      (sentences ?? 0..<0).contains { toldInBoth($0, member.number, sentence, telling.number) > 0 }
    }
  }

  /// What a sentence is about; of one that says something, the words said, where the other tells.
  private func content(_ sentence: Int, _ telling: Int, beside said: QuotedSentence?) -> [Int] {
    if let own = quoted[telling][sentence], own.isMost, said == nil { return own.keys }
    return tellings[telling].sentences[sentence].keys
  }

  private static let sameUtterance = 10.0
  /// So many times the weight of a word that is told once.
  private static let leastTold = 1.4
  private static let leastNamed = 1.0
  /// Where so much is named in both as are two people, less does.
  private static let several = 3.5
  private static let leastOfSeveral = 0.7
}
