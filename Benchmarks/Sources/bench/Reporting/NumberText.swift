import Glibc

/// Numbers as text.
enum NumberText {
  /// With so many decimals: `12.30`.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    let scale = Int(pow(10, Double(decimals)))
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + grouped(scaled) }
    let rest = String(scaled % scale)
    let zeros = String(repeating: "0", count: decimals - rest.utf8.count)
    return "\(sign)\(grouped(scaled / scale)).\(zeros)\(rest)"
  }

  /// With three digits that count, or more before the point: `0.123`, `12.3`, `1,234`.
  static func short(_ value: Double) -> String {
    switch abs(value) {
    case ..<1: fixed(value, 3)
    case ..<10: fixed(value, 2)
    case ..<100: fixed(value, 1)
    default: fixed(value, 0)
    }
  }

  /// `100,000`
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { text += "," }
      text.append(digit)
    }
    return String(text.reversed())
  }
}

extension Duration {
  var seconds: Double { self / .seconds(1) }
}
