import Articles

/// The names, roles, dates and places of tellings, aligned.
enum NameComparison {
  static func items(of articles: [Article]) -> [FactItem] { [] }
}
