/// What a run of the program came to.
struct Outcome: Sendable {
  enum End: Hashable, Sendable {
    case exited(Int32)
    /// A signal ended it: it crashed, or was killed.
    case signalled(Int32)
    /// It had to be killed, because it took longer than it was given.
    case tooSlow
  }

  let command: String
  let end: End
  let output: String
  let messages: String
  /// From its start to its end.
  let seconds: Double

  /// Whether it ended of itself, with an answer or an error that a person was told.
  var isOrderly: Bool {
    switch end {
    case .exited(let status): (0...2).contains(status)
    case .signalled, .tooSlow: false
    }
  }

  func ended(with statuses: Int32...) -> Bool { statuses.contains { end == .exited($0) } }

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// What was run, how it ended, and the last that it said.
  var description: String {
    let how =
      switch end {
      case .exited(let status): "status \(status)"
      case .signalled(let number): "ended by signal \(number)"
      case .tooSlow: "took too long"
      }
    let lines = messages.split(separator: "\n")
    let cause = lines.first { $0.contains("Fatal error") }
    let said = cause.map(String.init) ?? lines.suffix(4).joined(separator: " / ")
    return "newsarchive \(command): \(how)" + (said.isEmpty ? "" : ": \(said.prefix(500))")
  }
}

/// Something that makes it impossible to go on with a part.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
