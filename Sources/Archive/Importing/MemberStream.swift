import Formats

/// The members of a container, as they are unpacked; one thread at a time asks for the next.
///
/// Where there are workers, one of them unpacks, and is ahead by as much as the channel to it
/// holds.
final class MemberStream: @unchecked Sendable {
  private let path: String
  private let inside: ContainerMembers?
  private let pool: WorkerPool?
  private var worker: WorkerProcess?
  private let spilled: NamelessFile?

  /// Begins to unpack in this process; nil where the file is no container.
  init?(file: String, path: String, limit: Int, spilled: NamelessFile?) throws(FormatError) {
    guard
      let members = try ContainerMembers(FileSource(path: file), path: path, limit: limit)
    else { return nil }
    self.path = path
    self.spilled = spilled
    inside = members
    pool = nil
  }

  /// Begins to unpack in a worker; nil where the file is no container.
  init?(
    file: String, path: String, limit: Int, spilled: NamelessFile?, in pool: WorkerPool
  ) throws(FormatError) {
    let worker = try pool.take()
    worker.send(.members(file: file, path: path, limit: limit))
    switch try worker.receive() {
    case .isContainer: break
    case .failed(let error):
      pool.give(back: worker)
      throw error
    default:
      pool.give(back: worker)
      return nil
    }
    self.path = path
    self.spilled = spilled
    self.pool = pool
    self.worker = worker
    inside = nil
  }

  /// The next member; nil after the last.
  func next() -> Member? {
    if let inside { return inside.next() }
    guard let worker else { return nil }
    do throws(FormatError) {
      if case .member(let member) = try worker.receive() { return member }
      self.worker = nil
      pool?.give(back: worker)
      return nil
    } catch {
      self.worker = nil
      return Member(path: path, .rejected(reason: error.description))
    }
  }
}
