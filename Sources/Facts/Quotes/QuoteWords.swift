import Articles

/// The small words around quotations, found by their words in the lexicon.
struct QuoteWords: Sendable {
  static let standard = QuoteWords(.standard)

  private var flags: [QuoteWord] = []

  /// What a word can be.
  subscript(_ word: WordID) -> QuoteWord {
    let index = Int(word.rawValue)
    return index < flags.count ? flags[index] : []
  }

  private init(_ lexicon: Lexicon) {
    for (flag, list) in QuoteWords.lists {
      for word in WordList.words(list) {
        let id = lexicon.word(word)
        guard id != .none else { continue }
        let index = Int(id.rawValue)
        if index >= flags.count { flags += Array(repeating: [], count: index + 1 - flags.count) }
        flags[index].insert(flag)
      }
    }
  }

  /// Their letters without accents, as the lexicon has them; some languages' words are left out
  /// that are other words elsewhere.
  static let lists: [(QuoteWord, String)] = [
    (.he, "he er hij ele egli lui"),
    (.she, "she elle ella ela zij ona"),
    (.it, "it"),
    (.they, "they ils elles ellos ellas eles elas loro sie ze oni"),
    (.other, "i we you ich wir je nous yo nosotros io noi eu ik"),
    (.relative, "who qui quien quem"),
    (.il, "il"),
    (.his, "his"), (.hers, "her"),
    (.possessive, "his her their its our my your whose son sa leur su seu sua suo zijn ihr"),
    (
      .adverb,
      """
      also later then now once again still just often repeatedly already soon thus even simply \
      further only instead first afterwards afterward both earlier together too always sometimes \
      twice today yesterday tonight tomorrow reportedly itself himself herself themselves
      """
    ),
    (
      .being,
      "is are was were be been being am wird werden wurde wurden est fu es era sono został"
    ),
    (.having, "a ont ha han hanno hat haben heeft hebben tem avait"),
    (.according, "selon segun laut zufolge volgens według secondo segundo aldus zdaniem"),
    (
      .calling,
      """
      called calling calls call described describing describes describe branded branding labelled \
      labeled dubbed deemed denounced denouncing dismissed dismissing condemned condemning hailed \
      hailing slammed slamming criticised criticized praised praising termed characterized \
      characterised blasted decried ridiculed mocked derided lauded pronounced pronouncing billed \
      billing proclaimed heralded panned touted styled
      """
    ),
    (
      .naming,
      """
      dubbed nicknamed titled entitled named film films movie movies book books novel \
      song songs album single series show musical play poem essay opera painting exhibition \
      documentary sitcom magazine word words term terms phrase phrases expression acronym slogan \
      headline banner title codenamed known chapter ballad anthem memoir drama podcast nickname \
      hashtag video game theme restaurant nicknames labels
      """
    ),
    (.ofNoun, "of for at from with in de du des von vom fur di della van do da dos del voor"),
    (
      .group,
      """
      police officials authorities residents witnesses experts analysts critics supporters lawyers \
      prosecutors investigators researchers scientists doctors diplomats activists lawmakers \
      politicians employees workers teachers parents people many others some several \
      sources organizers organisers leaders campaigners opponents neighbors neighbours economists \
      rescuers firefighters protesters demonstrators aides advisers ministers troops soldiers \
      staff management fans voters students customers drivers passengers families survivors \
      historians commentators observers one most another colleagues friends relatives groups \
      agencies companies unions advocates legislators senators delegates tenants polizei
      """
    ),
    (
      .joining,
      "and but or then und et y while when as aber mais pero because although though where if after"
    ),
    (.elision, "em til tis twas cause n bout round cos"),
    (.to, "to"), (.that, "that dass que che dat ze"), (.by, "by"),
    (.not, "not never didn't doesn't don't hasn't haven't nor won't nicht pas"),
    (.before, "before after by"),
    (.article, "the an le la les un une el los las il lo der die das ein eine het een os"),
    (.goingOn, "on continued continues continuing went goes going used liked likes so far as"),
    (
      .document,
      """
      statement letter memo email tweet post message report study brief filing essay \
      release note ruling opinion declaration resolution petition manifesto complaint lawsuit \
      indictment article column editorial document paper resignation order
      """
    ),
    (.issuing, "issued released sent published signed posted issue"),
    (
      .speech,
      """
      vow vows promise promises pledge pledges claim claims assertion assertions \
      allegation allegations accusation accusations warning warnings threat threats call calls \
      argument prediction boast admission complaint suggestion demand \
      declaration conclusion
      """
    ),
    (
      .politician,
      """
      republican democrat lawmaker congressman congresswoman senator governor libertarian \
      conservative liberal billionaire businessman businesswoman freshman independent
      """
    ),
    (.shooting, "shot fired shoots fires snapped hit clapped"), (.back, "back"),
    (.going, "went goes"), (.on, "on"), (.heard, "heard seen caught recorded filmed"),
    (.identified, "identified named"),
    (.answering, "answered answers replied replies responded responds retorted retorts"),
    (.quoted, "quoted"), (.saying, "saying"), (.called, "called"), (.callingUsually, "call calls"),
    (.as, "as"), (.with, "with"), (.accordingTo, "according"), (.noun, "states"), (.the, "the"),
    (.reply, "response reply answer message advice verdict reaction explanation question pitch"),
    (
      .gesture,
      """
      smiled smiles sighed sighs laughed laughs shrugged shrugs nodded nods disagreed disagrees \
      agreed agrees objected objects grinned paused
      """
    ),
    (
      .finding,
      """
      found finds reported reports recommend recommends recommended discovered revealed noticed \
      observed
      """
    ),
    (.authoring, "wrote writes"),
    (.reciting, "read reads reading cited cites quoted quotes"),
    (.collective, "group team panel couple band crowd committee family court jury council board"),
    (.woman, "woman spokeswoman mother wife girl sister daughter chairwoman actress widow"),
    (.man, "man spokesman father husband boy brother son chairman widower"),
  ]
}
