import Glibc

/// What is shown of hostile articles on a terminal: none of their characters may steer it.
enum Display {
  /// Commands that show much of an archive.
  private static let commands: [[String]] = [
    ["search", "ferry"], ["search", "ferry", "--sort", "best", "--limit", "200"], ["sources"],
    ["stories", "ferry"], ["facts", "ferry"], ["timeline", "ferry"], ["stats"],
    ["search", "ferry", "--facets", "source,person"], ["conflicts", "ferry"],
    ["search", "ferry", "--format", "markdown", "--limit", "200"],
  ]

  /// - Parameter unread: a folder of files that were not kept, whose names are shown, too.
  static func troubles(
    _ workplace: Workplace, _ archive: TestArchive, _ unread: String, _ confined: Confinement
  ) throws -> [String] {
    let ids = try archive.run(
      "search", "ferry", "--format", "tsv", "--columns", "id", confined: confined
    ).lines.dropFirst().prefix(300)
    let showing =
      commands.map { $0 + ["--archive", archive.path] }
      + [["show"] + ids + ["--archive", archive.path], ["read", unread]]
    return try workplace.each(showing) { command in
      let outcome = try archive.program.run(
        command, within: 60, confined: confined, terminal: true)
      guard outcome.isOrderly else { return outcome.description }
      return firstUnsafe(in: outcome.output).map {
        "\(command[0]) \(command[1].prefix(40)) sent U+\(String($0.value, radix: 16)) to the terminal"
      }
    }.compactMap { $0 }
  }

  /// The first character that no program should send, but for the colours, and the emptied lines,
  /// that this one sends itself.
  private static func firstUnsafe(in text: String) -> Unicode.Scalar? {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: continue
      case 0x1B:
        let sequence = rest.prefix(12)
        guard sequence.first == "[",
          let end = sequence.dropFirst().firstIndex(where: { !("0"..."9" ~= $0) && $0 != ";" }),
          rest[end] == "m" || rest[end] == "K"
        else { return scalar }
        rest = rest[rest.index(after: end)...]
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        return scalar
      default: continue
      }
    }
    return nil
  }
}
