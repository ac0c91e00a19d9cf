extension Int {
  /// The number with commas between its thousands: `12,345`.
  public var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }

  /// `1 article`, `2 articles`.
  public func counted(_ noun: String) -> String { counted(noun, noun + "s") }

  /// `1 story`, `2 stories`.
  public func counted(_ noun: String, _ plural: String) -> String {
    "\(grouped) \(self == 1 ? noun : plural)"
  }
}
