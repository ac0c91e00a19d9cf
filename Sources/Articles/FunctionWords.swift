/// The words that hold a sentence together and say nothing of what it is about, in the languages of
/// most news. Words that are news in
/// another language (German "war", Dutch "van") are left out.
public enum FunctionWords {
  /// Whether a folded word is one.
  public static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = {
    var words: Set<String> = []
    for list in lists {
      for word in WordList.words(list) { words.insert(Tokenizer.fold(word)) }
    }
    return words
  }()

  private static let lists = [
    // English
    """
    a about above after again all also an and any are as at be because been before being between both but \
    by can could did do does during each for from had has have he her here him his how i if in into is it \
    its just may me might more most must my no nor not of on only or other our over shall she should so \
    some such than that the their them then there these they this those through to too under until up \
    upon was we were what when where whether which while who whom whose why will with would you your
    """,
    // German
    """
    aber als am an auch auf aus bei bis da das dass dem den der des doch durch ein eine einem einen \
    einer eines er es hatte ich ihr im in ist mit nach nicht noch nur oder sein seine sich sie \
    sind so über um und unter vom von vor waren was wie wird wir zu zum zur
    """,
    // French
    """
    à au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur lui ne nous on \
    ou où pas pour qu que qui sa se ses sont sur un une
    """,
    // Spanish and Portuguese
    """
    al com como con da das de del do dos e el ella em en es esta este fue la las lo los más na nas no \
    nos o os para pelo pela pero por que se seu sobre su sua sus um uma un una y ya são não
    """,
    // Italian and Dutch
    """
    alla che con dal dalla degli dei del della di e gli ha i il la le lo nel nella non più questo si \
    sono una aan bij dat de deze dit een en er het hij in maar naar niet of om onder ook op \
    te tot uit voor was wordt zijn
    """,
    // Russian and Ukrainian
    """
    а без бы в во для до его ее за и из или их к как ко на не но о об он она они от по при с со то что это \
    та але від він вона до за з зі і й на не по про та що як
    """,
  ]
}
