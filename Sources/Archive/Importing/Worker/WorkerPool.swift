import Formats
import Foundation

/// The workers of one thread: started when first needed, used again, and ended with the thread.
final class WorkerPool: @unchecked Sendable {
  private let program: WorkerProgram
  private let lock = NSLock()
  private var idle: [WorkerProcess] = []

  init(_ program: WorkerProgram) { self.program = program }

  func take() throws(FormatError) -> WorkerProcess {
    if let worker = lock.withLock({ idle.popLast() }) { return worker }
    return try WorkerProcess(program)
  }

  /// Takes a worker back, unless it is of no more use.
  func give(back worker: WorkerProcess) {
    guard worker.isIdle else { return }
    lock.withLock { idle.append(worker) }
  }
}
