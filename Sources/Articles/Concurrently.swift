import Dispatch

extension Array where Element: Sendable {
  /// What becomes of each element, in their order, worked out on every core.
  public func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { results, filled in
      // Each iteration writes a place of its own.
      nonisolated(unsafe) let places = results
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: transform(self[index]))
      }
      filled = count
    }
  }
}

/// Two things worked out at once.
package func concurrently<One: Sendable, Other: Sendable>(
  _ one: @Sendable () -> One, _ other: @Sendable () -> Other
) -> (One, Other) {
  let places = (
    UnsafeMutablePointer<One>.allocate(capacity: 1),
    UnsafeMutablePointer<Other>.allocate(capacity: 1)
  )
  defer {
    places.0.deallocate()
    places.1.deallocate()
  }
  // Each iteration writes a place of its own.
  nonisolated(unsafe) let written = places
  DispatchQueue.concurrentPerform(iterations: 2) { side in
    if side == 0 { written.0.initialize(to: one()) } else { written.1.initialize(to: other()) }
  }
  return (places.0.move(), places.1.move())
}
