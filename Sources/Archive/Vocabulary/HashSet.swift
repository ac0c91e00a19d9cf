/// A set of hashes, for which the standard library's would hash what is a hash already.
///
/// An open table with linear probing. Where a hash has its place is multiplied by an odd number
/// that no file can know, so that none can fill one part of the table alone (M. Dietzfelbinger et
/// al., "A Reliable Randomized Algorithm for the Closest-Pair Problem", 1997, on multiplying and
/// shifting).
struct HashSet {
  /// Zero is an empty place.
  private var places = [UInt64](repeating: 0, count: 1 << 12)
  private var count = 0
  private let factor = UInt64.random(in: .min ... .max) | 1

  /// Adds hashes, and returns the indices of those that were not there before, each once.
  mutating func indicesOfNew(in hashes: [UInt64]) -> [Int] {
    // In a loop that does nothing else, the processor looks up several at a time.
    let unmet = places.withUnsafeBufferPointer { places in
      let shift = UInt64(places.count.leadingZeroBitCount + 1)
      return hashes.indices.filter { places[Int((hashes[$0] &* factor) >> shift)] != hashes[$0] }
    }
    return unmet.filter { insert(hashes[$0]) }
  }

  /// Adds a hash; returns whether it was not there before. Zero never is.
  mutating func insert(_ hash: UInt64) -> Bool {
    let place = self.place(of: hash)
    guard places[place] != hash else { return false }
    places[place] = hash
    count += 1
    if count * 2 > places.count { grow() }
    return true
  }

  /// Where a hash stands, or would.
  private func place(of hash: UInt64) -> Int {
    var place = Int((hash &* factor) >> UInt64(places.count.leadingZeroBitCount + 1))
    while places[place] != 0, places[place] != hash { place = (place + 1) & (places.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = places
    places = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { places[place(of: hash)] = hash }
  }
}
