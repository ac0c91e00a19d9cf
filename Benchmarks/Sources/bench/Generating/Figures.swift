/// Numbers as papers print them.
enum Figures {
  static func text(_ random: inout SplitMix64) -> String {
    switch random.below(8) {
    case 0: "$\(random.within(1...98)).\(random.below(10)) \(random.choose(["million", "billion"]))"
    case 1: "\(random.within(0...64)).\(random.within(1...9)) percent"
    case 2: grouped(random.within(10...990) * 100)
    case 3: grouped(random.within(1_000...99_999))
    case 4: "$\(grouped(random.within(2...900) * 500))"
    case 5: "\(random.within(1990...2025))"
    case 6: "\(random.choose(DateLine.months)) \(random.within(1...28))"
    default: "\(random.within(6...300))"
    }
  }

  /// `55,000`
  private static func grouped(_ number: Int) -> String {
    guard number >= 1_000 else { return "\(number)" }
    let rest = String(number % 1_000)
    return "\(number / 1_000)," + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }
}
