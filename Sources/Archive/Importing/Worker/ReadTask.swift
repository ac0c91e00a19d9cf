import Articles
import Formats

/// A file to be read, with everything that a process which shares no memory must be told.
struct ReadTask: Sendable {
  let path: String
  let bytes: [UInt8]
  /// The name of the format that it has; nil lets its content tell.
  let format: String?
  /// Which columns of tables hold which parts.
  let columns: ColumnMap?
  /// The largest file that is read, unpacked.
  let limit: Int

  /// What a file turned out to be and to hold.
  struct Result: Sendable {
    let mediaType: String
    let readings: [Reading]
  }

  /// Reads the file; `named` finds the formats that are asked for by name.
  func perform(_ named: (String) -> (any Format)?) throws(FormatError) -> Result {
    let file = FileContent(
      path: path, bytes: try Compression.unpack(bytes, limit: limit), readOn: .today)
    guard let format else {
      return try ReadTask.read(file, in: try Formats.recognise(file), columns)
    }
    guard let format = named(format) else {
      throw FormatError("the process that reads files knows no format \"\(format)\"")
    }
    return try ReadTask.read(file, in: format, columns)
  }

  static func read(
    _ file: FileContent, in format: any Format, _ columns: ColumnMap?
  ) throws(FormatError) -> Result {
    let mapped = columns.map { Formats.format(format, mapping: $0) } ?? format
    return Result(
      mediaType: mapped.mediaType, readings: try Formats.readings(of: file, in: mapped))
  }
}

/// What is asked of a worker.
enum WorkerRequest: Sendable {
  /// To have at most so many bytes of memory.
  case limit(memory: Int)
  case read(ReadTask)
  /// To hand on the members of a file, if it is a container, each of at most `limit` bytes.
  case members(file: String, path: String, limit: Int)

  var frame: [UInt8] {
    var writer = FrameWriter()
    switch self {
    case .limit(let memory):
      writer.add(0 as UInt8)
      writer.add(memory)
    case .read(let task):
      writer.add(1 as UInt8)
      writer.add(task.path)
      writer.add(task.format)
      writer.add(task.columns?.pairs ?? [])
      writer.add(task.limit)
      writer.add(task.bytes)
    case .members(let file, let path, let limit):
      writer.add(2 as UInt8)
      writer.add(file)
      writer.add(path)
      writer.add(limit)
    }
    return writer.bytes
  }

  init(frame: [UInt8]) throws(FormatError) {
    var reader = FrameReader(frame)
    switch try reader.byte() {
    case 0: self = .limit(memory: try reader.number())
    case 1:
      let (path, format) = (try reader.text(), try reader.optionalText())
      let pairs = try reader.list { reader throws(FormatError) in try reader.text() }
      let limit = try reader.number()
      self = .read(
        ReadTask(
          path: path, bytes: try reader.data(), format: format,
          columns: pairs.isEmpty ? nil : try ColumnMap(pairs), limit: limit))
    case 2:
      self = .members(
        file: try reader.text(), path: try reader.text(), limit: try reader.number())
    default: throw FrameReader.damaged
    }
  }
}

/// What a worker answers: one of these to a file, and to a container one for each member.
enum WorkerAnswer: Sendable {
  /// What the file holds; more than fits into one frame came before it.
  case read(ReadTask.Result)
  /// The first things that a file holds, or the next, and more to come.
  case readings([Reading])
  case failed(FormatError)
  case member(Member)
  /// The file is a container, and its members come next.
  case isContainer
  /// There are no members, or no more of them.
  case end

  var frame: [UInt8] {
    var writer = FrameWriter()
    switch self {
    case .read(let result):
      writer.add(0 as UInt8)
      writer.add(result.mediaType)
      writer.add(result.readings)
    case .failed(let error):
      writer.add(1 as UInt8)
      writer.add(error.description)
    case .member(let member):
      writer.add(2 as UInt8)
      writer.add(member)
    case .isContainer: writer.add(3 as UInt8)
    case .end: writer.add(4 as UInt8)
    case .readings(let readings):
      writer.add(5 as UInt8)
      writer.add(readings)
    }
    return writer.bytes
  }

  init(frame: [UInt8]) throws(FormatError) {
    var reader = FrameReader(frame)
    switch try reader.byte() {
    case 0:
      self = .read(
        ReadTask.Result(mediaType: try reader.text(), readings: try reader.readings()))
    case 1: self = .failed(FormatError(try reader.text()))
    case 2: self = .member(try reader.member())
    case 3: self = .isContainer
    case 4: self = .end
    case 5: self = .readings(try reader.readings())
    default: throw FrameReader.damaged
    }
  }
}

extension FrameWriter {
  fileprivate mutating func add(_ member: Member) {
    add(member.path)
    add(member.format)
    switch member.content {
    case .bytes(let bytes):
      add(0 as UInt8)
      add(bytes)
    case .rejected(let reason):
      add(1 as UInt8)
      add(reason)
    case .passedOver(let reason):
      add(2 as UInt8)
      add(reason)
    }
  }
}

extension FrameReader {
  fileprivate mutating func member() throws(FormatError) -> Member {
    let (path, format) = (try text(), try optionalText())
    return switch try byte() {
    case 0: Member(path: path, .bytes(try data()), format: format)
    case 1: Member(path: path, .rejected(reason: try text()))
    case 2: Member(path: path, .passedOver(reason: try text()))
    default: throw FrameReader.damaged
    }
  }
}
