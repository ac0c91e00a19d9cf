import Articles

/// What figures need of the lists.
extension LexiconBuilder {
  mutating func readFigures() {
    readFigureWords()
    readGrammar()
    readEvents()
    readMeasures()
    figures.keywords = FigureKeywords { words.find(Array($0.utf8)) }
    figures.before.build()
    figures.after.build()
    figures.measures.build()
    figures.events.build()
    figures.eventsBefore.build()
  }

  private mutating func readFigureWords() {
    LexiconList.figureWords.forEachLine { line in
      let parts = tokens(of: line.name)
      guard let first = parts.first else { return }
      switch line[1] {
      case "before": Bound(rawValue: line[2]).map { figures.before.add(parts.reversed(), $0) }
      case "after": Bound(rawValue: line[2]).map { figures.after.add(parts, $0) }
      default: FigureUses.named[line[1]].map { figures.give(first, $0) }
      }
    }
  }

  /// The words of English grammar: those of other languages are nouns of English too often.
  private mutating func readGrammar() {
    LexiconList.functionWords.forEachLine { line in
      let parts = tokens(of: line.name)
      guard parts.count == 1, line[3].isEmpty else { return }
      figures.give(parts[0], .stop)
      switch line[1] {
      case "auxiliary", "modal": figures.give(parts[0], .auxiliary)
      case "negation": figures.give(parts[0], .negation)
      case "article": figures.give(parts[0], .article)
      case "preposition": figures.give(parts[0], .preposition)
      default: break
      }
    }
  }

  private mutating func readEvents() {
    LexiconList.events.forEachLine { line in
      let parts = tokens(of: line.name)
      guard !parts.isEmpty else { return }
      let event = EventWord(label: line[2], role: EventWord.Role(rawValue: line[3]) ?? .object)
      figures.events.add(parts, event)
      figures.eventsBefore.add(parts.reversed(), event)
    }
  }

  private mutating func readMeasures() {
    for list in [LexiconList.units, .currencies] {
      list.forEachLine { line in
        let parts = tokens(of: line.name)
        guard !parts.isEmpty else { return }
        let measure = Measure(line, isCurrency: list == .currencies)
        if parts.count == 1, let scalar = line[0].unicodeScalars.first,
          line[0].unicodeScalars.count == 1, !scalar.properties.isAlphabetic,
          measure.isCurrency
        {
          figures.signs[scalar.value] = measure
        } else {
          figures.measures.add(parts, measure)
        }
      }
    }
  }
}

extension Measure {
  fileprivate init(_ line: LexiconLine, isCurrency: Bool) {
    let form = line[0]
    let letters = form.unicodeScalars.filter(\.properties.isAlphabetic)
    let hasSign = form.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
    let isCode =
      form.utf8.count <= 4 && letters.first?.properties.isUppercase ?? false
      && (letters.count <= 3 || letters.allSatisfy(\.properties.isUppercase))
    let factor = isCurrency ? Double(line[2]) ?? 1 : 1
    self.init(
      code: line[1], isCurrency: isCurrency, isTime: line[2] == "time",
      isLength: line[2] == "length",
      divisor: factor < 1 ? (1 / factor).rounded() : 1 / factor,
      isShort: letters.count <= 2, isCapitalised: letters.first?.properties.isUppercase ?? false,
      isCapitals: letters.count > 2 && letters.allSatisfy(\.properties.isUppercase),
      isPrefix: isCurrency && (hasSign || isCode))
  }
}
