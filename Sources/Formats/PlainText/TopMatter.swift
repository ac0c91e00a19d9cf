import Articles

/// Reads what stands at the top of a text, before its first paragraph: headline, byline, dates,
/// `Key: value` lines, the name of the paper, and the furniture between them.
struct TopMatter {
  private(set) var draft = ArticleDraft(body: "")
  private var lines: [Substring]
  private let wrapped: Bool
  private var position = 0
  /// Short lines that stand among dates and bylines and name a person or a paper.
  private var unnamed: [String] = []
  /// Lines between the headline and the byline that sum the article up; they begin its text.
  private(set) var standfirst: [String] = []
  private var hasMetadata = false
  private var inHeaders = false
  /// How dates in numbers are meant.
  private lazy var order = DateOrder.of(lines)
  // What was asked for last, as several ask of the same line.
  private var lastDated: (line: String, dated: DateLine?)?
  private var lastOrder: (text: String, order: DateOrder?)?
  private lazy var isPastedMail = PastedMailHead.begins(lines)

  /// - Parameter headline: The headline, where something else than the lines tells it.
  init(_ lines: [Substring], wrapped: Bool, headline: Found<String>? = nil) {
    self.lines = lines
    self.wrapped = wrapped
    draft.headline = headline
  }

  /// The lines after the top.
  var rest: ArraySlice<Substring> { lines[position...] }

  mutating func read() {
    while position < lines.count {
      let line = lines[position].trimmed
      if line.isEmpty {
        inHeaders = false
        position += 1
      } else if let textFollows = takeDayBeforeText(line) {
        if textFollows { break }
      } else if takeMetadata(line) || takeHeadline(line) {
        continue
      } else if isName(line) {
        unnamed.append(line)
        position += 1
      } else if isStandfirst(line) {
        standfirst.append(line)
        position += 1
      } else {
        break
      }
    }
    placeUnnamed()
  }

  /// Reads lines as far as they are metadata or furniture, and no headline.
  mutating func readMetadata() {
    while position < lines.count {
      let line = lines[position].trimmed
      guard line.isEmpty || takeMetadata(line) else { return }
      if line.isEmpty { position += 1 }
    }
  }

  // MARK: Lines with one meaning

  private mutating func takeMetadata(_ line: String) -> Bool {
    guard
      takeHeader(line) || takeByline(line) || takeDate(line) || takeFurniture(line)
        || isOtherHeader(line)
    else { return false }
    position += 1
    return true
  }

  /// `Source: CBS News`, `-- Date: 2026-02-05`
  private mutating func takeHeader(_ line: String) -> Bool {
    guard let (name, value) = HeaderLine.parts(of: line),
      let part = (isPastedMail ? PastedMailHead.part(name) : nil) ?? PartNames.part(name)
    else { return false }
    // "Photo: Jane Doe" is a credit unless headers stand around it.
    if part == .caption, !inHeaders { return false }
    let isDate = part == .published || part == .updated
    draft.take(part, value, by: .header, order: isDate ? order(of: value) : nil)
    inHeaders = true
    if part != .headline { hasMetadata = true }
    return true
  }

  /// Any other `Key: value` among header lines of which one is the title.
  private func isOtherHeader(_ line: String) -> Bool {
    guard inHeaders, draft.headline?.by == .header, let (name, value) = HeaderLine.parts(of: line)
    else { return false }
    return !name.contains(" ") && value.utf8.count <= 80 && !TextLines.endsSentence(value)
  }

  /// A date alone, behind a name or a place, or beside other pieces: `Feb. 5, 2026 / 10:32 AM EST /
  /// CBS News`.
  private mutating func takeDate(_ line: String) -> Bool {
    guard line.utf8.count <= 160, line.hasDigit else { return false }
    guard let dated = dateLine(line) else { return takePieces(of: line) }
    if dated.isPlaced {
      draft.dateline = draft.dateline ?? line
    } else if let before = dated.before {
      guard isName(before) else { return false }
      unnamed.append(before)
    }
    add(dated.date, isUpdate: dated.isUpdate)
    return true
  }

  private mutating func takePieces(of line: String) -> Bool {
    let marks = line.contains { "|•·".contains($0) } ? "|•·" : "/"
    let pieces = line.split { marks.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    let order = order(of: line)
    guard (2...5).contains(pieces.count),
      pieces.contains(where: { DateLine($0, order: order).map { $0.before == nil } ?? false })
    else { return false }
    let others = pieces.filter { $0.utf8.allSatisfy { $0 &- 0x30 >= 10 } }
    guard others.allSatisfy({ isName($0) || Bylines.names(ofLine: $0) != nil }) else {
      return false
    }
    add(line, isUpdate: DateLine.tellsUpdate(line))
    for piece in others {
      if let names = Bylines.names(ofLine: piece) {
        addByline(names)
      } else {
        unnamed.append(piece)
      }
    }
    return true
  }

  /// The date of a line.
  private mutating func dateLine(_ line: String) -> DateLine? {
    guard line.utf8.count <= 160, line.hasDigit else { return nil }
    if let last = lastDated, last.line == line { return last.dated }
    let dated = DateLine(line, order: order(of: line))
    lastDated = (line, dated)
    return dated
  }

  /// How the date in a short text is meant, where it cannot be read without.
  private mutating func order(of text: String) -> DateOrder? {
    if let last = lastOrder, last.text == text { return last.order }
    let isNeeded =
      text.utf8.count <= 160 && text.hasDigit && DateNotation.date(ofValue: text) == nil
      && DateNotation.date(in: text, order: .dayFirst) != nil
    let found = isNeeded ? order : nil
    lastOrder = (text, found)
    return found
  }

  private mutating func add(_ date: String, isUpdate: Bool) {
    hasMetadata = true
    let part: ArticlePart = isUpdate ? .updated : .published
    draft.take(part, date, by: .dateLine, order: order(of: date))
  }

  private mutating func takeByline(_ line: String) -> Bool {
    guard Bylines.mayBegin(line) else { return false }
    let dated = dateLine(line)
    let byline = dated?.before ?? line
    guard let names = Bylines.names(ofLine: byline) else { return false }
    let outlet = Bylines.outlet(in: byline)
    addByline(names.filter { $0 != outlet })
    if let dated { add(dated.date, isUpdate: dated.isUpdate) }
    if let outlet { draft.source = draft.source ?? Found(outlet, by: .byline) }
    return true
  }

  private mutating func addByline(_ names: [String]) {
    hasMetadata = true
    draft.take(authors: names, by: .byline)
  }

  private mutating func takeFurniture(_ line: String) -> Bool {
    if let publisher = Furniture.publisher(line) {
      draft.source = draft.source ?? Found(publisher, by: .furniture)
      return true
    }
    return Furniture.isFurniture(line)
  }

  // MARK: The headline

  /// Takes the line, or the wrapped lines, that stand for themselves before the text.
  private mutating func takeHeadline(_ line: String) -> Bool {
    guard draft.headline == nil, unnamed.isEmpty else { return false }
    var block = [line]
    var next = position + 1
    while next < lines.count, block.count < 4, wrapped, continuesLine(before: next),
      !standsForItself(lines[next].trimmed)
    {
      block.append(lines[next].trimmed)
      next += 1
    }
    let headline = block.joined(separator: " ")
    guard block.count < 4, isHeadline(headline), textFollows(from: next, headline) else {
      return false
    }
    draft.headline = Found(headline, by: .firstLine)
    position = next
    return true
  }

  /// Whether a line goes on where the one before it was broken: its first word had no room there.
  private func continuesLine(before index: Int) -> Bool {
    guard let firstWord = lines[index].split(separator: " ").first, !lines[index].isIndented else {
      return false
    }
    let width = lines.reduce(0) { max($0, $1.utf8.count) }
    return lines[index - 1].utf8.count + 1 + firstWord.utf8.count > width
  }

  /// Short, with no full stop at its end.
  private func isHeadline(_ text: String) -> Bool {
    guard (3...260).contains(text.utf8.count), text.contains(where: \.isLetter),
      let last = text.unicodeScalars.last, !".,;:…".unicodeScalars.contains(last)
    else { return false }
    return !Captions.isCaption(text)
  }

  /// Whether a text worth the name comes after the headline: the next line is not its continuation.
  private func textFollows(from index: Int, _ headline: String) -> Bool {
    guard let next = lines[index...].first(where: { !$0.isEmpty })?.trimmed else { return false }
    if index < lines.count, !lines[index].isEmpty, let first = next.unicodeScalars.first,
      first.properties.isLowercase
    {
      return false
    }
    return lines[index...].contains { $0.utf8.count > min(headline.utf8.count, 60) }
  }

  /// Whether a line is metadata or furniture by itself, so that no headline runs on into it.
  private mutating func standsForItself(_ line: String) -> Bool {
    dateLine(line).map { $0.before == nil || $0.isPlaced } ?? false
      || Bylines.names(ofLine: line) != nil
      || Furniture.isFurniture(line)
      || HeaderLine.parts(of: line).flatMap { PartNames.part($0.name) } != nil
  }

  // MARK: Other lines

  /// A paragraph after the headline that a byline or a date follows.
  private mutating func isStandfirst(_ line: String) -> Bool {
    guard draft.headline != nil, standfirst.count < 2, line.utf8.count <= 300, !hasMetadata else {
      return false
    }
    guard let next = lines[(position + 1)...].first(where: { !$0.isEmpty })?.trimmed else {
      return false
    }
    return Bylines.names(ofLine: next) != nil || dateLine(next) != nil
  }

  /// `date 2026-02-05 The text...`: takes the day, and says whether text follows on the line, which
  /// is then where the body begins. Nil where the line has no such beginning.
  private mutating func takeDayBeforeText(_ line: String) -> Bool? {
    guard let (day, text) = HeaderLine.dayBeforeText(line) else { return nil }
    draft.published = draft.published ?? Found(NewsDate(day), by: .dateLine)
    hasMetadata = true
    lines[position] = Substring(text)
    if text.isEmpty { position += 1 }
    return !text.isEmpty
  }

  /// A short line of capitalised words, as a paper's or a person's name, once a headline is found.
  private func isName(_ line: String) -> Bool {
    guard draft.headline != nil, line.utf8.count <= 60, unnamed.count < 3,
      !TextLines.endsSentence(line)
    else { return false }
    let words = line.split(separator: " ")
    return (1...6).contains(words.count) && NameCapitals.begin(words)
      && (line.unicodeScalars.first?.properties.isUppercase ?? false)
  }

  /// Gives the names that stand among dates and bylines their part: a paper's is known by its
  /// words, others are who wrote, or, where that is told, the paper. Without any date or byline
  /// they were the beginning of the text, which stays.
  private mutating func placeUnnamed() {
    guard hasMetadata else { return giveBackUnnamed() }
    var people: [String] = []
    for name in unnamed {
      if OrganisationWords.nameOutlet(name) || draft.byline != nil {
        draft.source = draft.source ?? Found(name, by: .dateLine)
      } else {
        // One word alone is no name.
        people += Bylines.names(in: name).filter { $0.contains(" ") }
      }
    }
    if !people.isEmpty { draft.byline = Found(people, by: .byline) }
  }

  private mutating func giveBackUnnamed() {
    guard let first = unnamed.first,
      let index = lines.firstIndex(where: { $0.trimmed == first })
    else { return }
    position = min(position, index)
  }
}
