/// Writes JSON values one after the other: in an array, or one a line.
public struct JSONList {
  private let sink: OutputSink
  private let isLines: Bool
  private var isEmpty = true

  public init(_ sink: OutputSink, lines: Bool) {
    self.sink = sink
    isLines = lines
  }

  public func begin() throws(OutputSink.Failure) {
    if !isLines { try sink.write("[") }
  }

  public mutating func write(_ value: JSONText) throws(OutputSink.Failure) {
    if !isLines { try sink.write(isEmpty ? "\n" : ",\n") }
    isEmpty = false
    try sink.write(value.bytes)
    if isLines { try sink.write("\n") }
  }

  /// Ends the list, and writes all that is held back.
  public func end() throws(OutputSink.Failure) {
    if !isLines { try sink.write(isEmpty ? "]\n" : "\n]\n") }
    try sink.flush()
  }
}
