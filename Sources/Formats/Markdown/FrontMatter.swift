import Articles
import Yams

/// The YAML between two lines of `---` at the top of a Markdown file.
enum FrontMatter {
  /// Whether a file begins with front matter: `---` and, on the next line, a key.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    let lines = text.split(
      maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    guard lines.count >= 2, lines[0].elementsEqual("---".utf8) else { return false }
    let key = text.dropFirst(3).drop { $0 == 0x0A || $0 == 0x0D }.prefix {
      $0 != 0x0A && $0 != 0x3A
    }
    return (1...40).contains(key.count) && key.count < text.count
      && key.allSatisfy { $0 >= 0x80 || $0.isASCIILetter || $0 == 0x5F || $0 == 0x2D }
  }

  /// The YAML, where there is any, and the text after it.
  static func split(_ text: String) -> (yaml: String?, text: String) {
    let lines = TextLines.lines(of: text)
    guard lines.first == "---",
      let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
    else { return (nil, text) }
    return (
      lines[1..<end].joined(separator: "\n"), lines[(end + 1)...].joined(separator: "\n")
    )
  }

  /// Takes over what the YAML says; YAML that cannot be read is noted, and the text stands alone.
  static func read(_ yaml: String, into draft: inout ArticleDraft) {
    let node: Node?
    do {
      node = try Parser(yaml: yaml, resolver: .basic).singleRoot()
    } catch {
      draft.notes.append("the front matter cannot be read as YAML: \(firstLine(of: error))")
      return
    }
    guard case .mapping(let mapping)? = node else { return }
    for (key, value) in mapping {
      guard let name = key.string, let part = PartNames.part(name) else { continue }
      if part == .byline, case .sequence(let names) = value {
        let authors = Bylines.authors(in: names.compactMap { text(of: $0) })
        draft.take(authors: authors, by: .frontMatter)
      } else if part != .caption, let text = text(of: value) {
        draft.take(part, text, by: .frontMatter)
      }
    }
  }

  /// The text of a scalar, or of the `name` of a mapping.
  private static func text(of node: Node) -> String? {
    switch node {
    case .scalar(let scalar) where node.null == nil: scalar.string
    case .mapping(let mapping): mapping["name"]?.string
    default: nil
    }
  }

  private static func firstLine(of error: any Error) -> String {
    "\(error)".split(separator: "\n").first.map(String.init) ?? ""
  }
}
