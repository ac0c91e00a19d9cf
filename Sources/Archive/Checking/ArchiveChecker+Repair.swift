import GRDB

/// Keeping broken promises again.
extension ArchiveChecker {
  /// How often it is checked and repaired, as what is put right in one table can show what is wrong
  /// in another.
  private static let rounds = 4

  /// What a repair came to.
  public struct Repair: Sendable {
    /// What was done, a sentence each.
    public fileprivate(set) var done: [String] = []
    /// What a check finds now.
    public fileprivate(set) var left: [CheckedPromise]
  }

  /// Repairs broken promises, checks again, and repairs what only that shows.
  ///
  /// - Parameters:
  ///   - results: what a check has found.
  ///   - report: is told what is done next: `repairing words`.
  public func repair(
    _ results: [CheckedPromise], _ report: (String) -> Void
  ) throws(ArchiveError) -> Repair {
    var repair = Repair(left: results)
    for _ in 1...ArchiveChecker.rounds {
      let before = repair.left
      let done = try repairOnce(before) { report("repairing \($0)") }
      repair.done += done.filter { !repair.done.contains($0) }
      repair.left = try check { report("checking \($0)") }
      // Where nothing has changed, nor would another round change anything.
      if repair.left.allSatisfy({ $0.broken == 0 }) || repair.left == before { break }
    }
    return repair
  }

  private func repairOnce(
    _ results: [CheckedPromise], _ report: (String) -> Void
  ) throws(ArchiveError) -> [String] {
    var broken = Set(results.filter { $0.broken > 0 }.map(\.name))
    let isStructureBroken = !broken.isDisjoint(with: ["file", "schema", "indexes"])
    // What is put right in the tables is indexed anew with all the rest.
    if !broken.isDisjoint(with: ArchiveChecker.indexed) {
      broken.formUnion(["indexes", "words", "stories"])
    }
    let promises = ArchiveChecker.promises.filter { broken.contains($0.name) }
    return try WriterLock.holding(archive: path) { () throws(ArchiveError) in
      try ArchiveFile.attempt(path, "repair") {
        var done: [String] = []
        // Some repairs write articles, which needs indexes that are sound.
        if isStructureBroken {
          report("structure")
          done += repairStructure()
        }
        return done + (try repair(promises, report))
      }
    }
  }

  private func repairStructure() -> [String] {
    do {
      return try StructureRepair(path).run()
    } catch {
      return ["tables, indexes and views could not be looked at: \(error)"]
    }
  }

  /// The promises about what is indexed.
  private static let indexed = [
    "schema", "references", "texts", "articles", "revisions", "facts",
  ]

  /// A repair that fails is told, and hinders no other.
  private func repair(
    _ promises: [any ArchivePromise], _ report: (String) -> Void
  ) throws -> [String] {
    let queue = try ArchiveFile.openForWriting(path)
    var done: [String] = []
    // What refers to a row that is missing must not hinder its own repair.
    try queue.inDatabase { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }
    for promise in promises {
      report(promise.name)
      do {
        done += try queue.change { try promise.repair($0) }
        if promise is DeletionPromise { try FileSweep(path, queue).run() }
      } catch {
        done.append("\(promise.name) could not be repaired: \(error)")
      }
    }
    try queue.writeWithoutTransaction {
      try $0.emptyLogIfUnread()
    }
    return done
  }
}
