import Testing

@testable import Formats

@Suite struct HintWordsTests {
  @Test(arguments: [
    ("related", Hints.furniture), ("relatedLinks", .furniture), ("box-related_small", .furniture),
    ("NEWSLETTER", .furniture), ("article-body", .mainText), ("entry-content", .mainText),
    ("articleBody", .mainText), ("sidebar article-body", .mainText), ("image-caption", .caption),
    ("bildunterschrift", .caption), ("comments", .comments), ("cookieNotice2", .consent),
    ("author-name", .byline), ("standfirst", .lead), ("teaser__title", .teaser),
    ("hidden", .hidden),
    ("widget", .box), ("paywall", .wall),
  ])
  func says(name: String, hint: Hints) {
    #expect(HintWords.hints(of: Array(name.utf8)[...]).contains(hint))
  }

  @Test(arguments: [
    "no-sidebar", "with-comments", "has-related", "print:hidden", "hidden md:block", "[.ad_&]:mt-0",
    "shareholder", "advice", "heading", "text-lg", "is-hidden", "article-widget-text", "",
  ])
  func saysNothingAgainstIt(name: String) {
    let hints = HintWords.hints(of: Array(name.utf8)[...])
    #expect(hints.isDisjoint(with: Hints.aside.union(.hidden)))
  }
}
