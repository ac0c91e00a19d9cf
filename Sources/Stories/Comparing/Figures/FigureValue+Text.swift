extension FigureValue {
  /// To be shown: `about 55,000`, `at most 1.2 million USD`, `more than 500`, `33%`.
  var text: String {
    if let fraction { return bound.words + fraction }
    let number =
      low == high ? FigureValue.text(low) : "\(FigureValue.text(low)) to \(FigureValue.text(high))"
    return bound.words + number + unitText
  }

  /// A share of one as it is spoken of: `a third`, `3/7`; nil where it is none that has a name.
  private var fraction: String? {
    guard unitName == "ratio", low == high else { return nil }
    for (name, value) in FigureValue.fractions where abs(low - value) < 0.0006 { return name }
    return nil
  }

  private static let fractions: [(name: String, value: Double)] = {
    let named: [(name: String, value: Double)] = [
      ("half", 1.0 / 2), ("a third", 1.0 / 3), ("two-thirds", 2.0 / 3), ("a quarter", 1.0 / 4),
      ("three-quarters", 3.0 / 4), ("a fifth", 1.0 / 5), ("a tenth", 1.0 / 10),
    ]
    return named
      + (5...10).flatMap { whole in
        (1..<whole).map { ("\($0)/\(whole)", Double($0) / Double(whole)) }
      }
  }()

  private var unitText: String {
    switch unitName {
    case nil: ""
    case "percent"?: "%"
    case "ratio"?: " of one"
    case let unit?: " " + unit.replacing("_", with: " ")
    }
  }

  /// A number with its thousands parted, or in millions and the like where it is round in them.
  private static func text(_ number: Double) -> String {
    let size = abs(number)
    for (scale, word) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")] {
      let scaled = (size / scale * 1000).rounded() / 1000
      if size >= scale, scaled < 1e6, abs(scaled * scale - size) < scale * 1e-9 {
        return plain(number < 0 ? -scaled : scaled) + " " + word
      }
    }
    return plain(number)
  }

  private static func plain(_ number: Double) -> String {
    guard abs(number) < 1e15 else { return String(number) }
    let rounded = (number * 1000).rounded() / 1000
    var text = String(rounded)
    if text.hasSuffix(".0") { text.removeLast(2) }
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.utf8.count).split(separator: ".", maxSplits: 1)
    let digits = Array(parts.first ?? "")
    var whole = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits.count > 3 { whole.append(",") }
      whole.append(digit)
    }
    return sign + whole + (parts.count > 1 ? "." + parts[1] : "")
  }
}

extension FigureValue.Bound {
  /// Before a number.
  fileprivate var words: String {
    switch self {
    case .exact, .between: ""
    case .about: "about "
    case .atMost: "at most "
    case .atLeast: "at least "
    case .moreThan: "more than "
    case .lessThan: "less than "
    }
  }
}
