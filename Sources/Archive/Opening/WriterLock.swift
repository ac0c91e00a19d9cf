import Glibc

/// The right to write an archive, which one process has at a time: a lock on a file beside it.
///
/// It is held around transactions and checkpoints, never longer, so that imports can take turns.
/// With it no two connections ever checkpoint and write at once, which SQLite before 3.51.3 can get
/// wrong.
enum WriterLock {
  /// Does `work` while it holds the lock, for which it waits at most `timeout` seconds.
  static func holding<Result>(
    archive path: String, timeout: Double = 30, _ work: () throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    let lockPath = path + "-lock"
    let file = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw ArchiveError(
        .failed, path, "cannot write \(lockPath): \(String(cString: strerror(errno)))")
    }
    defer { close(file) }
    var waited = 0.0
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard waited < timeout else {
        throw ArchiveError(
          .busy, path, "another program has been writing \(path) for \(Int(timeout)) s; try again")
      }
      usleep(20_000)
      waited += 0.02
    }
    return try work()
  }
}
