public import Articles

/// A column of a result.
public struct Column: Hashable, Sendable {
  /// The name in headers, in JSON and in `--columns`.
  public let name: String
  public let kind: Kind

  public enum Kind: Hashable, Sendable {
    case text
    case number
    /// Text of many words, which a table shows under its row.
    case passage
  }

  public init(_ name: String, _ kind: Kind = .text) {
    self.name = name
    self.kind = kind
  }
}

/// A value of a result.
public enum Cell: Hashable, Sendable {
  case missing
  case text(String)
  case number(Int)
  case decimal(Double)
  case list([String])
  case marked(MarkedText)

  public static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .missing }

  /// The value as plain text; a list's parts are parted by `; `.
  public var plain: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): JSONText.number(number).plain
    case .list(let texts): texts.joined(separator: "; ")
    case .marked(let text): text.text
    }
  }
}
