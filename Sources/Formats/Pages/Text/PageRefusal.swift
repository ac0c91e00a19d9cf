/// Why a page is no article: a consent notice, the beginning before a paywall, a list of links.
struct PageRefusal {
  let page: PageBlocks
  let cover: [Hints]
  let main: Range<Int>
  let chosen: [Bool]

  /// What a person should know; nil where the page has an article.
  var reason: FormatError? {
    if isConsentNotice {
      return FormatError(
        "this page is a consent notice, not an article; save it after agreeing or declining")
    }
    if isBeginning {
      return FormatError(
        "only the beginning stands before a paywall; save the page while you are logged in")
    }
    if isListOfLinks {
      return FormatError(
        "this page is a list of links, not an article; save the articles it links to")
    }
    return nil
  }

  private var length: Int { zip(page.blocks, chosen).reduce(0) { $0 + ($1.1 ? $1.0.length : 0) } }

  /// Much is said of cookies and little of anything else.
  private var isConsentNotice: Bool {
    let length = length
    guard length < 800 else { return false }
    var asked = 0
    for index in page.blocks.indices where !chosen[index] {
      let block = page.blocks[index]
      guard block.sentences > 0, !block.isLink else { continue }
      if cover[index].contains(.consent)
        || NoticeWords.notice(in: page.bytes[block.text]) == .cookies
      {
        asked += block.length
      }
    }
    return asked >= 200 && asked > length * 2 && !chosen.indices.contains { isArticleProse($0) }
  }

  private func isArticleProse(_ index: Int) -> Bool {
    chosen[index] && page.blocks[index].isProse && page.blocks[index].role == .paragraph
      && page.blocks[index].length >= 200
  }

  /// A few sentences, and then what asks to pay or log in for more.
  private var isBeginning: Bool {
    guard let first = chosen.firstIndex(of: true), let last = chosen.lastIndex(of: true),
      length < 1000
    else { return false }
    let sentences = zip(page.blocks, chosen).reduce(0) { $0 + ($1.1 ? $1.0.sentences : 0) }
    guard sentences <= 6 else { return false }
    let next = page.blocks[(first + 1)...].prefix(last - first + 12)
    return WallWords.isWall(
      next.filter { $0.length <= 160 || !$0.isProse }.map { page.bytes[$0.text] })
  }

  /// Many links to other articles, and never much text between two of them.
  private var isListOfLinks: Bool {
    var links = 0
    var runs = 0
    var run = 0
    var longest = 0
    for index in chosen.contains(true) ? main : page.blocks.indices {
      let block = page.blocks[index]
      if chosen[index] {
        if run == 0 { runs += 1 }
        run += block.length
        longest = max(longest, run)
      } else if block.isLink, block.length >= 20,
        cover[index].isDisjoint(with: [.hidden, .consent])
      {
        links += 1
        run = 0
      }
    }
    return links >= 8 && (longest < 150 || (longest < 500 && runs > 3))
  }
}

/// The words with which a page asks to pay or log in before one may read on.
enum WallWords {
  /// Whether texts that follow each other ask both to read on and to subscribe.
  static func isWall(_ texts: [ArraySlice<UInt8>]) -> Bool {
    var asksToPay = false
    var asksToReadOn = false
    for text in texts where text.count <= 600 {
      Words.each(in: text) { word in
        if pay.contains(word) { asksToPay = true }
        if readOn.contains(word) { asksToReadOn = true }
      }
      if unspaced.contains(where: { text.firstRange(ofASCII: $0) != nil }) { return true }
    }
    return asksToPay && asksToReadOn
  }

  private static let pay = Words.hashes(
    "subscribe subscriber subscribers subscription subscriptions unlock abonnieren abonnement "
      + "abonnenten abo digitalabo abonnez abonnés abonné suscríbete suscriptores suscripción suscriptor "
      + "abbonati abbonamento assine assinante assinantes assinatura subskrypcja subskrypcję prenumerata "
      + "abonneer abonnees prenumerera подписка подписку подписчиков передплата передплату передплатників"
  )
  private static let readOn = Words.hashes(
    "continue unlock remaining exclusive exclusively reserved weiterlesen exklusiv gesamten vollständigen suite "
      + "poursuivre réservé leyendo exclusivo exclusiva continuare riservato proseguire continuar lendo "
      + "exclusivos dalej pozostało verder verderlezen дальше далее полностью далі повністю")
  /// In languages that are written without spaces.
  private static let unspaced: [StaticString] = [
    "この記事は会員限定", "この記事は有料", "有料会員限定", "続きを読むには", "订阅后", "訂閱後", "会员专享", "구독자 전용",
  ]
}
