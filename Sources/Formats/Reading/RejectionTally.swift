/// The rejections of one file, of which the first are told one by one, and the rest by their
/// number: a list of a million broken elements is one fault.
struct RejectionTally {
  /// How many a person is told one by one.
  private static let told = 100

  private(set) var count = 0
  private var place: (first: String, last: String)?
  private var lastReason = ""

  /// Counts a reading; returns whether it is told by itself, as all are that are no rejections.
  mutating func tells(_ reading: Reading) -> Bool {
    guard case .rejected(let place, let reason) = reading else { return true }
    count += 1
    guard count > RejectionTally.told else { return true }
    self.place = (self.place?.first ?? place, place)
    lastReason = reason
    return false
  }

  /// Those that were not told by themselves; nil where there are none.
  var rest: Reading? {
    guard let place else { return nil }
    let rest = count - RejectionTally.told
    if rest == 1 { return .rejected(place: place.last, reason: lastReason) }
    return .furtherRejected(
      count: rest, place: "\(place.first) to \(place.last)",
      reason: "\(rest) more cannot be read, for the same or other reasons; the last: \(lastReason)")
  }
}
