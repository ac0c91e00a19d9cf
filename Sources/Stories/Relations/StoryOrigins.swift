import Articles

/// Which articles of a story derive from one text: copies, those that share sentences outside
/// quotations, and those that credit the same agency.
struct StoryOrigins {
  private let members: [StoryMember]
  private var sets = DisjointSets()

  private static let leastShared = 0.2

  init(_ members: [StoryMember], _ told: [StoryTeller.Told], _ overlaps: TextOverlaps) {
    self.members = members
    let followUps = Set(told.indices.filter { told[$0].relation == .followUp })
    for index in members.indices {
      for other in StoryTeller.compared(before: index)
      where overlaps.unquotedContainment(index, other) >= StoryOrigins.leastShared
        || overlaps.containment(index, other) >= 0.7
        || told[index].relation == .repeated && told[index].nearest == other
      {
        sets.join(index, other)
      }
    }
    // A follow-up tells something new, whoever has it from whom.
    var byAgency: [String: Int] = [:]
    for index in members.indices where !followUps.contains(index) {
      for agency in StoryCredits.agencies(of: members[index], among: members) {
        if let first = byAgency[agency] {
          sets.join(index, first)
        } else {
          byAgency[agency] = index
        }
      }
    }
  }

  /// The number of the origin of each, from 1 in the order in which they come.
  var numbers: [Int] {
    var sets = sets
    var known: [Int: Int] = [:]
    return members.indices.map { index in
      let root = sets.root(of: index)
      if let number = known[root] { return number }
      known[root] = known.count + 1
      return known.count
    }
  }
}

/// Which news agencies an article is from, or credits.
enum StoryCredits {
  /// Agencies whose name, in brackets or where others are credited, says where a text is from; the
  /// forms under which each appears.
  private static let known: [(name: String, forms: [String])] = [
    ("ap", ["ap", "associated press"]), ("reuters", ["reuters"]),
    ("afp", ["afp", "agence france presse"]), ("dpa", ["dpa", "deutsche presse agentur"]),
    ("upi", ["upi", "united press international"]), ("efe", ["efe"]), ("ansa", ["ansa"]),
    ("pa", ["pa media", "press association"]), ("xinhua", ["xinhua"]), ("tass", ["tass"]),
    ("kyodo", ["kyodo", "kyodo news"]), ("yonhap", ["yonhap", "yonhap news agency"]),
    ("bloomberg", ["bloomberg", "bloomberg news"]), ("apa", ["apa"]), ("ntb", ["ntb"]),
    ("tt", ["tt"]), ("ritzau", ["ritzau"]), ("belga", ["belga"]), ("anp", ["anp"]),
    ("pti", ["pti", "press trust of india"]), ("cna", ["central news agency"]),
  ]

  /// The agencies and the publishers among `members` from which an article is.
  static func agencies(of member: StoryMember, among members: [StoryMember]) -> Set<String> {
    var found: Set<String> = []
    let own = member.article.source.map { Tokenizer.folded($0) }
    if let own { found.insert(own) }
    let edges = edges(of: member)
    for (name, forms) in known {
      let isCredited = forms.contains { form in
        own == form || isCredit(form, in: edges)
      }
      if isCredited { found.insert(name) }
    }
    let sources = Set(members.compactMap(\.article.source))
    for source in sources where names(source, member.article) {
      found.insert(Tokenizer.folded(source))
    }
    return found
  }

  /// The publishers among some articles whom others of them name.
  static func credited(among articles: [Article]) -> Set<String> {
    let sources = Set(articles.compactMap(\.source))
    return sources.filter { source in articles.contains { names(source, $0) } }
  }

  /// Whether an article of another publisher names one.
  private static func names(_ source: String, _ article: Article) -> Bool {
    source.utf8.count > 3 && article.source != source && article.body.contains(source)
  }

  /// The beginning and the end of the text with their marks, where credits stand, and the byline.
  private static func edges(of member: StoryMember) -> String {
    let body = member.article.body
    let byline = member.article.byline.joined(separator: ", ")
    return "\(byline)\n\(body.prefix(250))\n\(body.suffix(300))".lowercased()
  }

  /// Whether a name stands in brackets, after "by", or before "contributed".
  private static func isCredit(_ form: String, in edges: String) -> Bool {
    [
      "(\(form))", "/\(form)", "by \(form)\n", "reporting by \(form)", "\(form) contributed",
      "\(form) news service", "— \(form)", "- \(form)\n", "\n\(form)\n",
    ].contains { edges.contains($0) }
  }
}
