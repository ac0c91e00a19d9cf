/// The lines of a mail's head as they are pasted with its text: `From:`, `Subject:`, `Date:`, in
/// any language in which mail programs write them.
enum PastedMailHead {
  /// Whether a text begins with such lines, one of which tells who wrote and one the subject.
  static func begins(_ lines: [Substring]) -> Bool {
    var parts: Set<ForwardedNames.Part> = []
    for line in lines.lazy.drop(while: \.isEmpty).prefix(12) {
      guard let (name, _) = HeaderLine.parts(of: line.trimmed) else { break }
      if let part = ForwardedNames.part(name[...]) { parts.insert(part) }
    }
    return parts.isSuperset(of: [.from, .subject])
  }

  /// What a line of such a head holds; nil where its name is none of theirs.
  static func part(_ name: String) -> ArticlePart? {
    switch ForwardedNames.part(name[...]) {
    case .from: .byline
    case .subject: .headline
    case .date: .published
    case .recipient: .ignored
    case nil: nil
    }
  }
}
