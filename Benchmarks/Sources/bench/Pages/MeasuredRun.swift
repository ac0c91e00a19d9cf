import Glibc

/// A run of a program that starts others: what all of them took.
struct MeasuredRun {
  /// Seconds.
  let wall: Double
  /// Seconds of processors.
  let processor: Double
  /// The most bytes that all held at a time.
  let memory: Double

  init(_ program: String, _ arguments: [String], _ output: String) throws {
    let watch = Watch()
    watch.start()
    defer { watch.stop() }
    let cost = try ChildProcess(program: program, arguments: arguments).run(output)
    wall = cost.wall
    processor = cost.processor
    memory = Double(watch.stop())
  }
}

/// A thread that looks at the memory of this process's children.
private final class Watch: @unchecked Sendable {
  // Guarded by `lock`.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var most = 0
  private var isOver = false
  private var thread = pthread_t()

  init() { pthread_mutex_init(lock, nil) }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  func start() {
    let this = Unmanaged.passRetained(self).toOpaque()
    pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Watch>.fromOpaque(context).takeRetainedValue().look() }
        return nil
      }, this)
  }

  /// The most bytes that were held.
  @discardableResult func stop() -> Int {
    locked {
      isOver = true
      return most
    }
  }

  private func look() {
    while !locked({ isOver }) {
      let held = MemoryWatch.now()
      locked { most = max(most, held) }
      usleep(100_000)
    }
  }

  private func locked<Value>(_ work: () -> Value) -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return work()
  }
}
