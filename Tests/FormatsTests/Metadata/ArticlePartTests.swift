import Articles
import Testing

@testable import Formats

@Suite struct ArticlePartTests {
  @Test(
    arguments: [
      ("Title", .headline), ("HEADLINE", .headline), ("Überschrift", .headline),
      ("titre", .headline), ("Заголовок", .headline), ("Author", .byline), ("Authors", .byline),
      ("Autorin", .byline), ("Автор", .byline), ("Source", .source), ("site_name", .source),
      ("Quelle", .source), ("Źródło", .source), ("URL", .url),
      ("canonical-url", .url), ("Date", .published), ("Published at", .published),
      ("pub_date", .published), ("Fecha", .published), ("Veröffentlicht", .published),
      ("lastmod", .updated), ("Mis à jour", .updated), ("lang", .language), ("Язык", .language),
      ("Photo", .caption), ("Légende", .caption), ("tags", .ignored), ("Word Count", .ignored),
      ("Note", nil), ("", nil), ("said", nil),
    ] as [(String, ArticlePart?)])
  func namesHaveAPart(name: String, part: ArticlePart?) {
    #expect(PartNames.part(name) == part)
  }

  @Test func theFirstValueStays() {
    var draft = ArticleDraft(body: "It rained.")
    draft.take(.source, " Harbor Wire ", by: .header)
    draft.take(.source, "Meridian Post", by: .frontMatter)
    #expect(draft.source == Found("Harbor Wire", by: .header))
  }

  @Test func emptyValuesAreNone() {
    var draft = ArticleDraft(body: "It rained.")
    for part in [ArticlePart.headline, .byline, .source, .url, .published, .language, .caption] {
      draft.take(part, "  ", by: .header)
    }
    #expect(draft == ArticleDraft(body: "It rained."))
  }

  @Test func whatCannotBeReadIsNotedAndLeftOut() {
    var draft = ArticleDraft(body: "It rained.")
    draft.take(.published, "02/05/2026", by: .header)
    draft.take(.updated, "yesterday", by: .header)
    draft.take(.url, "no address", by: .header)
    draft.take(.language, "some", by: .header)
    draft.take(.ignored, "Sports", by: .header)
    #expect(draft.published == nil && draft.updated == nil)
    #expect(draft.url == nil && draft.language == nil)
    #expect(
      draft.notes == [
        "the date \"02/05/2026\" can be read in two ways",
        "the update \"yesterday\" cannot be read",
      ])
  }

  @Test(
    arguments: [
      (["Associated Press", "Ada Holm"], ["Ada Holm"]),
      (["Ada Holm", "Associated Press"], ["Ada Holm"]), (["Ada Holm", "Jo Lind"], ["Ada Holm"]),
      (["Associated Press", "Reuters"], ["Associated Press"]), (["admin"], nil),
    ] as [([String], [String]?)])
  func peopleStandInPlaceOfAnOrganisation(bylines: [String], authors: [String]?) {
    var draft = ArticleDraft(body: "It rained.")
    for byline in bylines { draft.take(.byline, byline, by: .header) }
    #expect(draft.byline?.value == authors)
  }
}
