/// Which column of a table holds which part of an article, as a person gives it: `headline=Titel`.
///
///     let map = try ColumnMap(["headline=Titel", "body=Volltext"])
public struct ColumnMap: Hashable, Sendable {
  /// The names that parts have in a map: `headline`, `byline`, ..., `body`.
  public static let partNames: [String] = ColumnPart.all.map(\.name)

  /// The pairs as they were given.
  public let pairs: [String]
  private(set) var columns: [Pair] = []

  struct Pair: Hashable, Sendable {
    let part: ColumnPart
    /// The column's name, as its table has it.
    let column: String
  }

  /// Reads pairs of a part and a column's name.
  ///
  /// - Throws: `FormatError` where one is no pair, or names no part, or a part that another one
  ///   names.
  public init(_ pairs: [String]) throws(FormatError) {
    self.pairs = pairs
    for pair in pairs {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].trimmed.isEmpty, !sides[1].trimmed.isEmpty else {
        throw FormatError(
          "\"\(pair)\" is no pair of a part and a column, such as headline=Titel")
      }
      let name = sides[0].trimmed
      guard let part = ColumnMap.part(name) else {
        throw FormatError(
          "there is no part \"\(name)\"; the parts are \(ColumnMap.partNames.joined(separator: ", "))"
        )
      }
      guard !columns.contains(where: { $0.part == part }) else {
        throw FormatError("the part \"\(name)\" is given two columns")
      }
      columns.append(Pair(part: part, column: sides[1].trimmed))
    }
  }

  /// The part of a name; what columns are usually called is understood, too: `date`, `author`,
  /// `text`.
  private static func part(_ name: String) -> ColumnPart? {
    if let known = ColumnPart.all.first(where: { $0.name == name.lowercased() }) {
      return known.part
    }
    guard let part = ColumnPart.named(name), part != .ignored else { return nil }
    return part
  }
}

extension Formats {
  /// A format that reads the columns of tables as a map has them; a format of no tables as it is.
  public static func format(_ format: any Format, mapping map: ColumnMap) -> any Format {
    guard let table = format as? TableFormat else { return format }
    return TableFormat(table.kind, map: map)
  }
}
