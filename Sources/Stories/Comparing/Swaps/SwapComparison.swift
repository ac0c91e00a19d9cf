import Articles

/// What tellings put in each other's places in sentences that they tell alike otherwise: the place
/// of "was in [Abu Dhabi|Doha], capital of", the number of "the [second|third] round", who
/// "[agreed|refused] to resume".
///
/// That they stand in one place of one sentence is all that says that they are of one thing, so
/// what the words around figures, dates and names align is left as it is.
enum SwapComparison {
  /// - Returns: what was aligned, with what stands in each other's places.
  static func joined(
    to figures: [FactItem], _ names: [FactItem], _ rows: [SentenceRow], _ tellings: [Telling],
    _ table: WordTable
  ) -> (figures: [FactItem], names: [FactItem]) {
    let aligned = AlignedPlaces(figures + names)
    var groups = SwapGroups(figures, aligned)
    let reader = SwapReader(tellings, table, names: names, aligned)
    for row in rows where row.relation == .reworded {
      let places = row.sentences.compactMap { $0 }.prefix(most)
      let words = places.map { tellings[$0.telling].tokens(in: $0.span) }
      for one in places.indices {
        for other in places.indices.dropFirst(one + 1) {
          for swap in Swap.all(between: words[one], words[other]) {
            reader.finding(swap, places[one].telling, places[other].telling).map { groups.add($0) }
          }
        }
      }
    }
    let found = groups.items(tellings)
    guard !found.isEmpty else { return (figures, names) }
    return (
      instead(of: figures, found.filter { $0.kind == "figure" }).sorted(by: FactItem.isBefore),
      NameComparison.sorted(instead(of: names, found.filter { $0.kind != "figure" }))
    )
  }

  /// Items without those that only said that one telling has what now has its counterpart.
  private static func instead(of items: [FactItem], _ found: [FactItem]) -> [FactItem] {
    let places = Set(found.flatMap { $0.values.flatMap(\.places) })
    return found
      + items.filter { item in
        item.verdict != .only || !item.values.flatMap(\.places).allSatisfy(places.contains)
      }
  }

  /// Of how many tellings a row's sentences are compared, each with each.
  private static let most = 12
}

/// Puts together what stands in each other's places in several tellings.
private struct SwapGroups {
  private let aligned: AlignedPlaces
  /// What figures count.
  private var counted: [Place: String] = [:]
  private var groups: [(kind: String, noun: String?, stated: [SwapReader.Finding.Stated])] = []
  /// The last group in which each place is.
  private var latest: [Place: Int] = [:]

  init(_ figures: [FactItem], _ aligned: AlignedPlaces) {
    self.aligned = aligned
    for figure in figures {
      for place in figure.values.flatMap(\.places) { counted[place] = figure.about }
    }
  }

  mutating func add(_ finding: SwapReader.Finding) {
    let both = [finding.one, finding.other]
    if aligned.areAligned(finding.one.place, finding.other.place) { return }
    let group = both.compactMap { latest[$0.place] }.first { groups[$0].kind == finding.kind }
    let at = group ?? groups.endIndex
    if group == nil { groups.append((finding.kind, finding.noun, [])) }
    for stated in both where latest[stated.place] != at {
      groups[at].stated.append(stated)
      latest[stated.place] = at
    }
  }

  func items(_ tellings: [Telling]) -> [FactItem] {
    groups.map { kind, noun, stated in
      let stated = stated.sorted {
        ($0.place.telling, $0.place.span.start) < ($1.place.telling, $1.place.span.start)
      }
      var values: [(value: String, places: [Place])] = []
      for one in stated {
        let folded = Tokenizer.folded(one.value)
        if let same = values.firstIndex(where: { Tokenizer.folded($0.value) == folded }) {
          values[same].places.append(one.place)
        } else {
          values.append((one.value, [one.place]))
        }
      }
      let told = Set(stated.map(\.place.telling))
      return FactItem(
        kind: kind, about: about(kind, noun, stated[0].place, tellings),
        values: values.map { StatedValue(value: $0.value, places: Place.oneEach($0.places)) },
        verdict: kind == "figure" ? .conflict : .otherwise,
        missing: tellings.indices.filter { !told.contains($0) })
    }
  }

  /// What a figure counts, and the words around what else it is; dates have their own.
  private func about(
    _ kind: String, _ noun: String?, _ place: Place, _ tellings: [Telling]
  ) -> String? {
    switch kind {
    case "date": nil
    case "figure":
      counted[place].flatMap { told in noun.map(told.contains) ?? true ? told : nil } ?? noun
        ?? tellings[place.telling].words(beside: place)
    default: tellings[place.telling].words(beside: place)
    }
  }
}

extension Telling {
  /// The words around a place in its sentence, with a gap for it: "after the … round of direct
  /// talks".
  fileprivate func words(beside place: Place) -> String {
    guard let sentence = sentence(at: place.span.start) else { return "" }
    let span = sentences[sentence].span
    func words(_ start: Int, _ end: Int) -> [Substring] {
      let text = start < end ? self.text.text(TextSpan(start: start, end: end)) : nil
      return (text ?? "").split(whereSeparator: \.isWhitespace)
    }
    let before = words(span.start, place.span.start).suffix(Telling.shown)
    let after = words(place.span.end, span.end).prefix(Telling.shown)
    let next = place.span.end < span.end ? place.span.end + 1 : place.span.end
    let gap = self.text.text(TextSpan(start: place.span.end, end: next))
    let isApart = gap?.first?.isWhitespace ?? false
    return (before + ["…"]).joined(separator: " ") + (isApart ? " " : "")
      + after.joined(separator: " ")
  }

  private static let shown = 5
}
