import Articles

/// Which extent of a thing a length is: its height is no distance to it.
enum FigureAspect {
  case height, length, width, depth, distance

  /// By the words right beside a length: "27 meters tall", "a depth of 12 km".
  static func of(_ stand: TellingScene.Stand, in scene: TellingScene) -> FigureAspect? {
    for index in stand.after.prefix(2) {
      if let aspect = aspect(index, in: scene, words: after) { return aspect }
    }
    for index in stand.before.suffix(3).reversed() {
      if let aspect = aspect(index, in: scene, words: before) { return aspect }
    }
    return nil
  }

  private static func aspect(
    _ index: Int, in scene: TellingScene, words: [String: FigureAspect]
  ) -> FigureAspect? {
    scene.text(of: index).flatMap { words[Tokenizer.folded($0)] }
  }

  private static let after: [String: FigureAspect] = [
    "tall": .height, "high": .height, "long": .length, "wide": .width, "across": .width,
    "deep": .depth, "below": .depth, "beneath": .depth, "underground": .depth, "depth": .depth,
    "away": .distance, "from": .distance, "off": .distance, "north": .distance,
    "south": .distance, "east": .distance, "west": .distance, "northeast": .distance,
    "northwest": .distance, "southeast": .distance, "southwest": .distance,
    "inland": .distance, "offshore": .distance,
  ]

  private static let before: [String: FigureAspect] = [
    "height": .height, "length": .length, "width": .width, "depth": .depth,
    "distance": .distance,
  ]
}
