import Foundation

/// Prepares files on several threads, and hands them on in the order in which they were named.
///
/// At most a window of prepared files waits to be taken, so that memory stays bounded however fast
/// files are read.
final class FilePipeline: @unchecked Sendable {
  // Everything below is guarded by `state`.
  private let state = NSCondition()
  private var items: AnyIterator<ImportItem>
  private var nextTaken = 0
  private var nextGiven = 0
  private var prepared: [Int: PreparedFile] = [:]
  private var preparedBytes = 0
  private var isExhausted = false
  private var isStopped = false

  private static let windowBytes = 72 << 20

  init(
    _ items: AnySequence<ImportItem>, jobs: Int,
    _ makePreparer: @escaping @Sendable () -> FilePreparer
  ) {
    self.items = items.makeIterator()
    for _ in 0..<max(1, jobs) {
      let thread = Thread { self.work(makePreparer()) }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// The next file in order; nil after the last.
  func next() -> PreparedFile? {
    state.lock()
    defer { state.unlock() }
    while true {
      if let file = prepared.removeValue(forKey: nextGiven) {
        nextGiven += 1
        preparedBytes -= file.size
        state.broadcast()
        return file
      }
      if isExhausted, nextGiven == nextTaken { return nil }
      state.wait()
    }
  }

  /// Lets the threads end after what they are at.
  func stop() {
    state.lock()
    isStopped = true
    state.broadcast()
    state.unlock()
  }

  private func work(_ preparer: FilePreparer) {
    // The writer is what an import waits for: where cores are few, it goes first. (On Linux, the
    // priority of process 0 is that of the calling thread.)
    _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    while let (number, item) = take() { give(preparer.prepare(item), number) }
  }

  /// The next item to prepare; waits while enough is prepared, unless it is this that is waited for.
  private func take() -> (number: Int, item: ImportItem)? {
    state.lock()
    defer { state.unlock() }
    while !isStopped, preparedBytes > FilePipeline.windowBytes, nextTaken > nextGiven {
      state.wait()
    }
    guard !isStopped, !isExhausted else { return nil }
    guard let item = items.next() else {
      isExhausted = true
      state.broadcast()
      return nil
    }
    defer { nextTaken += 1 }
    return (nextTaken, item)
  }

  private func give(_ file: PreparedFile, _ number: Int) {
    state.lock()
    prepared[number] = file
    preparedBytes += file.size
    state.broadcast()
    state.unlock()
  }
}
