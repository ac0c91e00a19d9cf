import Query

/// What a person may have meant whose command line names no command where one should stand.
enum CommandHint {
  /// - Parameters:
  ///   - arguments: those after the program's name.
  ///   - commands: the names of all commands.
  /// - Returns: a line, or nil where the first argument is a command.
  static func text(for arguments: [String], commands: [String]) -> String? {
    guard let first = arguments.first, !commands.contains(first) else { return nil }
    guard first.hasPrefix("-") else { return unknown(first, commands) }
    guard let place = arguments.firstIndex(where: commands.contains) else { return nil }
    let ordered = [arguments[place]] + arguments[..<place] + arguments[(place + 1)...]
    let line = ordered.map(quoted).joined(separator: " ")
    return "Options stand after the command: newsarchive \(line)"
  }

  private static func unknown(_ name: String, _ commands: [String]) -> String {
    let meant = commands.compactMap { command in
      editDistance(scalars(name), scalars(command), limit: 2).map { (command, $0) }
    }
    .min { $0.1 < $1.1 }
    let nearest = meant.map { "; did you mean '\($0.0)'?" } ?? ";"
    return "There is no command '\(name)'\(nearest) newsarchive --help lists all."
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// An argument as a shell takes it for one.
  private static func quoted(_ argument: String) -> String {
    let isPlain =
      !argument.isEmpty
      && argument.utf8.allSatisfy { byte in
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-_=./:,@+%".utf8.contains(byte)
      }
    return isPlain ? argument : "'\(argument.replacing("'", with: "'\\''"))'"
  }
}
