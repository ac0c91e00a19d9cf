import Articles
import Formats

extension FrameWriter {
  mutating func add(_ readings: [Reading]) {
    add(readings.count)
    for reading in readings { add(reading) }
  }

  private mutating func add(_ reading: Reading) {
    switch reading {
    case .article(let draft):
      add(0 as UInt8)
      add(draft)
    case .rejected(let place, let reason):
      add(1 as UInt8)
      add(place)
      add(reason)
    case .passedOver(let place, let reason):
      add(2 as UInt8)
      add(place)
      add(reason)
    case .furtherRejected(let count, let place, let reason):
      add(3 as UInt8)
      add(count)
      add(place)
      add(reason)
    }
  }

  mutating func add(_ draft: ArticleDraft) {
    add(found: draft.headline) { $0.add($1) }
    add(found: draft.byline) { $0.add($1) }
    add(found: draft.source) { $0.add($1) }
    add(found: draft.url) { $0.add($1) }
    add(found: draft.published) { $0.add($1) }
    add(found: draft.updated) { $0.add($1) }
    add(found: draft.language) { $0.add($1) }
    add(draft.dateline)
    add(draft.captions)
    add(draft.body)
    add(draft.notes)
  }

  private mutating func add<Value>(
    found: Found<Value>?, _ write: (inout FrameWriter, Value) -> Void
  ) {
    add(found) { writer, found in
      writer.add(found.by.rawValue)
      write(&writer, found.value)
    }
  }

  private mutating func add(_ date: NewsDate) {
    add(date.day.decimal)
    add(date.time) { writer, time in
      writer.add(time.hour * 3600 + time.minute * 60 + time.second)
      writer.add(time.offset) { $0.add($1) }
    }
  }
}

extension FrameReader {
  mutating func readings() throws(FormatError) -> [Reading] {
    try list { reader throws(FormatError) in try reader.reading() }
  }

  private mutating func reading() throws(FormatError) -> Reading {
    switch try byte() {
    case 0: .article(try draft())
    case 1: .rejected(place: try text(), reason: try text())
    case 2: .passedOver(place: try text(), reason: try text())
    case 3:
      .furtherRejected(
        count: try count(), place: try text(), reason: try text())
    default: throw FrameReader.damaged
    }
  }

  /// A number of things in one file, of which none has more than it has bytes.
  private mutating func count() throws(FormatError) -> Int {
    let count = try number()
    guard (1...1 << 40).contains(count) else { throw FrameReader.damaged }
    return count
  }

  mutating func draft() throws(FormatError) -> ArticleDraft {
    var draft = ArticleDraft(body: "")
    draft.headline = try found { reader throws(FormatError) in try reader.text() }
    draft.byline = try found { reader throws(FormatError) in try reader.texts() }
    draft.source = try found { reader throws(FormatError) in try reader.text() }
    draft.url = try found { reader throws(FormatError) in try reader.text() }
    draft.published = try found { reader throws(FormatError) in try reader.date() }
    draft.updated = try found { reader throws(FormatError) in try reader.date() }
    draft.language = try found { reader throws(FormatError) in try reader.text() }
    draft.dateline = try optionalText()
    draft.captions = try texts()
    draft.body = try text()
    draft.notes = try texts()
    return draft
  }

  private mutating func found<Value>(
    _ read: (inout FrameReader) throws(FormatError) -> Value
  ) throws(FormatError) -> Found<Value>? {
    try optional { reader throws(FormatError) in
      guard let by = FoundBy(rawValue: try reader.text()) else { throw FrameReader.damaged }
      return Found(try read(&reader), by: by)
    }
  }

  private mutating func date() throws(FormatError) -> NewsDate {
    let decimal = try number()
    guard
      let day = Day(
        year: decimal / 10_000, month: decimal / 100 % 100, day: decimal % 100)
    else { throw FrameReader.damaged }
    let time = try optional { reader throws(FormatError) in try reader.time() }
    return NewsDate(day, at: time)
  }

  private mutating func time() throws(FormatError) -> NewsDate.Time {
    let seconds = try number()
    let offset = try optional { reader throws(FormatError) in try reader.number() }
    guard
      let time = NewsDate.Time(
        hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60, offset: offset)
    else { throw FrameReader.damaged }
    return time
  }
}
