/// A disk that is full, at every size from none to enough, on a small file system in memory.
enum FullDisks {
  static func run(_ workplace: Workplace) throws -> PartResult {
    let writes = try FailingWrites(workplace)
    let count = workplace.count(quick: 20, long: 200)
    var result = PartResult()
    var begun = 0
    for number in workplace.onlyCase.map({ [$0] }) ?? Array(1...count) {
      let room = writes.room(number, of: count, upTo: writes.largestSum)
      let disk = workplace.path("disk\(number)")
      func tell(_ what: String, _ trouble: String?) {
        if let trouble { result.broken.append("\(what) \(number), \(room) bytes: \(trouble)") }
      }
      guard let disk = try SmallDisk(disk, bytes: room) else {
        result.counts = "not tried: mounting is not allowed here"
        return result
      }
      tell("import", try troubleOfImport(writes, disk, &begun))
      tell("backup", try troubleOfBackup(writes, workplace.path("backup\(number)"), room))
      tell("deletion", try troubleOfDeletion(writes, workplace.path("delete\(number)"), room))
    }
    result.counts =
      "\(count) imports, backups and deletions on disks of up to \(writes.largestSum) bytes; "
      + "\(begun) imports had kept something"
    return result
  }

  /// Enough for everything.
  private static func enough(_ writes: FailingWrites) -> Int { writes.size * 20 }

  private static func troubleOfImport(
    _ writes: FailingWrites, _ disk: SmallDisk, _ begun: inout Int
  ) throws -> String? {
    let trial = writes.trial
    let archive = TestArchive(path: disk.path + "/archive.db", program: trial.workplace.program)
    let importing = archive.importing(trial.clippings.folder, batches: trial.batch)
    let failed = try trial.workplace.program.run(importing)
    if let trouble = FailingWrites.trouble(of: failed, naming: archive.path) { return trouble }
    // On the full disk a search may have no room even for what all who read share, and says so.
    let search = try archive.run("search", "town")
    guard search.isOrderly else { return search.description }
    try disk.resize(enough(writes))
    if let trouble = try archive.troubleWhenStopped() { return "after the error: \(trouble)" }
    let kept = try archive.count()
    if kept > 0 { begun += 1 }
    guard kept % trial.batch == 0 else { return "\(kept) articles, which is no number of batches" }
    let again = try trial.workplace.program.run(importing)
    guard again.ended(with: 0) else { return "the re-run: \(again.description)" }
    return try archive.trouble(expecting: trial.clippings.headlines)
  }

  private static func troubleOfBackup(
    _ writes: FailingWrites, _ path: String, _ room: Int
  ) throws -> String? {
    guard let disk = try SmallDisk(path, bytes: room) else { return nil }
    let target = disk.path + "/copy.db"
    let failed = try writes.whole.run("backup", target)
    if let trouble = FailingWrites.troubleOfBackup(failed, target: target) { return trouble }
    try disk.resize(enough(writes))
    let again = try writes.whole.run("backup", target, "--replace")
    guard again.ended(with: 0) else { return "with room: \(again.description)" }
    return try TestArchive(path: target, program: writes.trial.workplace.program)
      .trouble(expecting: writes.trial.clippings.headlines)
  }

  /// A deletion needs room for a second archive; here it has `room` for it.
  private static func troubleOfDeletion(
    _ writes: FailingWrites, _ path: String, _ room: Int
  ) throws -> String? {
    guard let disk = try SmallDisk(path, bytes: writes.size + 8_192 + room) else { return nil }
    let archive = TestArchive(
      path: disk.path + "/archive.db", program: writes.trial.workplace.program)
    try Files.copy(writes.whole.path, to: archive.path)
    return try writes.troubleOfDeletion(archive) { try disk.resize(enough(writes)) }
  }
}
