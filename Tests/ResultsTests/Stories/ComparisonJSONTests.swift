import Articles
import Foundation
import Stories
import Testing

@testable import Results

@Suite struct ComparisonJSONTests {
  private func lines(_ comparison: Comparison) -> String {
    String(decoding: ComparisonJSON.object(of: comparison).bytes, as: UTF8.self)
      .replacing("}, {", with: "},\n{").replacing("], \"", with: "],\n\"")
  }

  @Test func `one object, with the places of all that is said`() {
    var comparison = Comparison(
      articles: [
        SampleComparison.telling(
          "2026-02-05/2", "Harrow Press", "Rain", published: "2026-02-05T07:00:00Z", "It rained."),
        SampleComparison.telling("undated/7", nil, nil, "It snowed."),
      ],
      quotes: [
        SampleComparison.variant("Ada Holm", "by force", "by might", otherSpeaker: "Jo Lind")
      ],
      figures: [
        SampleComparison.fact(
          "figure", "boats", .conflict, [("41", [0], "41 boats"), ("43", [1], "43")], note: "later")
      ],
      names: [SampleComparison.fact("place", nil, .only, [("Brunn", [1], "Brunn")], missing: [0])],
      sentences: [
        SampleComparison.row(.reworded, "It rained.", "It snowed."),
        SampleComparison.row(.only, nil, "Well."),
      ])
    comparison.notes = [.uncertain([ArticleID(day: nil, number: 7)])]
    #expect(
      lines(comparison) == #"""
        {"articles": [{"telling": "A", "id": "2026-02-05/2", "headline": "Rain", "headline_found_by": "first line", "source": "Harrow Press", "published": "2026-02-05T07:00:00Z", "words": 2},
        {"telling": "B", "id": "undated/7", "words": 2}],
        "summary": {"conflicts": 1, "quotes_varying": 1, "speakers_differing": 1, "given_otherwise": 0, "compatible": 0, "same_in_all": 0, "in_some_only": 1, "sentences": 2}, "notes": [{"kind": "uncertain", "articles": ["undated/7"],
        "text": "not certain that B tells this story"}],
        "quotes": [{"speaker": "Ada Holm", "relation": "variant", "readings": [{"text": "by force", "indirect": false, "places": [{"telling": "A", "start": 0, "end": 8, "text": "by force"}]},
        {"text": "by might", "indirect": false, "other_speaker": "Jo Lind", "relation": "variant", "marked": "by [force|might]", "parts": [{"kind": "same", "text": "by "},
        {"kind": "deleted", "text": "force"},
        {"kind": "inserted", "text": "might"}],
        "places": [{"telling": "B", "start": 0, "end": 8, "text": "by might"}]}],
        "missing": []}],
        "figures": [{"kind": "figure", "about": "boats", "verdict": "conflict", "values": [{"value": "41", "places": [{"telling": "A", "start": 0, "end": 8, "text": "41 boats"}]},
        {"value": "43", "places": [{"telling": "B", "start": 0, "end": 2, "text": "43"}]}],
        "missing": [],
        "note": "later"}],
        "names": [{"kind": "place", "verdict": "only", "values": [{"value": "Brunn", "places": [{"telling": "B", "start": 0, "end": 5, "text": "Brunn"}]}],
        "missing": ["A"]}],
        "sentences": [{"relation": "reworded", "places": [{"telling": "A", "start": 0, "end": 10, "text": "It rained."},
        {"telling": "B", "start": 0, "end": 10, "text": "It snowed."}]},
        {"relation": "only", "places": [{"telling": "B", "start": 0, "end": 5, "text": "Well."}]}]}
        """#)
  }

  @Test func `a comparison of nothing has all its lists`() {
    #expect(
      lines(Comparison(articles: [])) == #"""
        {"articles": [],
        "summary": {"conflicts": 0, "quotes_varying": 0, "speakers_differing": 0, "given_otherwise": 0, "compatible": 0, "same_in_all": 0, "in_some_only": 0, "sentences": 0}, "notes": [],
        "quotes": [],
        "figures": [],
        "names": [],
        "sentences": []}
        """#)
  }

  @Test func `other programs can read it, whatever the articles hold`() throws {
    let bytes = ComparisonJSON.object(of: SampleComparison.hostile).bytes
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let quotes = try #require(object["quotes"] as? [[String: Any]])
    #expect(quotes[0]["speaker"] as? String == SampleComparison.attack)
    #expect(String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(TerminalText.isSafe))
  }
}
