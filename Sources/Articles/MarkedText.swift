/// A text in which some places are marked, as the words that a search found.
public struct MarkedText: Hashable, Sendable {
  public let text: String
  /// The marked places as offsets into the text's UTF-8 bytes, in order, none overlapping.
  public let marks: [Range<Int>]

  public init(_ text: String, marks: [Range<Int>] = []) {
    self.text = text
    self.marks = marks
  }

  /// The text with `before` and `after` around each marked place.
  public func marked(_ before: String, _ after: String) -> String {
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    var position = 0
    for mark in marks {
      marked += bytes[position..<mark.lowerBound]
      marked += before.utf8
      marked += bytes[mark]
      marked += after.utf8
      position = mark.upperBound
    }
    marked += bytes[position...]
    return String(decoding: marked, as: UTF8.self)
  }
}
