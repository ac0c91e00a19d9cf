import Articles
import GRDB
import Query

extension RankingModel {
  /// What a search looks for, and how rare that is; nil where it looks for nothing. It is fitted to
  /// each expression that finds hits.
  init?(of sought: [Concept], _ database: Database) throws {
    var order: [Int] = []
    numbers = [:]
    concepts = []
    texts = []
    pairs = []
    phrases = []
    columns = []
    for concept in sought {
      let keys = concept.texts.map { TextKey($0) }
      if let known = keys.first.flatMap({ numbers[$0] }) {
        // A word that the query has twice counts more, but not twice as much.
        let number = texts[known].concept
        concepts[number].weight = (concepts[number].weight * concepts[number].weight + 1)
          .squareRoot()
        order.append(number)
        continue
      }
      order.append(concepts.count)
      concepts.append(Weight(articles: 0, weight: 1))
      for (index, key) in keys.enumerated() where numbers[key] == nil {
        numbers[key] = texts.count
        texts.append((concepts.count - 1, index == 0 ? 1 : RankingModel.otherForm))
      }
    }
    guard !concepts.isEmpty else { return nil }
    let isFunctionWord = sought.map(\.isFunctionWord)
    if isFunctionWord.contains(false) {
      for (number, isFunctionWord) in zip(order, isFunctionWord) where isFunctionWord {
        concepts[number].weight = 0
      }
    }
    for (index, following) in zip(sought.indices, sought.dropFirst()) {
      let concept = sought[index]
      guard concept.isWord, following.isWord, concept.field == following.field,
        !isFunctionWord[index], !isFunctionWord[index + 1], order[index] != order[index + 1]
      else { continue }
      pairs.append(Pair(first: order[index], second: order[index + 1]))
    }
    // How rare the only thing is that is looked for makes no difference.
    guard Set(order.filter { concepts[$0].weight > 0 }).count > 1 else { return }
    for (number, concept) in zip(order, sought) where concepts[number].weight > 0 {
      guard concepts[number].articles == 0 else { continue }
      concepts[number].articles = Double(try concept.articles(database))
    }
  }

  /// The model for the hits of an expression in an index with such columns, of which so many are
  /// wanted.
  func fitted(to match: FullText, columns: [Double], best: Int) -> RankingModel {
    var model = self
    model.columns = columns
    model.best = best
    model.phrases = match.phrases.map { numbers[TextKey($0)] ?? texts.count }
    // What is only excluded is a text of a concept that counts nothing.
    if model.phrases.contains(texts.count) {
      model.texts.append((concepts.count, 0))
      model.concepts.append(Weight(articles: 0, weight: 0))
    }
    return model
  }

  /// A text by what the index knows of it.
  struct TextKey: Hashable {
    let words: String
    let isPrefix: Bool

    init(_ text: SoughtText) {
      words = Tokenizer.folded(text.words)
      isPrefix = text.isPrefix
    }
  }
}

extension Concept {
  /// Whether it is one word, with its forms.
  fileprivate var isWord: Bool { texts.allSatisfy { Tokenizer.count($0.words) == 1 } }

  /// Whether it is a word that holds sentences together.
  var isFunctionWord: Bool {
    guard let text = texts.first, !text.isPrefix else { return false }
    return FunctionWords.contains(Tokenizer.folded(text.words))
  }

  /// In how many articles it stands; for a phrase, in how many its rarest word does.
  func articles(_ database: Database) throws -> Int {
    let words = texts.count == 1 && !texts[0].isPrefix ? Tokenizer.words(in: texts[0].words) : []
    guard words.count > 1 else { return try IndexCount.articles(fullText, database) }
    return try words.map { try IndexCount.articles(FullText(SoughtText($0)), database) }.min() ?? 0
  }
}
