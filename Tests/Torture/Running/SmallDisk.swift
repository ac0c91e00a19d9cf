import Glibc

/// A file system in memory of a size of our choice, where the system lets us mount one.
final class SmallDisk {
  let path: String

  /// How many bytes its own records take.
  private static let page = 4096

  /// Nil where mounting is not allowed.
  init?(_ path: String, bytes: Int) throws {
    self.path = path
    try Files.makeFolder(path)
    guard mount("torture", path, "tmpfs", 0, SmallDisk.options(bytes)) == 0 else { return nil }
    chmod(path, 0o755)
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  /// Gives it another size.
  func resize(_ bytes: Int) throws { try remount(0, SmallDisk.options(bytes)) }

  func makeReadOnly() throws { try remount(UInt(MS_RDONLY), nil) }

  private func remount(_ flags: UInt, _ options: String?) throws {
    let flags = flags | UInt(MS_REMOUNT)
    let status =
      options.map { mount("torture", path, "tmpfs", flags, $0) }
      ?? mount("torture", path, "tmpfs", flags, nil)
    guard status == 0 else { throw Files.failure("cannot mount again", path) }
  }

  private static func options(_ bytes: Int) -> String {
    // No size at all would mean half of the memory.
    "size=\(max(page, bytes / page * page)),mode=0755"
  }
}
