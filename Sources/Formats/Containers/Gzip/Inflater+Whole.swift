extension Inflater {
  /// What deflated bytes that are all in memory unpack to; what stands behind their end is left.
  ///
  /// - Throws: `FormatError` where they are damaged or cut, or unpack to more than `limit` bytes.
  func whole(_ bytes: [UInt8], limit: Int) throws(FormatError) -> [UInt8] {
    var unpacked: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var taken = 0
    var ratio = UnpackingRatio(from: 0)
    while true {
      let step = bytes.withUnsafeBytes { input in
        chunk.withUnsafeMutableBytes { self.step(.init(rebasing: input[taken...]), into: $0) }
      }
      taken += step.taken
      unpacked += chunk[..<step.given]
      try ratio.count(step.given, consumed: taken)
      guard unpacked.count <= limit else {
        throw FormatError("it unpacks to more than \(limit) bytes; --max-size allows more")
      }
      switch step.outcome {
      case .ended: return unpacked
      case .damaged(let reason): throw FormatError("the packed page is damaged: \(reason)")
      case .goesOn:
        if step.taken == 0, step.given == 0 {
          throw FormatError("the packed page is damaged: it is cut short")
        }
      }
    }
  }
}
