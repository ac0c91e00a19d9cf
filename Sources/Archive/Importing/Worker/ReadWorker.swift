import CProcess
public import Formats
import Glibc

/// A worker from inside: answers over its standard input until nobody asks any more.
public enum ReadWorker {
  /// The status with which a worker ends that has no memory left.
  static let outOfMemoryStatus: Int32 = 9

  /// Answers until the other side closes, and ends the process.
  ///
  /// - Parameter formats: those that can be asked for by name.
  public static func run(formats: [any Format] = Formats.all + [PlainBodyFormat()]) -> Never {
    // A hanging worker goes with the thread that started it.
    _ = process_end_with_parent()
    signal(SIGPIPE, SIG_IGN)
    var none = rlimit()
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    let channel = FrameChannel(file: STDIN_FILENO)
    do {
      while true {
        try answer(WorkerRequest(frame: try channel.receive(by: nil)), channel, formats)
      }
    } catch {
      _exit(0)
    }
  }

  private static func answer(
    _ request: WorkerRequest, _ channel: FrameChannel, _ formats: [any Format]
  ) throws {
    switch request {
    case .limit(let memory): limitMemory(memory)
    case .read(let task):
      try send(result(of: task, formats), channel)
    case .members(let file, let path, let limit):
      do throws(FormatError) {
        if let members = try ContainerMembers(FileSource(path: file), path: path, limit: limit) {
          try? channel.send(WorkerAnswer.isContainer.frame, by: nil)
          while let member = members.next() {
            try? channel.send(WorkerAnswer.member(member).frame, by: nil)
          }
        }
      } catch {
        try channel.send(WorkerAnswer.failed(error).frame, by: nil)
        return
      }
      try channel.send(WorkerAnswer.end.frame, by: nil)
    }
  }

  /// How many articles go into a frame at most.
  private static let frameArticles = 100

  /// Sends what a file holds in frames that nobody need hold all at once.
  private static func send(_ answer: WorkerAnswer, _ channel: FrameChannel) throws {
    guard case .read(let result) = answer else { return try channel.send(answer.frame, by: nil) }
    var rest = result.readings[...]
    while rest.count > frameArticles {
      let part = Array(rest.prefix(frameArticles))
      try channel.send(WorkerAnswer.readings(part).frame, by: nil)
      rest = rest.dropFirst(frameArticles)
    }
    let end = ReadTask.Result(mediaType: result.mediaType, readings: Array(rest))
    try channel.send(WorkerAnswer.read(end).frame, by: nil)
  }

  private static func result(of task: ReadTask, _ formats: [any Format]) -> WorkerAnswer {
    do throws(FormatError) {
      return .read(try task.perform { name in formats.first { $0.name == name } })
    } catch {
      return .failed(error)
    }
  }

  /// Lets no more than so many bytes be mapped; who asks for more ends with a status of its own.
  private static func limitMemory(_ bytes: Int) {
    memoryLimit = bytes
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    for number in [SIGILL, SIGTRAP, SIGABRT] { signal(number, endOutOfMemory) }
  }

  // Written once, before anything is read.
  nonisolated(unsafe) private static var memoryLimit = 0

  /// Swift ends a program that gets no memory as it ends one that made a mistake. A quarter of
  /// the memory mapped tells which it was: what grows asks for twice of what it has, and holds both
  /// at a time.
  private static let endOutOfMemory: @convention(c) (Int32) -> Void = { number in
    if mappedBytes() > memoryLimit / 4 { _exit(outOfMemoryStatus) }
    signal(number, SIG_DFL)
    raise(number)
  }

  /// The bytes that this process has mapped, read with nothing that needs memory.
  private static func mappedBytes() -> Int {
    let file = open("/proc/self/statm", O_RDONLY)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    var digits: (UInt64, UInt64) = (0, 0)
    return withUnsafeMutableBytes(of: &digits) { buffer in
      let count = Glibc.read(file, buffer.baseAddress, buffer.count)
      var pages = 0
      for index in 0..<max(0, count) {
        guard buffer[index] &- 0x30 < 10 else { break }
        pages = pages &* 10 &+ Int(buffer[index] - 0x30)
      }
      return pages &* 4096
    }
  }
}
