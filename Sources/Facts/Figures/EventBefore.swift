import Articles

/// What happened to what is counted, from the verb before the number.
extension FigureReader {
  func eventBefore(
    _ start: Int, _ quantity: Quantity, _ counted: Range<Int>?
  ) -> String? {
    var end = start
    if isWord(end - 1, keys.the) { end -= 1 }
    while end > floor, has(end - 1, .lead) { end -= 1 }
    // "Cut a combined 300 jobs"
    if let added = words.before.longest(tokens, before: end, from: floor),
      added.meanings.first == .exact
    {
      end = added.start
    }
    let isOf = isWord(end - 1, keys.of)
    let isLevel = isWord(end - 1, keys.to) || isWord(end - 1, keys.by) || isWord(end - 1, keys.from)
    if isOf || isLevel { end -= 1 }
    let direct = verb(before: end, isOf: isOf, isLevel: isLevel, quantity, counted)
    if direct != nil || isOf { return direct }
    if isLevel {
      let isSize = quantity.hasUnit || counted == nil
      return isSize && !isWord(end, keys.from) ? shift(before: end) : nil
    }
    return quantity.measure?.isCurrency ?? false ? gift(before: end) : nil
  }

  /// The verb that ends before a token, with the number for its object.
  private func verb(
    before end: Int, isOf: Bool, isLevel: Bool, _ quantity: Quantity, _ counted: Range<Int>?
  ) -> String? {
    guard end > floor,
      let found = words.eventsBefore.longest(tokens, before: end, from: max(floor, end - 4)),
      let event = found.meanings.first(where: { $0.role != .subject }) ?? found.meanings.first
    else { return nil }
    let isChange = has(found.start, .change)
    let isGerund = ends(found.start, in: "ing")
    // "Lost by 300 votes" is of no votes.
    if isLevel, !isChange || !quantity.hasUnit && has(found.start, .score) { return nil }
    // What is counted did it itself: "fled two villages" says nothing of the villages.
    if event.role == .subject, !isChange { return nil }
    // "Struck 30 miles east"
    let isPlaceOrPart = isPercent(quantity) && counted == nil || quantity.measure?.isLength ?? false
    if isPlaceOrPart, !isChange { return nil }
    if isOf, event.role != .noun, !isGerund, !isChange { return nil }
    if !isOf, event.role == .noun, !isChange { return nil }
    if event.role == .base, !isOf, !isBaseForm(found.start) { return nil }
    // "Were killed 300 metres away", "people attending 12 meetings" of what was before; not "were
    // fined $300".
    let isPassive = sentence.contains(found.start - 1) && has(found.start - 1, .be)
    let isPaid = quantity.measure?.isCurrency ?? false && has(found.start, .give)
    let isUp = isWord(found.start, keys.up) || isWord(found.start, keys.down)
    // "Was hit by 3 bombs": they did it.
    let isAgent = isLevel && isWord(end, keys.by) && !quantity.hasUnit && counted != nil
    if isPassive, isAgent || !isLevel && !isGerund && !isPaid && !isUp { return nil }
    if isUp,
      !quantity.hasUnit && !isGain(counted) || has(found.start - 1, .phrasal)
    {
      return nil
    }
    return label(event, found.start..<end)
  }

  /// Whether a verb that has no ending stands as such: after "to", "will", a plural.
  private func isBaseForm(_ index: Int) -> Bool {
    let before = index - 1
    guard sentence.contains(before) else { return false }
    let token = tokens[before]
    return has(before, .auxiliary) || has(before, .negation) || isWord(before, keys.to)
      || isWord(before, keys.and) || isWord(before, keys.or) || token.has(.pronoun)
      || ends(before, in: "ly")
      || isPlural(before) || has(before, .hedge)
  }

  /// Whether points are counted, of which one is up or down.
  private func isGain(_ counted: Range<Int>?) -> Bool {
    counted.map { $0.count == 1 && isWord($0.lowerBound, keys.points) } ?? false
  }

  /// The verb of "cut borrowing costs by 2 points", "raised the death toll to 41".
  private func shift(before end: Int) -> String? {
    for index in stride(from: end - 1, through: max(floor, end - 9), by: -1) {
      let token = tokens[index]
      if has(index, .shift) {
        return words.eventsBefore.longest(tokens, before: index + 1, from: index)
          .flatMap { label($0.meanings.first, index..<index + 1) }
      }
      let isInner =
        token.kind != .mark || token.mark == .possessive || token.mark == .hyphen
        || token.mark == .apostrophe
      guard isInner, !has(index, .auxiliary), !has(index, .relative), !isWord(index, keys.to),
        !token.has([.sayVerb, .conjunction]) || !has(index, .stop)
      else { return nil }
    }
    return nil
  }

  /// The verb of "fined him $300", "paid the smugglers $2,000".
  private func gift(before end: Int) -> String? {
    for index in stride(from: end - 1, through: max(floor, end - 5), by: -1) {
      if has(index, .give), index < end - 1 {
        return words.eventsBefore.longest(tokens, before: index + 1, from: index)
          .flatMap { label($0.meanings.first, index..<index + 1) }
      }
      let token = tokens[index]
      guard token.isWord || token.mark == .possessive, !has(index, .preposition),
        !has(index, .auxiliary), !token.has(.conjunction), !isWord(index, keys.to)
      else { return nil }
    }
    return nil
  }
}
