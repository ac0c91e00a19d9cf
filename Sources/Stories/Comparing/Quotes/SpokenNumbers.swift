import Articles

/// Numbers in words as figures: a paper's rules of style say which it writes, and nobody hears it.
enum SpokenNumbers {
  /// The digits of a number in words up to the tens, and of one in order; else the word itself.
  static func digits(of word: String) -> String {
    if let number = cardinals[word] { return String(number) }
    return ordinals[word] ?? word
  }

  /// "twenty" and "five" as one; nil where they are none.
  ///
  /// - Parameter first: in digits.
  static func joining(_ first: String, _ second: String) -> String? {
    guard first.utf8.count == 2, first.utf8.last == 0x30, let tens = Int(first), tens >= 20 else {
      return nil
    }
    if let units = cardinals[second], (1...9).contains(units) { return String(tens + units) }
    guard let order = ordinals[second], order.utf8.count == 3, let units = order.first else {
      return nil
    }
    return "\(tens / 10)\(units)\(order.dropFirst())"
  }

  private static let cardinals: [String: Int] = {
    let units = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    var numbers: [String: Int] = [:]
    for (number, word) in WordList.words(units).enumerated() {
      numbers[word] = number
    }
    for (number, word) in WordList.words(tens).enumerated() {
      numbers[word] = 10 * (number + 2)
    }
    return numbers
  }()

  private static let ordinals: [String: String] = {
    let words = """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """
    var ordinals: [String: String] = [:]
    for (index, word) in WordList.words(words).enumerated() {
      let ending = index < 3 ? ["st", "nd", "rd"][index] : "th"
      ordinals[word] = "\(index + 1)\(ending)"
    }
    return ordinals
  }()
}
