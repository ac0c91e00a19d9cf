import Articles
import Formats

/// Reads files and opens containers: in workers where C libraries take part, in this process where
/// not.
struct FileTasks {
  private let options: ImportOptions
  private let pool: WorkerPool?

  /// What is larger than this may take long or much memory in any reader.
  private static let smallSize = 1 << 20

  /// Up to this limit a worker's memory is enough for any file.
  private static let usualSize = 64 << 20

  init(_ options: ImportOptions) {
    self.options = options
    pool = options.worker.map { program in
      var program = program
      program.memory += 8 * max(0, options.maxSize - FileTasks.usualSize)
      return WorkerPool(program)
    }
  }

  /// The members of a file; nil where it is no container.
  func members(
    of file: String, path: String, spilled: NamelessFile? = nil
  ) throws(FormatError) -> MemberStream? {
    guard let pool else {
      return try MemberStream(file: file, path: path, limit: options.maxSize, spilled: spilled)
    }
    return try MemberStream(
      file: file, path: path, limit: options.maxSize, spilled: spilled, in: pool)
  }

  /// Reads a file.
  ///
  /// - Parameter format: the name of the format that it has for certain, unless another one is
  ///   asked for.
  /// - Throws: `FormatError` where nothing of it can be read, also because its reader died.
  func read(
    _ bytes: [UInt8], path: String, format: String? = nil
  ) throws(FormatError) -> ReadTask.Result {
    let forced = options.format ?? Formats.all.first { $0.name == format }
    guard let pool else { return try task(bytes, path, forced).perform { _ in forced } }
    let told = try toldHere(bytes, path, forced)
    if let told, !told.format.usesCLibraries {
      return try ReadTask.read(told.file, in: told.format, options.columns)
    }
    let worker = try pool.take()
    worker.send(.read(task(bytes, path, told?.format ?? forced)))
    defer { pool.give(back: worker) }
    return try result(from: worker)
  }

  /// What a worker answers of a file, which may come in parts.
  private func result(from worker: WorkerProcess) throws(FormatError) -> ReadTask.Result {
    var readings: [Reading] = []
    while true {
      switch try worker.receive() {
      case .readings(let next): readings += next
      case .read(let last):
        return ReadTask.Result(mediaType: last.mediaType, readings: readings + last.readings)
      case .failed(let error): throw error
      case .member, .isContainer, .end: throw FrameReader.damaged
      }
    }
  }

  private func task(_ bytes: [UInt8], _ path: String, _ format: (any Format)?) -> ReadTask {
    ReadTask(
      path: path, bytes: bytes, format: format?.name, columns: options.columns,
      limit: options.maxSize)
  }

  /// A small file with its format, where no C library is needed to tell that: UTF-8, and not
  /// packed. Most files of an import are such; nil where this one is not.
  private func toldHere(
    _ bytes: [UInt8], _ path: String, _ forced: (any Format)?
  ) throws(FormatError) -> (file: FileContent, format: any Format)? {
    guard bytes.count <= FileTasks.smallSize, !Compression.isPacked(bytes),
      bytes.withUnsafeBytes({ UTF8Check.isValid($0) })
    else {
      return nil
    }
    let file = FileContent(path: path, bytes: bytes, readOn: .today)
    if let forced { return (file, forced) }
    return (file, try Formats.recognise(file))
  }
}

/// Whether bytes are UTF-8, without a text being made of them.
private enum UTF8Check {
  static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.first != 0, bytes.count < 2 || bytes[1] != 0 else { return false }
    return bytes.withMemoryRebound(to: UInt8.self) { bytes in
      // Escape sequences may shift to another encoding.
      !ByteSearch.holds(bytes, 0x1B) && String(validating: bytes, as: UTF8.self) != nil
    }
  }
}
