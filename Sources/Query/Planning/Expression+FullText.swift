extension Expression {
  /// The same in the language of FTS5, or what finds at least as much; nil where FTS5 cannot say
  /// it: where it is not about text, only excludes, is about parts that the index does not have, or
  /// is nested too deep.
  func fullText(_ index: TextIndex) -> FullText? {
    // To look first is quicker than to put texts together for nothing, at each level anew.
    guard isOfTexts else { return nil }
    return fullText(FullTextScope(index: index, field: nil, hasCapitals: false))
  }

  /// Whether it asks for words alone, wherever they stand.
  private var isOfTexts: Bool {
    switch self {
    case .within(_, let inner), .not(let inner): inner.isOfTexts
    case .and(let parts), .or(let parts): parts.allSatisfy(\.isOfTexts)
    default: isText
    }
  }

  /// The same inside a field, or in exact capitals.
  func fullText(_ scope: FullTextScope) -> FullText? {
    guard let text = translated(scope), text.isReadable else { return nil }
    return text
  }

  private func translated(_ scope: FullTextScope) -> FullText? {
    switch self {
    case .word, .forms, .phrase, .prefix:
      guard scope.index == .articles || scope.field != nil else { return nil }
      return .any(
        leafTexts(capitals: scope.hasCapitals).map { text in
          scope.meetsNames && text.isOfWords ? FullText(text).outsideNames : FullText(text)
        })
    case .capitals(let inner): return inner.fullText(scope.inCapitals)
    case .within(let field, let inner):
      guard let column = scope.index.column(of: field) else { return nil }
      // Where only a part of the column is meant, what is not wanted may stand in the rest of it.
      let text = column.isExact ? inner : inner.wanted
      let match = text?.fullText(scope.within(field))?.within(column: column.name)
      return column.isExact ? match : match?.asSuperset
    case .close(let proximity, let left, let right):
      return proximity.fullText(left, right, scope)
    case .atLeast(_, let inner): return inner.fullText(scope)?.asSuperset
    case .or(let parts):
      let texts = parts.compactMap { $0.fullText(scope) }
      return texts.count == parts.count ? .any(texts) : nil
    case .and(let parts): return Expression.conjunction(parts, scope)
    case .not, .quoted, .everything, .published, .undated, .property: return nil
    }
  }

  /// What is wanted without what is not. What is not wanted and cannot be said exactly stays in.
  private static func conjunction(_ parts: [Expression], _ scope: FullTextScope) -> FullText? {
    var wanted: [FullText] = []
    var unwanted: [FullText] = []
    var leavesIn = false
    for part in parts {
      if let text = part.fullText(scope) {
        wanted.append(text)
      } else if let text = part.negated?.fullText(scope) {
        if text.isExact { unwanted.append(text) } else { leavesIn = true }
      } else {
        return nil
      }
    }
    guard var text = FullText.all(wanted) else { return nil }
    if let excluded = FullText.any(unwanted) { text = text.without(excluded) }
    return leavesIn ? text.asSuperset : text
  }

  /// What must be there for it to hold, whatever else must not; nil where nothing must.
  var wanted: Expression? {
    switch self {
    case .not: return nil
    case .and(let parts):
      let wanted = parts.compactMap(\.wanted)
      return wanted.isEmpty ? nil : .all(of: wanted)
    case .or(let parts):
      let wanted = parts.compactMap(\.wanted)
      return wanted.count == parts.count ? .any(of: wanted) : nil
    case .capitals(let inner): return inner.wanted.map { .capitals($0) }
    default: return self
    }
  }
}

/// Where a text is searched for.
struct FullTextScope {
  let index: TextIndex
  let field: TextField?
  /// Whether capitals matter, which the index does not know.
  let hasCapitals: Bool

  /// Whether lists of names are searched, too.
  var meetsNames: Bool { index == .articles && field == nil }

  var inCapitals: FullTextScope {
    FullTextScope(index: index, field: field, hasCapitals: true)
  }

  func within(_ field: TextField) -> FullTextScope {
    FullTextScope(index: index, field: field, hasCapitals: hasCapitals)
  }
}
