/// Files that may not grow beyond a limit (`RLIMIT_FSIZE`, with its signal ignored): writes fail in
/// the middle of a file, as on a disk with a quota.
enum WriteLimits {
  static func run(_ workplace: Workplace) throws -> PartResult {
    let writes = try FailingWrites(workplace)
    let count = workplace.count(quick: 20, long: 200)
    let tried = try workplace.each(workplace.cases(quick: count, long: count)) {
      try attempt($0, of: count, writes)
    }
    return FailingWrites.result(of: tried, "at limits up to \(writes.largestFile) bytes")
  }

  private static func attempt(
    _ number: Int, of count: Int, _ writes: FailingWrites
  ) throws -> FailingWrites.Tried {
    let workplace = writes.trial.workplace
    // The log of a new archive is larger than anything that comes after it: every other import goes
    // on with an archive that is there, so that writes fail in later batches, too.
    let goesOn = number.isMultiple(of: 2)
    let limit =
      goesOn
      ? Files.size(writes.begun.path) + writes.room(number, of: count, upTo: writes.size)
      : writes.room(number, of: count, upTo: writes.largestFile)
    let confined = Confinement(fileSize: limit)
    var tried = FailingWrites.Tried()
    func tell(_ what: String, _ trouble: String?) {
      if let trouble { tried.troubles.append("\(what) \(number), at \(limit) bytes: \(trouble)") }
    }
    let archive = writes.trial.archive(number)
    if goesOn { try Files.copy(writes.begun.path, to: archive.path) }
    let imported = try writes.tryImport(
      archive, having: goesOn ? writes.earlier : [], confined: confined)
    tell("import", imported.trouble)
    tried.hadBegun = imported.hadBegun
    let copy = TestArchive(path: workplace.path("copy\(number).db"), program: workplace.program)
    let turn = number % (Deed.allCases.count + 1)
    if turn == Deed.allCases.count {
      let backup = try writes.whole.run("backup", copy.path, confined: confined)
      tell("backup", FailingWrites.troubleOfBackup(backup, target: copy.path))
    } else {
      try Files.copy(writes.whole.path, to: copy.path)
      try Deed.allCases[turn].prepare(copy)
      tell(
        "\(Deed.allCases[turn])",
        try writes.trouble(of: Deed.allCases[turn], copy, confined: confined))
    }
    if workplace.onlyCase == nil {
      archive.remove()
      copy.remove()
    }
    return tried
  }
}
