import Articles

/// Stands for the comparison of figures until that is there.
enum FigureComparison {
  static func items(of articles: [Article]) -> [FactItem] { [] }
}

/// Stands for the comparison of names until that is there.
enum NameComparison {
  static func items(of articles: [Article]) -> [FactItem] { [] }
}
