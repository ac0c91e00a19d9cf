/// A disk that is full, at every size from none to enough, on a small file system in memory.
enum FullDisks {
  static func run(_ workplace: Workplace) throws -> PartResult {
    let writes = try FailingWrites(workplace)
    guard try SmallDisk(workplace.path("disk"), bytes: 1 << 20) != nil else {
      return PartResult(counts: "not tried: mounting is not allowed here")
    }
    let count = workplace.count(quick: 20, long: 200)
    let tried = try workplace.each(workplace.cases(quick: count, long: count)) {
      try attempt($0, of: count, writes)
    }
    return FailingWrites.result(of: tried, "on disks of up to \(writes.largestSum) bytes")
  }

  /// Enough for everything.
  private static func enough(_ writes: FailingWrites) -> Int { writes.size * 20 }

  private static func attempt(
    _ number: Int, of count: Int, _ writes: FailingWrites
  ) throws -> FailingWrites.Tried {
    let workplace = writes.trial.workplace
    let room = writes.room(number, of: count, upTo: writes.largestSum)
    var tried = FailingWrites.Tried()
    func tell(_ what: String, _ trouble: String?) {
      if let trouble {
        tried.troubles.append("\(what) \(number), with \(room) bytes: \(trouble)")
      }
    }
    let imported = try tryImport(
      writes, workplace.path("import\(number)"), room, goesOn: number.isMultiple(of: 2))
    tell("import", imported.trouble)
    tried.hadBegun = imported.hadBegun
    let path = workplace.path("other\(number)")
    let turn = number % (Deed.allCases.count + 1)
    if turn == Deed.allCases.count {
      tell("backup", try troubleOfBackup(writes, path, room))
    } else {
      let deed = Deed.allCases[turn]
      tell("\(deed)", try trouble(of: deed, writes, path, room))
    }
    return tried
  }

  private static func tryImport(
    _ writes: FailingWrites, _ path: String, _ room: Int, goesOn: Bool
  ) throws -> (trouble: String?, hadBegun: Bool) {
    let before = goesOn ? Files.size(writes.begun.path) + margin : 0
    guard let disk = try SmallDisk(path, bytes: before + room) else { throw unmounted }
    let archive = archive(on: disk, writes)
    if goesOn { try Files.copy(writes.begun.path, to: archive.path) }
    return try writes.tryImport(archive, having: goesOn ? writes.earlier : []) {
      try disk.resize(enough(writes))
    }
  }

  private static func troubleOfBackup(
    _ writes: FailingWrites, _ path: String, _ room: Int
  ) throws -> String? {
    guard let disk = try SmallDisk(path, bytes: room) else { throw unmounted }
    let target = disk.path + "/copy.db"
    let failed = try writes.whole.run("backup", target)
    if let trouble = FailingWrites.troubleOfBackup(failed, target: target) { return trouble }
    try disk.resize(enough(writes))
    let again = try writes.whole.run("backup", target, "--replace")
    guard again.ended(with: 0) else { return "with room: \(again.description)" }
    return try TestArchive(path: target, program: writes.trial.workplace.program)
      .trouble(expecting: writes.trial.clippings.headlines)
  }

  /// A deletion and a repair need room for a second archive; here they have `room` for it.
  private static func trouble(
    of deed: Deed, _ writes: FailingWrites, _ path: String, _ room: Int
  ) throws -> String? {
    guard let disk = try SmallDisk(path, bytes: enough(writes)) else { throw unmounted }
    let archive = archive(on: disk, writes)
    try Files.copy(writes.whole.path, to: archive.path)
    try deed.prepare(archive)
    try disk.resize(Files.size(archive.path) + margin + room)
    return try writes.trouble(of: deed, archive) { try disk.resize(enough(writes)) }
  }

  private static func archive(on disk: SmallDisk, _ writes: FailingWrites) -> TestArchive {
    TestArchive(path: disk.path + "/archive.db", program: writes.trial.workplace.program)
  }

  /// What the file system needs for its own.
  private static let margin = 8_192

  private static let unmounted = Failure("mounting is not allowed any more")
}
