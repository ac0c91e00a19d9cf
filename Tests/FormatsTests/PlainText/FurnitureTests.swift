import Testing

@testable import Formats

@Suite struct FurnitureTests {
  @Test(arguments: [
    "Advertisement", "ADVERTISEMENT", "Sponsored content", "Share", "Share this article",
    "Share on Facebook", "Tweet", "Email", "Print", "Comments", "Leave a comment", "Save article",
    "Copy link", "Listen to this article", "Read more", "Read more »", "Load more…", "Related",
    "Related stories:", "More on this story", "Most read", "You may also like", "Subscribe now",
    "Sign in", "Follow us", "Skip to content", "Back to top", "Story continues below advertisement",
    "All rights reserved.", "Anzeige", "Teilen", "Artikel teilen", "Mehr zum Thema", "Publicité",
    "Lire la suite", "Partager", "Publicidad", "Leer más", "Pubblicità", "Condividi", "Publicidade",
    "Leia mais", "Reklama", "Udostępnij", "Czytaj więcej", "Advertentie", "Lees meer", "Реклама",
    "Поделиться", "Читать далее", "Коментарі",
  ])
  func isToldByItsLabel(_ line: String) {
    #expect(Furniture.isFurniture(line))
  }

  @Test(arguments: [
    "Read more: Why the bridge sings", "Related: Ferry sails again",
    "READ ALSO | The old port", "Lesen Sie auch: Der Hafen bei Nacht", "Lire aussi : Le port",
    "Lea también: El puerto", "Leggi anche: Il porto", "Leia também: O porto",
    "Czytaj też: Port nocą", "Lees ook: De haven", "Читайте также: Порт ночью",
    "Читайте також: Порт уночі", "Sign up for our morning newsletter",
    "Subscribe to The Dunmore Courier", "Follow us on Mastodon", "Download the app",
    "Get the latest from the harbor", "3 min read", "4 minute read", "Reading time: 5 minutes",
    "Lesedauer: 4 Minuten", "3 мин чтения",
    "© 2026 Harbor Wire", "Copyright 2026 Harbor Wire. All rights reserved.", "---", "* * *",
    "•", "───", "/Harbor Wire", "Add Harbor Wire on Google",
    "Add Meridian Post as a preferred source on Google",
  ])
  func isToldByItsBeginningOrForm(_ line: String) {
    #expect(Furniture.isFurniture(line))
  }

  /// Sentences that hold the same words.
  @Test(arguments: [
    "Share prices fell.", "Share this, she said.", "Print is not dead.", "Comments were few.",
    "Read more than one book a year, she says.", "Related costs rose by 5 percent.",
    "Watch out for the ferry.", "More people came than last year.", "Listen carefully.",
    "Follow the money", "Subscribe or leave, he told them.", "Home is where the harbour is",
    "The advertisement ran for a year.", "Search parties went out at dawn.",
    "Close the door", "Menu prices rose", "Related families: three of them.",
    "Read more books: that was his advice.",
    "It took 3 minutes to read.", "5 minutes", "He was © of nothing", "Copyright law is old.",
    "/etc/hosts is a file", "Add salt and pepper", "Add Google to the list of firms",
    "It was on Google", "Sign here", "Newsletter writers met in Brunn.", "Anzeige erstattet",
    "Teilen macht Freude.", "Werbung wirkt.", "Реклама помогла.", "2026", "No. 3", "日本",
    "Get the latest train, he said, and you will wait for an hour at the pier in the rain "
      + "with nobody but the gulls.",
    "Watch him: he is fast, said the coach of the other team.",
  ])
  func isNotSeenInSentences(_ line: String) {
    #expect(!Furniture.isFurniture(line))
  }

  @Test(
    arguments: [
      ("Add Harbor Wire on Google", "Harbor Wire"),
      ("Add The Dunmore Courier on Google", "The Dunmore Courier"),
      ("Add Meridian Post as a preferred source on Google", "Meridian Post"),
      ("ADD HARBOR WIRE ON GOOGLE", "HARBOR WIRE"),
      ("Add salt on Google", "salt"),
      ("Add on Google", nil),
      ("Harbor Wire on Google", nil),
      ("Add Harbor Wire", nil),
    ] as [(String, String?)])
  func namesThePublisher(line: String, publisher: String?) {
    #expect(Furniture.publisher(line) == publisher)
  }
}
