import Articles
import TestSupport

/// Where a part of the torture works, and with what.
struct Workplace: Sendable {
  let program: Program
  /// A folder of the part's own, gone after it.
  let folder: String
  let seed: UInt64
  let isLong: Bool
  /// The only case to be tried, whose files stay; nil for all.
  let onlyCase: Int?

  /// The random numbers of one case, which depend on nothing but the seed and its number: a case
  /// can be repeated without those before it.
  func random(_ number: Int) -> SeededNumbers {
    var mixer = SeededNumbers(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
    return SeededNumbers(seed: mixer.next())
  }

  func path(_ name: String) -> String { folder + "/" + name }

  /// The cases to be tried, from 1 to as many as the form of the run wants.
  func cases(quick: Int, long: Int) -> [Int] {
    onlyCase.map { [$0] } ?? Array(1...count(quick: quick, long: long))
  }

  /// Tries cases, as many at a time as there are processors.
  ///
  /// - Returns: what came of each, in their order.
  func each<Case: Sendable, Found: Sendable>(
    _ cases: [Case], _ attempt: @Sendable (Case) throws -> Found
  ) throws -> [Found] {
    try cases.concurrentMap { item in Result { try attempt(item) } }.map { try $0.get() }
  }

  /// As many as the form of the run wants.
  func count(quick: Int, long: Int) -> Int { isLong ? long : quick }
}

/// One kind of torture.
struct Part: Sendable {
  let name: String
  let run: @Sendable (Workplace) throws -> PartResult

  /// All of them, in the order in which they are run.
  static let all = [
    Part(name: "articles", run: HostileArticles.run),
    Part(name: "readonly", run: ReadOnly.run),
    Part(name: "foreign", run: ForeignFiles.run),
    Part(name: "archives", run: HostileArchives.run),
    Part(name: "stops", run: Stops.run),
    Part(name: "kills", run: Kills.run),
    Part(name: "limits", run: WriteLimits.run),
    Part(name: "disks", run: FullDisks.run),
    Part(name: "crowd", run: Crowd.run),
  ]
}

/// What came of a part.
struct PartResult: Sendable {
  /// What was done, in numbers: `30 kills, 12 between batches`.
  var counts = ""
  /// What did not hold, each with its case.
  var broken: [String] = []

  mutating func expect(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
    if !holds { broken.append(otherwise()) }
  }
}
