import Articles
import Glibc

/// The right to write an archive, which one process has at a time: a lock on a file beside it.
///
/// It is held around transactions and checkpoints, never longer, so that imports can take turns.
/// With it no two connections ever checkpoint and write at once, which SQLite before 3.51.3 can get
/// wrong.
enum WriterLock {
  /// How long a change waits that a person has asked for alone, in seconds.
  static let usual = 30.0
  /// How long an import waits: others may be grouping the stories of a large archive, and what it
  /// has read would be lost. A program that ends gives the lock back, however it ends.
  static let patient = 1_800.0
  /// After how long somebody wants to know what is waited for.
  private static let tellingAfter = 1.0

  /// Does `work` while it holds the lock, for which it waits at most `timeout` seconds.
  ///
  /// - Parameter waiting: is told once where that takes a while.
  static func holding<Result>(
    archive path: String, timeout: Double = usual, waiting: () -> Void = {},
    _ work: () throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    // One lock for the file, whatever links lead to it.
    let lockPath = PartialFile.target(of: path) + "-lock"
    let file = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw ArchiveError(
        .failed, path, "cannot write \(lockPath): \(String(cString: strerror(errno)))")
    }
    defer { close(file) }
    var (waited, isTold) = (0.0, false)
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard waited < timeout else {
        throw ArchiveError(
          .busy, path, "another program has been writing \(path) for \(Int(timeout)) s; try again")
      }
      if waited >= tellingAfter, !isTold {
        waiting()
        isTold = true
      }
      usleep(20_000)
      waited += 0.02
    }
    return try work()
  }
}
