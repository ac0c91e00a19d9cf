import Articles

/// Whether a provider lets an item be used.
enum NewsStatus {
  /// What a person should know of an item with this status; nil where it may be used.
  ///
  /// Statuses are those of the IPTC's scheme `stat`, also in the words of older standards.
  static func note(_ status: String?) -> String? {
    guard let status, let word = status.split(separator: ":").last?.lowercased() else { return nil }
    switch word {
    case "canceled", "cancelled", "killed", "deleted": return "its provider canceled this item"
    case "withheld", "embargoed": return "its provider withholds this item (\(word))"
    default: return nil
    }
  }
}

/// Kinds of items, as the IPTC's scheme `ninat` and its like name them.
enum NewsItemKind {
  /// What an item that is no text is, with its article; nil for texts and what may be one.
  static func named(_ kind: String?) -> String? {
    guard let kind, let word = kind.split(separator: ":").last?.lowercased() else { return nil }
    switch word {
    case "picture", "photo", "image": return "a picture"
    case "graphic": return "a graphic"
    case "audio": return "a recording"
    case "video": return "a film"
    case "animation": return "an animation"
    case "package", "packageitem": return "a package, which only refers to other items"
    case "event", "planning", "planningitem": return "a plan of coverage"
    case "concept", "conceptitem", "knowledgeitem": return "a list of concepts"
    case "catalogitem": return "a catalog of schemes"
    default: return nil
    }
  }
}

extension ArticleDraft {
  /// Takes over the dateline that a standard keeps beside the text, and puts it before the text, as
  /// it is printed, where the text does not begin with it.
  mutating func place(dateline text: String?) {
    addDateline()
    guard dateline == nil, let text else { return }
    let line = text.oneLine.trimmedDashes
    guard let place = Tokenizer.words(in: line).first else { return }
    dateline = line
    if Tokenizer.words(in: String(body.prefix(80))).first.map(Tokenizer.fold)
      != Tokenizer.fold(place)
    {
      body = line + " - " + body
    }
  }

  /// Takes over the first creation as the date, and a later version as the update.
  mutating func takeDates(first: [String?], version: [String?]) {
    let firsts = first.compactMap { $0 }
    let versions = version.compactMap { $0 }
    takeDate(firsts.isEmpty ? versions : firsts, as: .published, by: .newsStandard)
    if !firsts.isEmpty { takeDate(versions, as: .updated, by: .newsStandard) }
  }
}

extension String {
  fileprivate var trimmedDashes: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace || "-–—:".contains(last) { text.removeLast() }
    return String(text)
  }
}
