import Formats
import Foundation

/// Prepares files on several threads, and hands them on in the order in which they were named; the
/// members of a container come in its place.
///
/// At most a window of prepared files waits to be taken, so that memory stays bounded however fast
/// files are read. A container is read on as its members are prepared, by whichever thread is free.
final class FilePipeline: @unchecked Sendable {
  // Everything below is guarded by `state`.
  private let state = NSCondition()
  private var items: AnyIterator<ImportItem>
  private var nextTaken = 0
  private var nextGiven = 0
  private var prepared: [Int: PreparedFile] = [:]
  /// The containers that were met and not yet given whole, by their numbers. There are never many:
  /// a thread takes the next file only where all of them are being read by others.
  private var containers: [Int: OpenContainer] = [:]
  /// How many files are being opened, each of which may turn out to be a container.
  private var opening = 0
  private var preparedBytes = 0
  private var isExhausted = false
  private var isStopped = false

  private static let windowBytes = 72 << 20
  /// So many files wait before the one who takes them is woken: to wake it for each would take as
  /// long as to read a small one.
  private static let handful = 64

  /// A container of which members are being prepared.
  private final class OpenContainer {
    let members: MemberStream
    var nextTaken = 0
    var nextGiven = 0
    var prepared: [Int: PreparedFile] = [:]
    /// Whether a thread waits for its next member.
    var isBusy = false
    var isExhausted = false

    init(_ members: MemberStream) { self.members = members }
  }

  /// What a thread does next.
  private enum Work {
    case item(ImportItem, number: Int)
    case member(of: MemberStream, container: Int)
  }

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
        return given(file)
      }
      if let container = containers[nextGiven] {
        if let file = container.prepared.removeValue(forKey: container.nextGiven) {
          container.nextGiven += 1
          return given(file)
        }
        if container.isExhausted, container.nextGiven == container.nextTaken {
          containers[nextGiven] = nil
          nextGiven += 1
          state.broadcast()
          continue
        }
      } else if isExhausted, nextGiven == nextTaken {
        return nil
      }
      state.wait()
    }
  }

  private func given(_ file: PreparedFile) -> PreparedFile {
    // Only then does a thread wait for it.
    if isFull { state.broadcast() }
    preparedBytes -= file.size
    return file
  }

  /// Whether nothing is prepared any more but what is waited for.
  private var isFull: Bool { preparedBytes > FilePipeline.windowBytes }

  /// Lets the threads end after what they are at.
  func stop() {
    state.lock()
    isStopped = true
    state.broadcast()
    state.unlock()
  }

  // MARK: Threads

  private func work(_ preparer: FilePreparer) {
    // The writer is what an import waits for: where cores are few, it goes first. (On Linux, the
    // priority of process 0 is that of the calling thread.)
    _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    while let work = take() {
      switch work {
      case .item(let item, let number): give(preparer.prepare(item), number)
      case .member(let members, let number):
        let next = members.next()
        guard let place = took(next, of: number), let next else { continue }
        give(preparer.prepare(next), number, place)
      }
    }
  }

  /// What to do next; waits while enough is prepared, unless it is this that is waited for.
  private func take() -> Work? {
    state.lock()
    defer { state.unlock() }
    while !isStopped {
      if let number = readableContainer(onlyFirst: isFull), let open = containers[number] {
        open.isBusy = true
        return .member(of: open.members, container: number)
      }
      if !isExhausted, !isFull || nextTaken == nextGiven {
        if let item = items.next() {
          defer { nextTaken += 1 }
          opening += 1
          return .item(item, number: nextTaken)
        }
        isExhausted = true
        state.broadcast()
      }
      if isExhausted, containers.isEmpty, opening == 0 { return nil }
      state.wait()
    }
    return nil
  }

  /// The first container that nobody reads, or only the one whose members are given next.
  private func readableContainer(onlyFirst: Bool) -> Int? {
    guard !containers.isEmpty else { return nil }
    return containers.filter { number, open in
      !open.isBusy && !open.isExhausted
        && (!onlyFirst || (number == nextGiven && open.nextTaken == open.nextGiven))
    }.keys.min()
  }

  /// Notes that a member was taken out of its container, and returns its place there.
  private func took(_ member: Member?, of number: Int) -> Int? {
    state.lock()
    defer { state.unlock() }
    state.broadcast()
    guard let container = containers[number] else { return nil }
    container.isBusy = false
    guard member != nil else {
      container.isExhausted = true
      return nil
    }
    defer { container.nextTaken += 1 }
    return container.nextTaken
  }

  private func give(_ result: FilePreparer.Prepared, _ number: Int) {
    state.lock()
    opening -= 1
    switch result {
    case .file(let file):
      prepared[number] = file
      preparedBytes += file.size
    case .container(let members):
      containers[number] = OpenContainer(members)
    }
    let isAwaited = prepared.count >= FilePipeline.handful || !containers.isEmpty
    if isAwaited || isFull || isExhausted { state.broadcast() }
    state.unlock()
  }

  private func give(_ file: PreparedFile, _ number: Int, _ place: Int) {
    state.lock()
    containers[number]?.prepared[place] = file
    preparedBytes += file.size
    state.broadcast()
    state.unlock()
  }
}
