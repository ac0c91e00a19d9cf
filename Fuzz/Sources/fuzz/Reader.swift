import Foundation

/// Something that reads what comes from outside, to be tried with inputs.
struct Reader: Sendable {
  let name: String
  /// The input that a sample is to it, to begin with; nil where the sample is of another kind.
  let seed: @Sendable (Sample) throws -> [UInt8]?
  /// Reads an input. That it is turned away is no find; what breaks a promise ends the program.
  let read: @Sendable ([UInt8]) throws -> Void

  /// Every reader.
  static let all = formats + containers + texts

  /// The one that the environment asks for.
  static let asked = ProcessInfo.processInfo.environment["READER"].flatMap(named)

  static func named(_ name: String) -> Reader? { all.first { $0.name == name } }

  init(
    _ name: String, seed: @escaping @Sendable (Sample) throws -> [UInt8]?,
    read: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.name = name
    self.seed = seed
    self.read = read
  }
}

/// Ends the program where a promise is broken, which is a find.
func promise(_ isKept: Bool, _ breach: @autoclosure () -> String) {
  if !isKept { fatalError(breach()) }
}
