extension StorySignature {
  /// The signature in bytes: lists, each with its number of items before it. Numbers of 24 bits
  /// have their lowest byte first; features are a key and a weight.
  public var packed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      9 + features.count * 4 + eventDays.count
        + (details.figures.count + details.quoted.count + shingles.count + own.headline.count
          + own.top.count + own.numbers.count) * 3)
    bytes.append(UInt8(features.count))
    for feature in features {
      bytes.append(low24: feature.key)
      bytes.append(feature.weight)
    }
    bytes.append(UInt8(eventDays.count))
    for day in eventDays { bytes.append(UInt8(bitPattern: day)) }
    for list in [
      details.figures, details.quoted, shingles, own.headline, own.top, own.numbers,
    ] {
      bytes.append(UInt8(list.count))
      for number in list { bytes.append(low24: number) }
    }
    bytes.append(own.isRich ? 1 : 0)
    return bytes
  }

  /// Reads a signature; what is no such one is nil.
  public init?(packed bytes: [UInt8]) {
    guard let signature = bytes.withUnsafeBufferPointer({ StorySignature(packed: $0) }) else {
      return nil
    }
    self = signature
  }

  /// The same of bytes that somebody else holds.
  public init?(packed bytes: UnsafeBufferPointer<UInt8>) {
    var reader = PackedReader(bytes: bytes)
    guard let features = reader.list(of: 4, { StoryFeature(key: $0.low24, weight: $0[3]) }),
      let eventDays = reader.list(of: 1, { Int8(bitPattern: $0[0]) }),
      let figures = reader.list(of: 3, \.low24), let quoted = reader.list(of: 3, \.low24),
      let shingles = reader.list(of: 3, \.low24), let headline = reader.list(of: 3, \.low24),
      let top = reader.list(of: 3, \.low24), let numbers = reader.list(of: 3, \.low24),
      let isRich = reader.byte(), isRich < 2, reader.isAtEnd,
      zip(features, features.dropFirst()).allSatisfy({ $0.key < $1.key })
    else { return nil }
    self.features = features
    self.eventDays = eventDays
    details = StoryDetails(figures: figures, quoted: quoted)
    self.shingles = shingles
    own = StoryOwn(headline: headline, top: top, numbers: numbers, isRich: isRich == 1)
  }
}

/// Reads lists of items of one size.
private struct PackedReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// The next byte; nil where there is none.
  mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// The next list; nil where the bytes end before it does.
  @inline(__always)
  mutating func list<Item>(of size: Int, _ item: (Bytes) -> Item) -> [Item]? {
    guard position < bytes.count else { return nil }
    let count = Int(bytes[position])
    let start = position + 1
    guard start + count * size <= bytes.count else { return nil }
    position = start + count * size
    let bytes = bytes
    return [Item](unsafeUninitializedCapacity: count) { items, filled in
      for place in 0..<count {
        items.initializeElement(at: place, to: item(Bytes(all: bytes, start: start + place * size)))
      }
      filled = count
    }
  }

  /// The bytes of an item.
  struct Bytes {
    let all: UnsafeBufferPointer<UInt8>
    let start: Int

    subscript(index: Int) -> UInt8 { all[start + index] }

    var low24: UInt32 { UInt32(self[0]) | UInt32(self[1]) << 8 | UInt32(self[2]) << 16 }
  }
}

extension [UInt8] {
  fileprivate mutating func append(low24 number: UInt32) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
    append(UInt8(truncatingIfNeeded: number >> 16))
  }
}
