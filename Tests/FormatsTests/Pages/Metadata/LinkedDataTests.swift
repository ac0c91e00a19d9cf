import Testing

@testable import Formats

@Suite struct LinkedDataTests {
  private func linked(_ scripts: String...) -> LinkedData {
    let tags = scripts.map { #"<script type="application/ld+json">\#($0)</script>"# }
    return LinkedData(PageSurvey(Markup.html("<html><body>" + tags.joined() + "</body></html>")))
  }

  @Test(arguments: [
    #"{"@type": "NewsArticle", "headline": "Rain"}"#,
    #"[{"@type": "BreadcrumbList"}, {"@type": "NewsArticle", "headline": "Rain"}]"#,
    #"{"@graph": [{"@type": "WebPage"}, {"@type": ["Thing", "BlogPosting"], "headline": "Rain"}]}"#,
    #"{"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "Rain"}}"#,
    #"{"@type": "https://schema.org/ReportageNewsArticle", "headline": "Rain"}"#,
    #"{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;Rain&quot;}"#,
    #"{"@type": "Report", "headline": "Rain"} {"@type": "WebSite"}"#,
  ])
  func findsTheArticle(_ script: String) {
    #expect(linked(script).article?["headline"]?.text == "Rain")
    #expect(linked("{", script, "]").articles.count == 1)
  }

  @Test(arguments: [
    "", "{}", #"{"@type": "WebSite", "headline": "Rain"}"#, "no", "[[[[[[[[[[]]]]]]]]]]",
  ])
  func findsNoneElsewhere(_ script: String) {
    #expect(linked(script).article == nil)
  }

  @Test func theFullestArticleIsTheOne() {
    let linked = linked(
      #"{"@type": "Article", "headline": "Teaser"}"#,
      #"{"@type": "NewsArticle", "headline": "Rain", "datePublished": "2026-02-05", "author": "A"}"#,
      #"{"@type": "NewsArticle", "headline": "Sun", "datePublished": "2026-02-05", "author": "B"}"#)
    #expect(linked.articles.count == 3)
    #expect(linked.article?["headline"]?.text == "Rain")
  }

  @Test func referencesAreResolved() throws {
    let linked = linked(
      #"{"@graph": [{"@type": "Person", "@id": "urn:a", "name": "Ada Holm"}, {"@type": "Article", "author": {"@id": "urn:a"}}]}"#
    )
    let author = try #require(linked.article?["author"])
    #expect(linked.resolved(author)["name"]?.text == "Ada Holm")
    #expect(linked.resolved(.string("x")).text == "x")
  }
}
