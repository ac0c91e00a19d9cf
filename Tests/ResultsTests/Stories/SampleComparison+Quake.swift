import Articles
import Stories

extension SampleComparison {
  /// Five tellings of an earthquake: two of one text, one that came through another language.
  static var quake: Comparison {
    let lamps = "We dug until the soldiers brought lamps"
    let cameWith = "We dug until the soldiers came with lamps"
    return Comparison(
      articles: [
        telling(
          "2025-03-05/1", "Harrow Press", "Quake kills 41 in highland villages",
          published: "2025-03-05T09:40:00-05:00", "It shook."),
        telling(
          "2025-03-05/2", "Prairie Herald", "Night earthquake", published: "2025-03-05", "It shook."
        ),
        telling(
          "2025-03-06/4", "Globe Courier", "Quake villages bury 43", published: "2025-03-06",
          "It shook."),
        telling("2025-03-05/9", "Faro del Sur", nil, published: "2025-03-05", "It shook."),
        telling("undated/3", nil, "World in brief", "It shook."),
      ],
      quotes: [
        QuoteItem(
          speaker: "Rosaura Llanque",
          readings: [
            reading([0, 1], lamps), reading([2], cameWith),
            reading([3], "We scratched while the army arrived with lanterns", speaker: "Rita Sol"),
          ],
          relations: [.variant(WordDiff(from: lamps, to: cameWith)), .paraphrase], missing: [4]),
        QuoteItem(
          speaker: "Edmundo Farfán",
          readings: [
            reading([0, 1, 2], "The road is the first patient we have to save,"),
            reading([3], "He compared the road to a sick person.", isIndirect: true),
          ],
          relations: [.paraphrase], missing: [4]),
        QuoteItem(
          speaker: nil,
          readings: [
            reading([0], "We have bought their lenses for thirty years. It was time."),
            reading([2], "We have bought their lenses for thirty years"),
          ],
          relations: [.part], missing: [1, 3, 4]),
      ],
      figures: [
        FactItem(
          kind: "figure", about: "people killed",
          values: [
            StatedValue(
              value: "41",
              places: [place(0, "41 people"), place(1, "41 people"), place(3, "41 dead")]
                + [place(4, "Forty-one people")]),
            StatedValue(value: "43", places: [place(2, "Forty-three people")]),
          ],
          verdict: .conflict, missing: [], note: "the later telling has the higher count"),
        fact(
          "figure", "people outdoors", .compatible,
          [("more than 500", [0, 1], "more than 500"), ("510", [2], "some 510")], missing: [3, 4]),
        fact("figure", "aftershocks", .same, [("27", [0, 1], "27")], missing: [2, 3, 4]),
        fact("figure", "magnitude", .same, [("6.8", [0, 1, 2, 3, 4], "6.8")]),
      ],
      names: [
        fact(
          "person", "Rosaura Llanque", .otherwise,
          [("Rosaura Llanque", [0, 1, 2], "Rosaura Llanque"), ("Rita Sol", [3], "Rita Sol")],
          missing: [4]),
        fact("place", nil, .same, [("Arequipa", [0, 1, 3], "Arequipa")], missing: [2, 4]),
        fact("place", nil, .only, [("Juliaca", [2], "Juliaca")], missing: [0, 1, 3, 4]),
        fact("place", nil, .only, [("Lima", [2], "Lima")], missing: [0, 1, 3, 4]),
      ],
      sentences: [
        row(
          .reworded, "The quake struck late Tuesday.", "The quake struck late Tuesday.",
          "The quake struck on Tuesday night.", "At the start of Wednesday the earth shook.", nil),
        row(.same, "Dogs barked.", "Dogs barked.", nil, nil, nil),
        row(.only, nil, nil, "The goat gave no milk.", nil, nil),
      ])
  }
}
