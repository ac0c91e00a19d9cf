import Testing

@testable import Formats

/// Where on a page the article stands, and where it begins and ends.
@Suite struct MainTextTests {
  private let own = (1...3).map(PageTexts.prose)
  private let links = (1...12).map {
    "<li><a href='/\($0)'>The news number \($0) of today</a></li>"
  }
  .joined()

  @Test(arguments: [
    "<body><ul>LINKS</ul><article>TEXT</article><ul>LINKS</ul></body>",
    "<body><table><tr><td>LINKS</td><td>TEXT</td><td>LINKS</td></tr></table></body>",
    "<body><form action='/page.aspx'><div>LINKS</div><div id='main'>TEXT</div></form></body>",
    "<body><div class='nav'>LINKS</div>TEXT<div class='footer'>LINKS</div></body>",
    "<body><my-app><my-menu>LINKS</my-menu><my-story>TEXT</my-story></my-app></body>",
    "<body><main>TEXT<section id='comments'><p>I was on that ferry myself, and it was the finest day of my "
      + "life. Nobody believed me when I came home that night.</p></section></main></body>",
  ])
  func findsTheText(page: String) throws {
    let html = page.replacing("LINKS", with: links).replacing("TEXT", with: PageTexts.article)
    #expect(try PageTexts.read(html).paragraphs == own)
  }

  @Test func oldPagesPartParagraphsByBreaks() throws {
    let html =
      "<table><tr><td><font>" + own.joined(separator: "<br>\n&nbsp;<br>")
      + "</font></td></tr></table>"
    #expect(try PageTexts.read(html).paragraphs == own)
  }

  @Test func aTextCutByAdvertisementsIsWhole() throws {
    let html =
      "<body><div class='page'><div class='chunk'><p>\(own[0])</p></div><div class='ad'>Advertisement</div>"
      + "<div class='chunk'><p>\(own[1])</p></div><ul>\(links)</ul>"
      + "<div class='chunk'><p>\(own[2])</p></div></div></body>"
    #expect(try PageTexts.read(html).paragraphs == own)
  }

  @Test(arguments: [
    "<p class='standfirst'>A ferry without luck, and what became of its crew</p>",
    "<p>A ferry had no luck on three days in a row. Its crew will not sail again before spring comes.</p>",
    "<div class='article-teaser'>A ferry without luck, and what became of its crew</div>",
  ])
  func theLeadUnderTheHeadlineIsKept(lead: String) throws {
    let html =
      "<body><header><h1>No luck at sea</h1>\(lead)<p>By Ida Holm</p></header>"
      + "<div>\(PageTexts.article)</div></body>"
    let paragraphs = try PageTexts.read(html).paragraphs
    #expect(paragraphs.count == 4)
    #expect(paragraphs.first?.hasPrefix("A ferry") == true)
  }

  @Test func theHeadlineIsNoPartOfTheText() throws {
    let html =
      "<head><title>No luck at sea</title></head><body><div><p>No luck at sea!</p>"
      + "<h1>No luck at sea</h1>\(PageTexts.article)</div></body>"
    #expect(try PageTexts.read(html).paragraphs == own)
  }

  @Test func aParagraphShownTwiceIsKeptOnce() throws {
    #expect(
      try PageTexts.read("<div>\(PageTexts.article)\(PageTexts.article)</div>").paragraphs == own)
  }

  /// Prose is known in every script.
  @Test(arguments: [
    "気象台によると、湾では朝から霧が濃く、連絡船は三便が欠航した。再開は午後になる見込みだという。",
    "據氣象台稱，海灣清晨起大霧，三班渡輪停航，預計下午恢復。船長說，他從未見過這樣的霧，乘客只好在碼頭等候。",
    "기상대에 따르면 만에는 아침부터 짙은 안개가 끼어 여객선 세 편이 결항했다. 운항은 오후에 재개될 예정이다.",
    "По данным метеостанции, с утра залив закрыл туман, и три рейса парома отменили. Движение откроют днём.",
    "قالت محطة الأرصاد إن الضباب غطى الخليج منذ الصباح وألغيت ثلاث رحلات للعبارة. وستستأنف بعد الظهر.",
    "मौसम केंद्र के अनुसार खाड़ी में सुबह से घना कोहरा छाया रहा और तीन नावें रद्द हुईं। सेवा दोपहर बाद शुरू होगी।",
    "לפי תחנת המטאורולוגיה כיסה ערפל את המפרץ מהבוקר ושלוש הפלגות בוטלו. השירות יחודש אחר הצהריים.",
  ])
  func scriptsOfTheWorld(paragraph: String) throws {
    let html = "<body><ul>\(links)</ul><div><p>\(paragraph)</p><p>\(paragraph)2</p></div></body>"
    #expect(try PageTexts.read(html).paragraphs == [paragraph, paragraph + "2"])
  }

  /// Short paragraphs at the end belong to the text as those before them do.
  @Test(arguments: [
    ["No comment, he said"], ["It came back.", "No comment, he said"],
    ["It failed:", "Yes", "“Never!”", "Nobody knew of it on Monday."],
  ])
  func theTextEndsWithItsShortParagraphs(last: [String]) throws {
    let end = last.map { "<p>\($0)</p>" }.joined()
    let html = "<body><article><h1>No luck at sea</h1>\(PageTexts.article)\(end)</article></body>"
    #expect(try PageTexts.read(html).paragraphs == own + last)
  }

  @Test(arguments: [
    "<div>By the same author</div>", "<p><a href='/more'>More of the sea</a></p>",
    "<p>Sources:</p>", "<p>(Harbour Wire)</p>", "<p>© Harbour Wire</p>", "<p>Editor: Ada Holm</p>",
    "<h2>More news</h2>", "<div><p>Weather and tides</p></div>",
  ])
  func whatFollowsTheTextIsNoneOfIt(foot: String) throws {
    let html = "<body><article><h1>No luck at sea</h1>\(PageTexts.article)\(foot)</article></body>"
    #expect(try PageTexts.read(html).paragraphs == own)
  }
}
