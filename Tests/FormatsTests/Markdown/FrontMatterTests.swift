import Articles
import Testing

@testable import Formats

@Suite struct FrontMatterTests {
  @Test(
    arguments: [
      ("---\ntitle: Rain\n---\nIt rained.", "title: Rain", "It rained."),
      ("---\ntitle: Rain\n...\nIt rained.", "title: Rain", "It rained."),
      ("---\n---\nIt rained.", "", "It rained."),
      ("---  \ntitle: Rain\n---  \n\nIt rained.\n", "title: Rain", "\nIt rained.\n"),
      ("---\ntitle: Rain\n", nil, "---\ntitle: Rain\n"),
      ("\n---\ntitle: Rain\n---\n", nil, "\n---\ntitle: Rain\n---\n"),
      ("It rained.\n---\nIt stopped.\n---\n", nil, "It rained.\n---\nIt stopped.\n---\n"),
      ("", nil, ""),
    ] as [(String, String?, String)])
  func isSplitOff(text: String, yaml: String?, rest: String) {
    let split = FrontMatter.split(text)
    #expect(split.yaml == yaml)
    #expect(split.text == rest)
  }

  @Test(arguments: [
    ("---\ntitle: Rain\n---\n", true), ("\u{FEFF}---\ntitle: Rain\n", true),
    ("---\r\ntitle: Rain\r\n", true), ("---\npub_date: x", true), ("---\nÜberschrift: x", true),
    ("---\n# a comment\n", false), ("---", false), ("", false), ("--- \ntitle: x", false),
    ("---\nIt rained, he said: so what\n", false), ("title: Rain\n---\n", false),
  ])
  func isTold(text: String, isLikely: Bool) {
    #expect(FrontMatter.isLikely(Array(text.utf8)) == isLikely)
  }

  private func draft(_ yaml: String) -> ArticleDraft {
    var draft = ArticleDraft(body: "It rained.")
    FrontMatter.read(yaml, into: &draft)
    return draft
  }

  @Test func isTakenOver() throws {
    let draft = draft(
      """
      title: "Rain: a history"
      date: 2026-02-05T09:30:00+01:00
      lastmod: 2026-02-06
      author: Ada Holm and Jo Lind
      source: Harbor Wire
      url: https://wire.example/rain
      lang: en
      tags: [rain, ferries]
      weight: 5
      """)
    #expect(draft.headline == Found("Rain: a history", by: .frontMatter))
    #expect(draft.published?.value.description == "2026-02-05T09:30:00+01:00")
    #expect(draft.updated?.value.description == "2026-02-06")
    #expect(draft.byline == Found(["Ada Holm", "Jo Lind"], by: .frontMatter))
    #expect(draft.source == Found("Harbor Wire", by: .frontMatter))
    #expect(draft.url == Found("https://wire.example/rain", by: .frontMatter))
    #expect(draft.language == Found("en", by: .frontMatter))
    #expect(draft.notes.isEmpty)
  }

  @Test(
    arguments: [
      ("authors:\n  - Ada Holm\n  - Jo Lind", ["Ada Holm", "Jo Lind"]),
      ("authors: [Ada Holm, Jo Lind]", ["Ada Holm", "Jo Lind"]),
      ("authors:\n  - name: Ada Holm\n    mail: ada@wire.example", ["Ada Holm"]),
      ("author:\n  name: Ada Holm", ["Ada Holm"]),
      ("author: By Ada Holm", ["Ada Holm"]),
      ("author: Reuters", ["Reuters"]),
      ("author: []", nil),
    ] as [(String, [String]?)])
  func namesAuthors(yaml: String, names: [String]?) {
    #expect(draft(yaml).byline?.value == names)
  }

  @Test(arguments: ["", "- a\n- b", "just text", "title:\n  - a\n  - b", "{}", "5"])
  func otherYAMLSaysNothing(_ yaml: String) {
    #expect(draft(yaml) == ArticleDraft(body: "It rained."))
  }

  @Test func whatIsNoYAMLIsNoted() throws {
    let draft = draft("title: \"Rain\nauthor: [")
    #expect(draft.headline == nil)
    #expect(draft.notes.count == 1)
    #expect(try #require(draft.notes.first).hasPrefix("the front matter cannot be read as YAML: "))
  }
}
