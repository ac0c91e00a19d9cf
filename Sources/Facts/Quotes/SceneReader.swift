/// What reads a part of a scene.
protocol SceneReader {
  var scene: QuoteScene { get }
}

extension SceneReader {
  var tokens: ContiguousArray<Token> { scene.tokens }

  /// What the word at a token can be beside a quotation.
  func word(_ index: Int) -> QuoteWord { scene.word(index) }
}
