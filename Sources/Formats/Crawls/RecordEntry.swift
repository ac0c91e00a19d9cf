extension RecordStream {
  /// What is made of the next record; where it is damaged in its packing, that is told, and the
  /// stream stands at what is whole again.
  func entry(
    _ name: String, _ read: () throws(FormatError) -> ContainerEntry?
  ) throws(FormatError) -> ContainerEntry? {
    do throws(FormatError) {
      return try read()
    } catch {
      guard let place = try resume() else { throw error }
      let next = "what comes from byte \(place) on is read"
      return .rejected(name: name, reason: "\(error.description); \(next)")
    }
  }

  /// What a record of a crawl comes to: all of it, unless it is no article, too large, or not as
  /// long as it says; the stream stands behind it then.
  ///
  /// - Parameters:
  ///   - head: what has been read of the record, from its first line on.
  ///   - left: how much of its length has not.
  ///   - reason: why it is no article, where its head tells that.
  ///   - isAtEnd: whether the stream stands where a record ends.
  func entry(
    _ name: String, head: [UInt8], length: Int, left: Int, passedOverFor reason: String?,
    isAtEnd: () throws(FormatError) -> Bool
  ) throws(FormatError) -> ContainerEntry {
    let isTooLarge = length > Containers.largestMember
    let isWanted = reason == nil && !isTooLarge
    let rest = isWanted ? try bytes(left) : []
    guard try isWanted ? rest.count == left : skip(left) == left else {
      return .rejected(name: name, reason: "the crawl ends in the middle of this record")
    }
    guard try endsWell(place, isAtEnd) else {
      return .rejected(name: name, reason: "this record is damaged: its length is wrong")
    }
    if let reason { return .passedOver(name: name, reason: reason) }
    return isTooLarge
      ? .rejected(name: name, reason: "this record has \(length) bytes")
      : .record(name: name, head + rest)
  }

  /// Whether a record whose length ends here does so; damage behind a checked record is not its
  /// own, and is met again by the next.
  private func endsWell(
    _ end: Int, _ isAtEnd: () throws(FormatError) -> Bool
  ) throws(FormatError) -> Bool {
    do throws(FormatError) {
      // What stands behind it in a piece of its own that is not checked yet says nothing of it.
      return try isAtEnd() || isChecked(upTo: end) && !isChecked(upTo: place)
    } catch {
      guard isChecked(upTo: end) else { throw error }
      return true
    }
  }
}
