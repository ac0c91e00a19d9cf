/// What stands after a command's name: words, and options as `--name value` or `--name=value`.
struct Arguments {
  /// The words that are no options, in their order.
  private(set) var words: [String] = []
  private var options: [String: String] = [:]

  /// - Parameter options: The names that options may have, without their dashes.
  init(_ arguments: some Sequence<String>, options known: Set<String> = []) throws {
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      guard argument.hasPrefix("--") else {
        words.append(argument)
        continue
      }
      let parts = argument.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard known.contains(name) else { throw UsageError("there is no option --\(name) here") }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.next() else {
        throw UsageError("--\(name) needs a value")
      }
      options[name] = value
    }
  }

  func option(_ name: String) -> String? { options[name] }

  /// The value of an option that takes a number from 1 up.
  func count(_ name: String) throws -> Int? {
    try option(name).map { try Arguments.count($0, "--\(name)") }
  }

  /// The values of an option that takes numbers from 1 up, parted by commas.
  func counts(_ name: String) throws -> [Int]? {
    try option(name).map { value in
      try value.split(separator: ",", omittingEmptySubsequences: false).map {
        try Arguments.count(String($0), "--\(name)")
      }
    }
  }

  /// A number from 1 up.
  ///
  /// - Parameter what: What the number is, for the error.
  static func count(_ text: String, _ what: String) throws -> Int {
    guard let number = Int(text), number > 0 else {
      throw UsageError("\(what) takes a number from 1 up, and not \(text)")
    }
    return number
  }
}
