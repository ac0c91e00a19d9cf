/// What a word in a class, an id or a role of an element says of what is in it.
struct Hints: OptionSet, Sendable {
  let rawValue: UInt32

  /// What a site puts around articles: navigation, boxes, buttons.
  static let furniture = Hints(rawValue: 1 << 0)
  /// What readers wrote.
  static let comments = Hints(rawValue: 1 << 1)
  /// A picture's caption or credit.
  static let caption = Hints(rawValue: 1 << 2)
  /// The sentences under the headline.
  static let lead = Hints(rawValue: 1 << 3)
  /// Half of a name such as `article-body`: what has the text.
  static let subject = Hints(rawValue: 1 << 4)
  /// The other half: the text of it.
  static let matter = Hints(rawValue: 1 << 5)
  /// The text of the article.
  static let mainText = Hints(rawValue: 1 << 6)
  /// A word that turns the meaning of those after it: `no-sidebar`, `with-comments`.
  static let negation = Hints(rawValue: 1 << 7)
  /// What asks for money or a login.
  static let wall = Hints(rawValue: 1 << 8)
  /// What asks to agree to cookies.
  static let consent = Hints(rawValue: 1 << 9)
  /// What nobody sees until a script shows it.
  static let hidden = Hints(rawValue: 1 << 10)
  /// Who wrote it, and when.
  static let byline = Hints(rawValue: 1 << 11)

  /// A box about a picture, if it is small.
  static let media = Hints(rawValue: 1 << 12)
  /// The sentences that a front page shows of an article: its lead, or those of another one.
  static let teaser = Hints(rawValue: 1 << 13)
  /// A word that names a box around articles, where no other word says more.
  static let box = Hints(rawValue: 1 << 16)
  /// A word that hides a box, if it stands alone.
  static let hiding = Hints(rawValue: 1 << 17)
  /// A box with a picture in it.
  static let picture = Hints(rawValue: 1 << 15)

  /// What is no text of the article.
  static let aside: Hints = [.furniture, .comments, .caption, .consent, .byline, .teaser]
}

/// The words by which web sites name their boxes.
enum HintWords {
  /// What the words of an attribute say together; a name of many words such as `article-body` says
  /// more than one of a word.
  static func hints(of value: ArraySlice<UInt8>) -> Hints {
    var all: Hints = []
    var item: Hints = []
    var isVariant = false
    var hasVariant = false
    var words = 0
    var hash = WordHash()
    var before: UInt8 = 0
    func endWord() {
      guard !hash.isEmpty, !item.contains(.negation) else { return }
      words += 1
      item.formUnion(table[hash])
    }
    func endItem() {
      endWord()
      if item.contains([.subject, .matter]) { item.insert(.mainText) }
      if item.contains(.mainText) { item.remove(.box) }
      if item.contains(.hiding), words == 1 { item.insert(.hidden) }
      if !item.isDisjoint(with: .aside) { item.remove(.mainText) }
      if !item.contains(.negation), !isVariant { all.formUnion(item) }
      item = []
      hasVariant = hasVariant || isVariant
      isVariant = false
      words = 0
    }
    for byte in value {
      let isCapital = byte.isASCIICapital
      if isCapital || byte.isASCIISmallLetter || byte >= 0x80 {
        // `relatedArticles` is two words.
        if isCapital, before.isASCIISmallLetter {
          endWord()
          hash = WordHash()
        }
        hash.add(isCapital ? byte | 0x20 : byte)
        // `cookielaw`, `cookienotice`, and whatever else begins so.
        if hash == cookie { item.insert(.consent) }
      } else {
        if byte == 0x20 || byte == 0x09 || byte == 0x0A { endItem() } else { endWord() }
        // `print:hidden` is a rule of style and no name.
        if byte == 0x3A || byte == 0x5B { isVariant = true }
        hash = WordHash()
      }
      before = byte
    }
    endItem()
    // `hidden md:block` is shown where there is room.
    if hasVariant { all.remove(.hidden) }
    if all.contains(.mainText) { all.subtract([.furniture, .teaser, .media, .box]) }
    return all
  }

  private static let cookie = WordHash("cookie")
  private static let table = WordTable(words)

  private static let words: [(Hints, String)] = [
    (
      .furniture,
      """
      nav navi navigation navbar menu menubar submenu breadcrumb breadcrumbs pagination pager paging
      footer foot bottom footnav footnotes sidebar sidebars rail rightrail aside asides offcanvas
      related relateds relatedlinks relatedarticles relatedcontent readmore readalso alsoread morenews
      morelinks morestories furtherreading recommended recommendation recommendations recommend recirc
      recirculation suggested suggestions popular mostread mostpopular trending latest topstories
      newsletter newsletters signup subscribe subscription subscriptions subscriber abo abonnement
      share sharing sharebar sharebuttons sharetools shares social socials socialmedia sns follow
      promo promos promotion promotions promobox teaserlist
      advert adverts advertise advertisement advertisements advertising ad ads adv adslot adbox adunit
      banner banners sponsor sponsored sponsors commercial affiliate affiliates reklama anzeige
      anzeigen werbung publicite publicidad publicidade pubblicita advertentie annonce annonser reklam
      toolbar tools toolbox buttons button btn cta actions action poll quiz
      tags tag tagcloud taglist topics topic keywords schlagworte schlagwoerter etiquetas
      categories rubric rubrics topiclinks login signin register popup modal overlay dialog tooltip
      feedback rating ratings vote votes email rss search searchbox skip
      carousel slider player playlist video videos audio podcast podcasts
      disclaimer copyright copyrights legal imprint impressum authorbox
      correlati correlate correlatos relacionadas relacionados relacionado relacionada mehr
      verwandte powiazane similaires similar associated onward onwards nextarticle prevnext
      liens links linklist infobox factbox marginalia crosslink crosslinks linkbox zobacz czytaj
      leesook lireaussi leggianche voiraussi lesenswert empfehlungen auchinteressant
      ranking rankings toc ticker marquee app donate donation donations support supporters
      metadata timestamp readingtime screenreader sr visuallyhidden accessibility
      tweet embed embeds copylink bookmark bookmarks favorite favourites
      """
    ),
    (.box, "widget widgets card cards tile tiles app apps meta infos module boxes teaserbox"),
    (.hiding, "hidden hide invisible"),
    (
      .comments,
      "comment comments commentlist commentary disqus kommentar kommentare kommentarer "
        + "commentaires commentaire comentarios comentario commenti reacties komentarze respond "
        + "discussion forum leserkommentare replies reply livefyre"
    ),
    (
      .caption,
      """
      caption captions figcaption imagecaption photocaption legend legende bildunterschrift
      bildunterzeile bildtext bildquelle bildnachweis photocredit imagecredit credit credits
      fotocredit didascalia subcaption photographer mediacaption picturecaption
      """
    ),
    (
      .lead,
      """
      lead lede leadtext standfirst dek deck summary subtitle subtitulo subheadline subhead intro
      introduction abstract excerpt description vorspann chapo chapeau sottotitolo sommario
      occhiello entradilla bajada ingress manchet anons lid subheading
      synopsis strapline strap tagline preamble preview
      """
    ),
    (
      .byline,
      "byline bylines author authors autor autore autoren autorin auteur auteurs writer "
        + "writers bio contributor contributors reporter journalist journalists vcard dateline "
        + "pubdate publishdate timestamp datetime firma autores autori"
    ),
    (
      .subject,
      "article story post entry news artikel articolo articulo noticia nota beitrag detail article "
        + "single page blog stories item main"
    ),
    (
      .matter,
      "body text content contents contenido inhalt corpo cuerpo texte tekst richtext copy testo "
        + "texto txt paragraphs"
    ),
    (
      .mainText,
      "articlebody storybody newsbody articletext articlecontent storycontent newscontent "
        + "newstext postcontent entrycontent postbody articlemain bodytext bodycopy mainbody "
        + "maintext fulltext storytext paragraphs"
    ),
    (.teaser, "teaser teasers teasertext anreisser zajawka"),
    (
      .media,
      "media image images img picture pictures photo photos foto fotos bild bilder absatzbild "
        + "lightbox imagen imagem immagine gallery"
    ),
    (.negation, "has with no not without non hide js is"),
    (
      .wall,
      "paywall paywalled regwall registrationwall piano tinypass paybox payment premiumwall "
        + "subscriptionwall"
    ),
    (.consent, "cookie cookies consent gdpr cmp cookiebanner cookieconsent cookienotice"),
  ]
}

/// A word's hash, made letter by letter (FNV-1a).
struct WordHash: Hashable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var isEmpty = true

  init() {}

  init(_ word: String) { for byte in word.utf8 { add(byte) } }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    isEmpty = false
  }
}

/// What words mean, found by their hashes alone: of some hundred words no two share one.
private struct WordTable: Sendable {
  private var keys: [UInt64]
  private var hints: [Hints]
  private let mask: Int

  init(_ words: [(Hints, String)]) {
    let size = 4096
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    hints = Array(repeating: [], count: size)
    for (hint, list) in words {
      for word in list.split(whereSeparator: \.isWhitespace) {
        let hash = WordHash(String(word))
        let slot = slot(of: hash.value)
        keys[slot] = hash.value
        hints[slot].formUnion(hint)
      }
    }
  }

  subscript(hash: WordHash) -> Hints { hints[slot(of: hash.value)] }

  /// The slot of a word, or the free one where it would stand.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}
