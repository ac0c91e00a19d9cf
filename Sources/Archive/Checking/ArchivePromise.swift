import GRDB

/// Something that an archive promises to its owner, which can be checked, and mostly be kept again
/// where it is broken.
protocol ArchivePromise: Sendable {
  /// What it is about, in a word or two: `originals`.
  var name: String { get }
  /// What is promised, as a sentence.
  var promise: String { get }
  /// Whether it takes the right to write to check it.
  var needsWriting: Bool { get }

  /// Looks at everything that it is about, and notes in `result` what is not as promised.
  func check(_ database: Database, _ result: inout CheckedPromise) throws

  /// Puts right what can be, from the articles and the originals.
  ///
  /// - Returns: what was done, a sentence each.
  func repair(_ database: Database) throws -> [String]
}

extension ArchivePromise {
  var needsWriting: Bool { false }
}

/// What became of one promise.
public struct CheckedPromise: Hashable, Sendable {
  /// What it is about: `originals`.
  public let name: String
  /// What is promised, as a sentence.
  public let promise: String
  /// How many things were looked at.
  public internal(set) var checked = 0
  /// How many of them are not as promised.
  public private(set) var broken = 0
  /// The first of those, a sentence each.
  public private(set) var examples: [String] = []
  /// Why it could not be checked; nil where it was.
  public internal(set) var skipped: String?

  /// How many are told one by one.
  private static let told = 20

  init(_ promise: some ArchivePromise) {
    name = promise.name
    self.promise = promise.promise
  }

  /// Notes that something is not as promised.
  mutating func fail(_ what: String) {
    broken += 1
    if examples.count < CheckedPromise.told { examples.append(what) }
  }
}
