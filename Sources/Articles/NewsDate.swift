/// When an article was published: a day, and where the article tells it, the time and its zone.
///
/// The day is the one that the paper printed, in the paper's own zone; it is never moved to
/// another.
public struct NewsDate: Hashable, Sendable, CustomStringConvertible {
  public let day: Day
  public let time: Time?

  /// A time of day, with the zone's offset from UTC where it is known.
  public struct Time: Hashable, Sendable {
    public let hour: Int
    public let minute: Int
    public let second: Int
    /// Minutes east of UTC.
    public let offset: Int?

    /// Makes a time, or nil where there is none such. A leap second reads as 59.
    public init?(hour: Int, minute: Int, second: Int = 0, offset: Int? = nil) {
      guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
        offset.map({ (-18 * 60...18 * 60).contains($0) }) ?? true
      else { return nil }
      self.hour = hour
      self.minute = minute
      self.second = min(second, 59)
      self.offset = offset
    }
  }

  public init(_ day: Day, at time: Time? = nil) {
    self.day = day
    self.time = time
  }

  /// The ISO 8601 form: `2026-02-05`, `2026-02-05T10:32:00`, `2026-02-05T10:32:00-05:00`.
  public var description: String {
    guard let time else { return day.description }
    var text =
      "\(day)T\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(time.second, 2))"
    switch time.offset {
    case nil: break
    case 0?: text += "Z"
    case let offset?:
      let size = offset.magnitude
      text += "\(offset < 0 ? "-" : "+")\(padded(Int(size / 60), 2)):\(padded(Int(size % 60), 2))"
    }
    return text
  }

  /// Reads the ISO 8601 and RFC 3339 forms, with `T` or a space before the time:
  /// `2026-02-05`, `2026-02-05T10:32Z`, `2026-02-05 10:32:00.123+0100`. Anything else is nil.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let dayLength = bytes.count >= 10 && bytes[4] == 0x2D ? 10 : 8
    guard bytes.count >= dayLength,
      let day = Day(String(decoding: bytes[..<dayLength], as: UTF8.self))
    else { return nil }
    var reader = ISOTime(rest: bytes[dayLength...])
    if reader.rest.isEmpty {
      self.init(day)
    } else if let time = reader.read() {
      self.init(day, at: time)
    } else {
      return nil
    }
  }
}

/// Reads the part of an ISO 8601 text after its day.
private struct ISOTime {
  var rest: ArraySlice<UInt8>

  mutating func read() -> NewsDate.Time? {
    guard skip("T") || skip("t") || skip(" ") else { return nil }
    guard let hour = twoDigits() else { return nil }
    _ = skip(":")
    guard let minute = twoDigits() else { return nil }
    var second = 0
    if skip(":") || (rest.first.map { $0 &- 0x30 < 10 } ?? false) {
      guard let read = twoDigits() else { return nil }
      second = read
      if skip(".") || skip(",") {
        while let digit = rest.first, digit &- 0x30 < 10 { rest.removeFirst() }
      }
    }
    _ = skip(" ")
    guard let offset = readOffset(), rest.isEmpty else { return nil }
    return NewsDate.Time(hour: hour, minute: minute, second: second, offset: offset)
  }

  /// The offset in minutes; `.some(nil)` where there is none, nil where it cannot be read.
  private mutating func readOffset() -> Int?? {
    if rest.isEmpty { return .some(nil) }
    if skip("Z") || skip("z") { return 0 }
    let west = skip("-")
    guard west || skip("+"), let hours = twoDigits() else { return nil }
    _ = skip(":")
    let minutes = rest.isEmpty ? 0 : twoDigits()
    guard let minutes, minutes < 60 else { return nil }
    return .some((west ? -1 : 1) * (hours * 60 + minutes))
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func twoDigits() -> Int? {
    guard rest.count >= 2 else { return nil }
    let tens = rest[rest.startIndex] &- 0x30
    let ones = rest[rest.startIndex + 1] &- 0x30
    guard tens < 10, ones < 10 else { return nil }
    rest.removeFirst(2)
    return Int(tens) * 10 + Int(ones)
  }
}
