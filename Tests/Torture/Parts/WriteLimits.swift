/// Files that may not grow beyond a limit (`RLIMIT_FSIZE`, with its signal ignored): writes fail in the
/// middle of a file, as on a disk with a quota.
enum WriteLimits {
  static func run(_ workplace: Workplace) throws -> PartResult {
    let writes = try FailingWrites(workplace)
    let count = workplace.count(quick: 20, long: 200)
    var result = PartResult()
    var begun = 0
    for number in workplace.onlyCase.map({ [$0] }) ?? Array(1...count) {
      // The log of a new archive is larger than anything that comes after it: every other import goes on
      // with an archive that is there, so that writes fail in later batches, too.
      let goesOn = number % 2 == 0
      let limit =
        goesOn
        ? Files.size(writes.begun.path) + writes.room(number, of: count, upTo: writes.size)
        : writes.room(number, of: count, upTo: writes.largestFile)
      let confined = Confinement(fileSize: limit)
      func tell(_ what: String, _ trouble: String?) {
        if let trouble { result.broken.append("\(what) \(number), at \(limit) bytes: \(trouble)") }
      }
      tell("import", try troubleOfImport(writes, goesOn: goesOn, confined, &begun))
      let target = workplace.path("copy\(number).db")
      let backup = try writes.whole.run("backup", target, confined: confined)
      tell("backup", FailingWrites.troubleOfBackup(backup, target: target))
      let copy = TestArchive(path: workplace.path("delete.db"), program: workplace.program)
      try Files.copy(writes.whole.path, to: copy.path)
      tell("deletion", try writes.troubleOfDeletion(copy, confined: confined))
      copy.remove()
    }
    result.counts =
      "\(count) imports, backups and deletions at limits up to \(writes.largestFile) bytes; "
      + "\(begun) imports had kept something"
    return result
  }

  private static func troubleOfImport(
    _ writes: FailingWrites, goesOn: Bool, _ confined: Confinement, _ begun: inout Int
  ) throws -> String? {
    let (trial, archive) = (writes.trial, writes.trial.archive)
    let earlier = goesOn ? writes.earlier : []
    archive.remove()
    if goesOn { try Files.copy(writes.begun.path, to: archive.path) }
    let failed = try trial.workplace.program.run(
      archive.importing(trial.clippings.folder, batches: trial.batch), confined: confined)
    if let trouble = FailingWrites.trouble(of: failed, naming: archive.path) { return trouble }
    if let trouble = try archive.troubleWhenStopped() { return "after the error: \(trouble)" }
    let kept = try archive.count() - earlier.count
    if kept > 0 { begun += 1 }
    guard kept % trial.batch == 0 else { return "\(kept) articles, which is no number of batches" }
    return try trial.troubleAfterRerun(earlier)
  }
}
