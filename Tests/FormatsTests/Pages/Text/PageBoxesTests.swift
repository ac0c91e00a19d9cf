import Testing

@testable import Formats

/// What stands between the paragraphs of an article: kept where it is text, left out where it is
/// the site's.
@Suite struct PageBoxesTests {
  @Test(arguments: [
    ("<h2>The second crossing</h2>", "The second crossing"),
    ("<p>“Never again.”</p>", "“Never again.”"),
    ("<p>It sank</p>", "It sank"),
    ("<ul><li>a rope of forty feet,</li></ul>", "- a rope of forty feet,"),
    ("<blockquote>The sea owes us nothing.</blockquote>", "The sea owes us nothing."),
    ("<p>First line<br>second line</p>", "First line\nsecond line"),
    ("<pre>tide 4.20\ntide 5.10</pre>", "tide 4.20\ntide 5.10"),
    ("<p class='print:hidden text-lg'>The crew was paid.</p>", "The crew was paid."),
    ("<div class='no-sidebar with-comments'><p>The crew slept.</p></div>", "The crew slept."),
    (
      "<p>He asked <a href='/x'>the owner</a> and was told to wait for spring.</p>",
      "He asked the owner and was told to wait for spring."
    ),
  ])
  func keeps(html: String, paragraph: String) throws {
    #expect(try PageTexts.extra(html) == [paragraph])
  }

  @Test(arguments: [
    "<nav><p>Home and harbour news of today.</p></nav>",
    "<aside><p>The harbour in numbers: nine cranes.</p></aside>",
    "<div class='related-articles'><p>The cranes are painted every spring.</p></div>",
    "<div class='relatedArticles'><p>The cranes are painted every spring.</p></div>",
    "<div id='newsletter_box'><p>Every Friday the best of the week.</p></div>",
    "<div class='teaser'><h3>Cranes</h3><p>They are painted every spring.</p></div>",
    "<div class='cookielaw-info'><p>This site remembers what you like.</p></div>",
    "<div hidden><p>A text that nobody sees.</p></div>",
    "<div style='color:red; display : none'><p>A text that nobody sees.</p></div>",
    "<div class='hidden'><p>A text that nobody sees.</p></div>",
    "<p><a href='/x'>Cranes painted for the first time since the war</a></p>",
    "<p>Read more: <a href='/x'>Cranes painted for the first time since the war</a></p>",
    "<p>Lesen Sie auch: <a href='/x'>Die Kräne sind frisch gestrichen</a></p>",
    "<div class='box'><p>Subscribe now for unlimited access to our archive.</p></div>",
    "<div class='x'><p>Hier steht externer Inhalt, der den Artikel ergänzt.</p></div>",
    "<figure><img src='a.jpg'><figcaption>The ferry in May.</figcaption></figure>",
    "<div class='pic'><img src='a.jpg'><div>The ferry in May, seen from the quay.</div></div>",
    "<h3>More of this</h3><ul><li><a href='/1'>One link</a></li><li><a href='/2'>Two</a></li></ul>",
    "<blockquote class='tweet-embed'><p>What a crossing! I was there myself.</p></blockquote>",
    "<button>Listen to this</button>", "<script>var text = 'The ferry.'</script>",
    "<div>Advertisement</div>",
  ])
  func leavesOut(html: String) throws {
    #expect(try PageTexts.extra(html) == [])
  }

  /// A name is believed only while it is not that of the whole text.
  @Test(arguments: [
    "related", "widget", "promo", "sidebar", "teaser", "paywall", "comments-open share",
  ])
  func namesOfTheWholeTextMeanNothing(name: String) throws {
    let text = try PageTexts.read("<body><div class='\(name)'>\(PageTexts.article)</div></body>")
    #expect(text.paragraphs == (1...3).map(PageTexts.prose))
  }

  @Test func captionsAreKeptApart() throws {
    let html =
      "<h1>Ferry</h1><div>\(PageTexts.article)<figure><img src='a.jpg'>"
      + "<figcaption>The ferry in May. Photo: Ida Holm</figcaption></figure>\(PageTexts.article)</div>"
    #expect(try PageTexts.read(html).captions == ["The ferry in May. Photo: Ida Holm"])
  }
}
