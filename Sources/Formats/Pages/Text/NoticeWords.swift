/// Texts by which a site speaks of itself: of cookies, of embedded posts, of subscriptions.
enum NoticeWords {
  enum Notice { case cookies, embedded, subscription }

  /// What a block of text is a notice of; nil where it is none.
  static func notice(in text: ArraySlice<UInt8>) -> Notice? {
    guard text.count <= 900 else { return nil }
    var asks = 0
    var reader = 0
    var isForeign = false
    var notice: Notice?
    Words.each(in: text) { word in
      guard notice == nil else { return }
      if cookies.contains(word) { notice = .cookies }
      if isForeign, contents.contains(word) { notice = .embedded }
      isForeign = foreign.contains(word)
      if subscriptions.contains(word) { asks += 1 }
      if addresses.contains(word) { reader += 1 }
    }
    if notice == nil, text.count <= 300, asks > 0, asks + reader > 1 { return .subscription }
    return notice
  }

  private static let cookies = Words.hashes("cookie cookies куки cookiebeleid galletas")
  private static let foreign = Words.hashes(
    "external externe externer externen externes externo externos esterno esterni zewnętrzne embedded "
      + "tiers ekstern extern")
  private static let contents = Words.hashes(
    "content contents inhalt inhalte inhalten contenu contenus contenido contenidos contenuto contenuti "
      + "conteúdo inhoud treści innhold innehåll")
  private static let subscriptions = Words.hashes(
    "subscribe subscribers subscriber subscription subscriptions subscribed unlock paywall "
      + "abonnieren abonnement abonnenten abo abos abonnez abonnés suscríbete suscriptores suscripción "
      + "abbonati abbonamento assine assinante assinantes subskrypcja subskrybuj prenumerata abonneer "
      + "abonnees prenumerera подписка подписку подписаться подписчиков передплата передплатіть "
      + "newsletter newsletters probeabo testen sign login register account registrieren anmelden")
  private static let addresses = Words.hashes(
    "your you now unlimited access free here our us jetzt kostenlos ihr ihre sie uns hier unsere "
      + "votre vous gratuitement nos tu tus gratis aquí tuo tuoi qui seu sua grátis twój bezpłatnie je "
      + "jouw hier ваш ваши бесплатно сейчас ваша безкоштовно наш нас month monat already")
}

/// The words of a text as hashes of their small letters.
enum Words {
  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash(String($0)).value })
  }

  static func each(in text: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
    var hash = WordHash()
    for byte in text {
      if byte >= 0x80 || byte.isASCIILetter {
        hash.add(byte.smallLetter)
      } else if !hash.isEmpty {
        body(hash.value)
        hash = WordHash()
      }
    }
    if !hash.isEmpty { body(hash.value) }
  }
}
