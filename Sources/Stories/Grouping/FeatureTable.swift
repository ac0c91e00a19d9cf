/// The features of one article, with which those of many others are compared: by looking them up,
/// which takes a fraction of the time of walking along both lists.
struct FeatureTable {
  /// A table of open addressing; a slot that holds nothing weighs nothing.
  private var slots: [StoryFeature]

  /// More than twice as many as there are features.
  private static let size = 512

  init(_ features: ArraySlice<StoryFeature>) {
    slots = Array(repeating: StoryFeature(key: 0, weight: 0), count: FeatureTable.size)
    for feature in features {
      var place = FeatureTable.place(of: feature.key)
      while slots[place].weight > 0 { place = (place + 1) & (FeatureTable.size - 1) }
      slots[place] = feature
    }
  }

  private static func place(of key: UInt32) -> Int { Int(key >> 1) & (size - 1) }

  /// The cosine with another signature, as `Likeness.cosine` tells it.
  func cosine(_ other: ArraySlice<StoryFeature>) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      other.withUnsafeBufferPointer { other in
        var sum: Int32 = 0
        for feature in other {
          var place = FeatureTable.place(of: feature.key)
          while slots[place].weight > 0, slots[place].key != feature.key {
            place = (place + 1) & (FeatureTable.size - 1)
          }
          sum += Int32(slots[place].weight) * Int32(feature.weight)
        }
        return sum
      }
    }
  }
}
