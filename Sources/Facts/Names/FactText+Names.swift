import Articles

extension FactText {
  /// The names of a kind as facts, each at its first mention.
  func facts(of kind: NameKind, _ label: String) -> [Fact] {
    names.filter { $0.kind == kind }.compactMap { name in
      guard let first = name.mentions.first else { return nil }
      var parts = [Fact.Part("name", .text(name.text))]
      if let role = name.role { parts.append(Fact.Part("role", .text(role))) }
      if let title = name.title { parts.append(Fact.Part("title", .text(title))) }
      if let acronym = name.acronym { parts.append(Fact.Part("acronym", .text(acronym))) }
      if let country = name.country { parts.append(Fact.Part("country", .text(country))) }
      parts.append(Fact.Part("mentions", .spans(name.mentions.map { span($0) })))
      return fact(label, at: first, parts)
    }
  }
}
