import TestSupport

/// One way in which a disk, a transfer or a person spoils an archive's file.
enum Mutation: CaseIterable {
  case flippedBits, randomBytes, zeroedRun, cut, cutAtPage, pagesSwapped, pageRepeated, headerField
  case schema, pageHeads, appended, shifted

  /// The size of the pages of a new archive.
  private static let page = 16_384

  /// Spoils the bytes of an archive.
  func spoil(_ bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
    var spoilt = bytes
    let size = bytes.count
    let pages = size / Mutation.page
    func anywhere(_ random: inout SeededNumbers) -> Int { .random(in: 0..<size, using: &random) }
    func aPage(_ random: inout SeededNumbers) -> Range<Int> {
      let start = Int.random(in: 0..<pages, using: &random) * Mutation.page
      return start..<start + Mutation.page
    }
    switch self {
    case .flippedBits:
      for _ in 0..<(1 << Int.random(in: 0...6, using: &random)) {
        spoilt[past(anywhere(&random))] ^= 1 << UInt8.random(in: 0...7, using: &random)
      }
    case .randomBytes:
      let start = past(anywhere(&random))
      for index in start..<min(size, start + Int.random(in: 1...4_000, using: &random)) {
        spoilt[index] = .random(in: 0...255, using: &random)
      }
    case .zeroedRun:
      let start = past(anywhere(&random))
      for index in start..<min(size, start + (1 << Int.random(in: 0...16, using: &random))) {
        spoilt[index] = 0
      }
    case .cut: spoilt.removeSubrange(max(100, anywhere(&random))...)
    case .cutAtPage: spoilt.removeSubrange(max(Mutation.page, aPage(&random).lowerBound)...)
    case .pagesSwapped:
      let (one, other) = (aPage(&random), aPage(&random))
      spoilt.replaceSubrange(past(one), with: bytes[past(other)])
      spoilt.replaceSubrange(past(other), with: bytes[past(one)])
    case .pageRepeated:
      spoilt.replaceSubrange(past(aPage(&random)), with: bytes[past(aPage(&random))])
    case .headerField: Mutation.spoilHeader(&spoilt, &random)
    case .schema:
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        spoilt[Int.random(in: 100..<min(size, 5 * Mutation.page), using: &random)] =
          .random(in: 0...255, using: &random)
      }
    case .pageHeads:
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = past(aPage(&random)).lowerBound
        let index = start + Int.random(in: 0..<24, using: &random)
        spoilt[max(100, index)] =
          [0, 1, 2, 5, 10, 13, 127, 128, 255].randomElement(using: &random)
          ?? 0
      }
    case .appended:
      for _ in 0..<Int.random(in: 1...20_000, using: &random) {
        spoilt.append(.random(in: 0...255, using: &random))
      }
    case .shifted:
      let start = past(anywhere(&random))
      spoilt.insert(0, at: start)
    }
    return spoilt
  }

  /// The fields of the header with their lengths, but for what says that the file is an archive.
  private static let fields = [
    (16, 2), (18, 1), (19, 1), (20, 1), (21, 1), (22, 1), (23, 1), (24, 4), (28, 4), (32, 4),
    (36, 4), (40, 4), (44, 4), (48, 4), (52, 4), (56, 4), (60, 4), (64, 4), (72, 20), (92, 4),
    (96, 4),
  ]

  private static func spoilHeader(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
    let (offset, length) = fields[Int.random(in: 0..<fields.count, using: &random)]
    let value = [UInt8]([0, 1, 0x7F, 0x80, 0xFF]).randomElement(using: &random) ?? 0
    for index in offset..<offset + length {
      bytes[index] = Bool.random(using: &random) ? value : .random(in: 0...255, using: &random)
    }
  }

  /// Behind what says that the file is an archive: what has lost that is refused at once.
  private func past(_ index: Int) -> Int { max(100, index) }

  private func past(_ page: Range<Int>) -> Range<Int> {
    page.lowerBound == 0 ? page.lowerBound + Mutation.page..<page.upperBound + Mutation.page : page
  }
}
