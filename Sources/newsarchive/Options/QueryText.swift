import ArgumentParser

/// A part of a query as typed, which may begin with a minus: `-Gaza`.
struct QueryText: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    text = argument.hasPrefix(QueryText.minus) ? "-" + argument.dropFirst() : argument
  }

  /// Stands for a minus at the beginning of a query, which otherwise would begin an option.
  private static let minus = "\u{2212}"

  /// The arguments of a command line, with those marked that belong to a query though they begin
  /// with a minus: `search -Gaza`, `search '-(a OR b)'`. Options of one letter may have their value
  /// right after them: `-l5`, `-fcsv`.
  static func marking(_ arguments: [String], formats: [String]) -> [String] {
    guard let command = arguments.firstIndex(where: { !$0.hasPrefix("-") }),
      ["search", "timeline", "facts", "stories", "conflicts", "export"].contains(arguments[command])
    else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.count
    return arguments.enumerated().flatMap { index, argument -> [String] in
      guard index > command, index < end, argument.hasPrefix("-"), !argument.hasPrefix("--"),
        argument.utf8.count > 2
      else { return [argument] }
      let value = String(argument.dropFirst(2))
      switch argument.dropFirst().first {
      case "f" where formats.contains(value), "l" where value.utf8.allSatisfy { $0 &- 0x30 < 10 }:
        return [String(argument.prefix(2)), value]
      case _ where value.hasPrefix("="): return [argument]
      default: return [minus + argument.dropFirst()]
      }
    }
  }
}
