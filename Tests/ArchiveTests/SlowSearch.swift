import Articles
import Query

@testable import Archive

/// Answers queries by looking at every text, in the simplest way, and shares nothing with the
/// program but how words and sentences are told.
final class SlowSearch {
  let archive: SlowArchive
  /// The words of the articles of each language, by their stem.
  private let families: [[String: Set<String>]]
  private let stemmers: [Stemmer]
  private var leaves: [Leaf: Stretches] = [:]

  /// Stretches of words by the number of their part.
  typealias Stretches = [Int: Set<SlowStretch>]

  /// Where a query looks, and how.
  struct Scope: Hashable {
    var field: TextField?
    var quotation: QuotationPart?
    var hasCapitals = false
  }

  /// A leaf of a query and where it is looked for.
  private struct Leaf: Hashable {
    let expression: Expression
    let scope: Scope
  }

  init(_ archive: SlowArchive) {
    self.archive = archive
    let languages = archive.articles.map { ($0.language ?? "en").prefix(2).lowercased() }
    var words: [String: Set<String>] = [:]
    for (word, places) in archive.places {
      for place in places {
        words[languages[archive.parts[place.part].article], default: []].insert(word)
      }
    }
    let spoken = words.keys.sorted().filter { Stemmer(language: $0) != nil }
    let stemmers = spoken.compactMap { Stemmer(language: $0) }
    families = zip(spoken, stemmers).map { language, stemmer in
      Dictionary(grouping: words[language] ?? []) { stemmer.stem($0) }.mapValues { Set($0) }
    }
    self.stemmers = stemmers
  }

  /// The articles that a query finds, newest first.
  func ids(_ query: Query) -> [ArticleID] {
    units(query.expression, Scope()).sorted().map { archive.articles[$0].id }
  }

  // MARK: What holds

  /// The articles, or the quotations, of which an expression holds.
  private func units(_ expression: Expression, _ scope: Scope) -> Set<Int> {
    switch expression {
    case .everything: all(scope)
    case .word, .forms, .phrase, .prefix, .close:
      Set(
        stretches(expression, scope).filter {
          !$0.value.isEmpty && (isWord(expression) || counts($0.key, scope))
        }.keys.map { unit($0, scope) })
    case .capitals(let inner): units(inner, scope.with(\.hasCapitals, true))
    case .within(let field, let inner): units(inner, scope.with(\.field, field))
    case .quoted(let part, let inner):
      Set(units(inner, scope.with(\.quotation, part)).map { archive.parts[$0].article })
    case .atLeast(let times, let inner):
      Set(
        Dictionary(grouping: stretches(inner, scope).filter { counts($0.key, scope) }) {
          unit($0.key, scope)
        }
        .filter { $0.value.reduce(0) { $0 + Set($1.value.map(\.tokens)).count } >= times }.keys)
    case .not(let inner): all(scope).subtracting(units(inner, scope))
    case .and(let parts): parts.reduce(all(scope)) { $0.intersection(units($1, scope)) }
    case .or(let parts): parts.reduce([]) { $0.union(units($1, scope)) }
    case .published(let range):
      having { $0.published.map { range.days.contains($0.day) } ?? false }
    case .undated: having { $0.published == nil }
    case .property(let property): having { property.holds(of: $0) }
    }
  }

  private func unit(_ part: Int, _ scope: Scope) -> Int {
    scope.quotation != nil ? part : archive.parts[part].article
  }

  private func isWord(_ expression: Expression) -> Bool {
    switch expression {
    case .word(let text), .phrase(let text), .prefix(let text): Tokenizer.words(in: text).count == 1
    default: false
    }
  }

  /// Whether what stands in a part has neighbours, and is counted: what only lists names has not.
  private func counts(_ part: Int, _ scope: Scope) -> Bool {
    let lists: [TextField] = [.person, .organisation, .place]
    return scope.field != nil || scope.quotation != nil
      || !(archive.parts[part].field.map { lists.contains($0) } ?? false)
  }

  private func all(_ scope: Scope) -> Set<Int> {
    guard let quotation = scope.quotation else { return Set(archive.articles.indices) }
    return Set(archive.parts.indices.filter { archive.parts[$0].quotation == quotation })
  }

  private func having(_ condition: (Article) -> Bool) -> Set<Int> {
    Set(archive.articles.indices.filter { condition(archive.articles[$0]) })
  }

  // MARK: Where it stands

  private func stretches(_ expression: Expression, _ scope: Scope) -> Stretches {
    switch expression {
    case .capitals(let inner): return stretches(inner, scope.with(\.hasCapitals, true))
    case .or(let parts):
      return parts.reduce([:]) { $0.merging(stretches($1, scope)) { $0.union($1) } }
    case .close(let proximity, let left, let right):
      let (first, second) = (stretches(left, scope), stretches(right, scope))
      var joined: Stretches = [:]
      for (part, ranges) in first {
        guard let others = second[part] else { continue }
        let found = SlowCloseness(part: archive.parts[part]).join(ranges, others, proximity)
        if !found.isEmpty { joined[part] = found }
      }
      return joined
    default:
      let leaf = Leaf(expression: expression, scope: scope)
      if let known = leaves[leaf] { return known }
      let found = find(expression, scope)
      leaves[leaf] = found
      return found
    }
  }

  private func find(_ expression: Expression, _ scope: Scope) -> Stretches {
    switch expression {
    case .word(let word):
      var found = find(word, isPrefix: false, scope)
      for form in forms(of: word, scope) {
        found.merge(find(form, isPrefix: false, scope)) { $0.union($1) }
      }
      return found
    case .phrase(let words): return find(words, isPrefix: false, scope)
    case .prefix(let words): return find(words, isPrefix: true, scope)
    default: return [:]
    }
  }

  private func find(_ text: String, isPrefix: Bool, _ scope: Scope) -> Stretches {
    let written = Tokenizer.words(in: text)
    let (words, letters) = (written.map { Tokenizer.fold($0) }, written.map(SlowArchive.letters))
    func agree(_ index: Int, _ part: SlowArchive.Part, _ place: Int) -> Bool {
      let isBeginning = isPrefix && index == words.count - 1
      let word = scope.hasCapitals ? letters[index] : words[index]
      let other = scope.hasCapitals ? part.letters[place] : part.folded[place]
      return isBeginning
        ? other.unicodeScalars.starts(with: word.unicodeScalars)
        : other.unicodeScalars.elementsEqual(word.unicodeScalars)
    }
    let firsts =
      words.count == 1 && isPrefix
      ? archive.places.keys.filter { $0.utf8.starts(with: words[0].utf8) } : [words[0]]
    var found: Stretches = [:]
    for (number, start) in firsts.flatMap({ archive.places[$0] ?? [] }) {
      let part = archive.parts[number]
      let isSought =
        scope.quotation.map { $0 == part.quotation }
        ?? scope.field.map { $0 == part.field } ?? part.isOwn
      guard isSought, start + words.count <= part.folded.count,
        words.indices.allSatisfy({ agree($0, part, start + $0) })
      else { continue }
      found[number, default: []].insert(SlowStretch(tokens: start..<start + words.count))
    }
    return found
  }

  // MARK: Words

  /// The other forms of a word in small letters: those with its stem, and with its first three
  /// letters, or its first two where the stem ends in an i that the words need not have. Letters
  /// beyond ASCII count twice, as their bytes do: ещё is еще.
  private func forms(of word: String, _ scope: Scope) -> Set<String> {
    let names: [TextField] = [.byline, .source, .person, .organisation, .place]
    let folded = Tokenizer.fold(word)
    guard !scope.hasCapitals, scope.field.map({ !names.contains($0) }) ?? true,
      scope.quotation != .speaker,
      word == word.lowercased(), !word.contains(where: \.isNumber), folded.count >= 3
    else { return [] }
    var forms: Set<String> = []
    let stems = stemmers.map { $0.stem(folded) }
    let isKnown = archive.places[folded] != nil
    for (stem, family) in zip(stems, families) {
      let related = family[stem] ?? []
      if !isKnown || related.contains(folded) { forms.formUnion(related) }
    }
    let shared = stems.contains { $0.hasSuffix("i") } ? 2 : 3
    var beginning = ""
    for letter in folded.unicodeScalars where beginning.utf8.count < shared {
      beginning.unicodeScalars.append(letter)
    }
    return forms.filter { $0.hasPrefix(beginning) && $0 != folded }
  }
}

extension SlowSearch.Scope {
  fileprivate func with<Value>(_ path: WritableKeyPath<Self, Value>, _ value: Value) -> Self {
    var changed = self
    changed[keyPath: path] = value
    return changed
  }
}

extension SlowArchive.Part {
  /// Whether it is neither a part of another nor a quotation.
  fileprivate var isOwn: Bool { field != nil && field != .lead }
}
