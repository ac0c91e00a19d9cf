import Articles

/// Numbers in words: "twenty-one", "three hundred and twelve thousand", "half a million", "two
/// dozen".
extension FigureReader {
  func wordAmount(at index: Int) -> Amount? {
    guard let word = number(index) else { return nil }
    guard isEnglish else { return foreignAmount(at: index, word) }
    switch word.kind {
    case .cardinal: return cardinal(at: index)
    case .scale: return isArticle(index - 1) ? cardinal(at: index) : severalOf(index)
    case .multiple: return dozen(at: index)
    case .vague: return vague(at: index)
    case .fraction: return half(at: index)
    case .ordinal: return nil
    }
  }

  /// "Zwölf Millionen": one word, and a scale.
  private func foreignAmount(at index: Int, _ word: NumberWord) -> Amount? {
    guard word.kind == .cardinal || word.kind == .scale && word.value >= 1000 else { return nil }
    var amount = Amount(tokens: index..<index + 1, digits: word.value, form: .words)
    addScale(&amount, false)
    let end = amount.tokens.upperBound
    let touches = [index - 1, end, end + 1].contains {
      sentence.contains($0) && tokens[$0].has(.numberWord) && number($0) != nil
    }
    // Articles are numbers only before scales.
    return touches || word.value == 1 && !amount.hasScale ? nil : amount
  }

  /// A cardinal of several words, by the grammar of English.
  private func cardinal(at index: Int) -> Amount? {
    var total = 0.0
    var current = 0.0
    var last = Double.infinity
    var next = index
    var end = index
    while sentence.contains(next), let word = number(next), next - index < 16 {
      switch word.kind {
      case .cardinal:
        guard
          current == 0 || word.value < 10 && composes(current, 20, 10)
            || word.value < 100 && current >= 100 && composes(current, 100, 100)
        else { return nil }
        current += word.value
      case .scale where word.value == 100:
        guard current < 100 else { return nil }
        current = max(current, 1) * 100
      case .scale:
        guard word.value < last || total == 0 else { return nil }
        // "Hundred thousand million", and numbers in order of their scales.
        if current == 0, total > 0 {
          total *= word.value
        } else {
          total += max(current, 1) * word.value
        }
        last = word.value
        current = 0
      default: return finish(index..<end, total + current)
      }
      next += 1
      end = next
      next = connected(next, current, last)
    }
    return finish(index..<end, total + current)
  }

  /// Whether a smaller number can follow: 20 and 1, 100 and 1.
  private func composes(_ current: Double, _ least: Double, _ unit: Double) -> Bool {
    current.truncatingRemainder(dividingBy: 100) >= least
      && current.truncatingRemainder(dividingBy: unit) == 0
      || current >= 100 && current.truncatingRemainder(dividingBy: 100) == 0
  }

  /// The next number word, past a hyphen or the "and" of "hundred and one".
  private func connected(_ next: Int, _ current: Double, _ last: Double) -> Int {
    if isInnerHyphen(next), sentence.contains(next + 1), let word = number(next + 1),
      word.kind == .cardinal || word.kind == .scale
    {
      return next + 1
    }
    let isAfterHundred = current >= 100 || current == 0 && last == 1000
    if isAfterHundred, isWord(next, keys.and), sentence.contains(next + 1),
      number(next + 1)?.kind == .cardinal
    {
      return next + 1
    }
    return next
  }

  private func finish(_ range: Range<Int>, _ value: Double) -> Amount? {
    guard !range.isEmpty, value < Amount.most else { return nil }
    var start = range.lowerBound
    if isArticle(start - 1), number(start)?.kind == .scale { start -= 1 }
    var amount = Amount(tokens: start..<range.upperBound, digits: value, form: .words)
    if value >= 100 { amount.isGrouped = true }
    addWordFraction(&amount)
    if amount.digits < 1000,
      amount.digits != value || tokens[range.upperBound - 1].word == keys.dozen
    {
      addScale(&amount, false)
    } else if isWord(amount.tokens.upperBound, keys.dozen) {
      addScale(&amount, false)
    }
    return amount
  }

  /// "Two and a half", "one and a quarter".
  private func addWordFraction(_ amount: inout Amount) {
    let end = amount.tokens.upperBound
    var index = end
    while index < end + 3,
      isInnerHyphen(index) || isWord(index, keys.and) || isWord(index, keys.a)
        || isWord(index, keys.one)
    {
      index += 1
    }
    while index < end + 5, isInnerHyphen(index) || isWord(index, keys.a) { index += 1 }
    guard index > end, isWord(index, keys.half), isWord(end, keys.and) || isInnerHyphen(end) else {
      return
    }
    amount.digits += 0.5
    amount.tokens = amount.tokens.lowerBound..<index + 1
  }

  /// "A dozen", "half a dozen"; "a couple of hundred".
  private func dozen(at index: Int) -> Amount? {
    let word = tokens[index].word
    if word == keys.dozen, isArticle(index - 1) {
      return Amount(tokens: index - 1..<index + 1, digits: 12, form: .words, isGrouped: true)
    }
    if word == keys.dozen { return severalOf(index) }
    guard word == keys.couple, isArticle(index - 1) else { return nil }
    let next = isWord(index + 1, keys.of) ? index + 2 : index + 1
    guard let scale = roundScale(next) else { return nil }
    return Amount(
      tokens: index - 1..<next + 1, digits: 2, scale: scale, form: .words, isVague: false)
  }

  /// "Half a million", "half a dozen", "a half-million"; a half itself is a share.
  private func half(at index: Int) -> Amount? {
    let word = tokens[index].word
    guard word == keys.half || word == keys.quarter else { return nil }
    var next = index + 1
    if isOfScale(next) {
      // "A quarter of a million"
      next += 2
    } else if isInnerHyphen(next) || word == keys.half && isWord(next, keys.a) {
      next += 1
    }
    let value = word == keys.half ? 0.5 : 0.25
    let start = isArticle(index - 1) ? index - 1 : index
    if let scale = roundScale(next) {
      return Amount(
        tokens: start..<next + 1, digits: value, scale: scale, form: .words, isGrouped: true)
    }
    let amount = Amount(tokens: start..<next, digits: value, form: .words)
    let bare = Amount(tokens: start..<index + 1, digits: value, form: .words)
    if word == keys.quarter, measure(after: bare, isPrefixed: false)?.measure.code == points {
      return bare
    }
    if endOfPoint(amount) != nil { return amount }
    if endOfPoint(bare) != nil { return bare }
    // "Half a mile"; not "half the mile" or "a half hour".
    guard word == keys.half, next > index + 1, measure(after: amount, isPrefixed: false) != nil
    else {
      return nil
    }
    return amount
  }

  private var points: String { "percentage_points" }

  /// Where "point" ends after a part of one that a rate changes by: "a quarter-point", "half a
  /// point"; halves of other points are of games.
  func endOfPoint(_ amount: Amount) -> Int? {
    guard isEnglish, amount.form == .words, amount.digits < 1, !amount.isShare else { return nil }
    let end = amount.tokens.upperBound
    let point = isInnerHyphen(end) ? end + 1 : end
    guard isWord(point, keys.point) else { return nil }
    let isRate =
      amount.digits != 0.5 || has(point + 1, .change) || isWord(point + 1, keys.rate)
      || isWord(point + 1, keys.of) || isWord(amount.tokens.lowerBound - 1, keys.by)
    return isRate ? point + 1 : nil
  }

  /// Whether "of a million" begins at a token.
  func isOfScale(_ index: Int) -> Bool {
    isWord(index, keys.of) && isWord(index + 1, keys.a) && roundScale(index + 2) != nil
  }

  // MARK: Vague words

  /// "Dozens", "tens of thousands": at least two of it.
  private func vague(at index: Int) -> Amount? {
    guard var scale = plural(index) else { return nil }
    var end = index + 1
    if isWord(end, keys.of), let next = plural(end + 1), next > scale {
      scale *= next
      end += 2
    } else if tokens[index].word == keys.tens {
      return nil
    }
    return Amount(
      tokens: index..<end, digits: 2 * scale, form: .words, isGrouped: true, isVague: true)
  }

  /// The scale of "dozens" and "hundreds".
  private func plural(_ index: Int) -> Double? {
    guard sentence.contains(index), let word = number(index) else { return nil }
    return word.kind == .vague && word.value > 0 ? word.value : nil
  }

  /// "Several hundred", "a few thousand": at least two of it.
  private func severalOf(_ index: Int) -> Amount? {
    var start = index - 1
    guard start >= floor, isWord(start, keys.several) || isWord(start, keys.few),
      let scale = roundScale(index)
    else { return nil }
    if tokens[start].word == keys.few, isArticle(start - 1) { start -= 1 }
    var amount = Amount(
      tokens: start..<index + 1, digits: 2, scale: scale, form: .words, isGrouped: true,
      isVague: true)
    addScale(&amount, false)
    return amount
  }

  /// The scale that a word is, also "dozen".
  func roundScale(_ index: Int) -> Double? {
    guard sentence.contains(index), let word = number(index) else { return nil }
    return word.kind == .scale && tokens[index].bytes.count > 2 || tokens[index].word == keys.dozen
      ? word.value : nil
  }

  func isArticle(_ index: Int) -> Bool {
    index >= floor && (isWord(index, keys.a) || isWord(index, keys.an))
  }
}
