import Articles

/// The words of a text that say what it is about, folded and without their English inflections, in
/// order.
///
///     ContentWords.of("The soldiers were killed")   // ["soldier", "kill"]
enum ContentWords {
  static func of(_ text: String) -> [String] {
    Tokenizer.folded(text).split(separator: " ").compactMap { word in
      let word = String(word)
      return word.utf8.count < 2 || FunctionWords.contains(word) ? nil : LightStem.of(word)
    }
  }

  /// The share of words that two texts have in common: twice those in both, by those in either
  /// (Dice 1945); 0 where there are none.
  static func likeness(_ one: [String], _ other: [String]) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    var left = Dictionary(one.map { ($0, 1) }, uniquingKeysWith: +)
    var common = 0
    for word in other {
      if let count = left[word], count > 0 {
        left[word] = count - 1
        common += 1
      }
    }
    return 2 * Double(common) / Double(one.count + other.count)
  }
}

/// Takes the common endings off English words, so that `attacks`, `attacked` and `attacking` are
/// one. It is a light stem, for likeness alone: what it leaves need not be a word.
///
/// D. Harman, "How effective is suffixing?" (1991), the S stemmer, with `-ed` and `-ing` besides.
enum LightStem {
  /// - Parameter word: folded.
  static func of(_ word: String) -> String {
    var bytes = Array(word.utf8)
    guard bytes.count > 3, bytes.allSatisfy({ $0 &- 0x61 < 26 }) else { return word }
    takePlural(off: &bytes)
    takePast(off: &bytes)
    // `moving` has lost the silent e of `move`, which goes, too.
    if bytes.count > 3, bytes.last == UInt8(ascii: "e") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func takePlural(off bytes: inout [UInt8]) {
    if bytes.ends("ies"), bytes.count > 4, !bytes.ends("eies"), !bytes.ends("aies") {
      bytes.replaceEnd(3, "y")
    } else if bytes.ends("sses") || bytes.ends("shes") || bytes.ends("ches") || bytes.ends("xes") {
      bytes.removeLast(2)
    } else if bytes.last == UInt8(ascii: "s"), !bytes.ends("us"), !bytes.ends("ss"),
      !bytes.ends("is")
    {
      bytes.removeLast()
    }
  }

  private static func takePast(off bytes: inout [UInt8]) {
    let ending = bytes.ends("ing") ? 3 : bytes.ends("ed") && !bytes.ends("eed") ? 2 : 0
    guard ending > 0, bytes.count - ending >= 3,
      bytes.dropLast(ending).contains(where: { "aeiouy".utf8.contains($0) })
    else { return }
    bytes.removeLast(ending)
    // `stopp` is `stop`, `killl` would be no word: `ll`, `ss` and `zz` are of the word.
    if let last = bytes.last, bytes.dropLast().last == last, !"lsz".utf8.contains(last) {
      bytes.removeLast()
    } else if bytes.last == UInt8(ascii: "i") {
      bytes.replaceEnd(1, "y")
    }
  }
}

/// The endings of words, as bytes.
extension [UInt8] {
  func ends(_ ending: StaticString) -> Bool {
    let start = count - ending.utf8CodeUnitCount
    guard start >= 0 else { return false }
    return ending.withUTF8Buffer { ending in
      ending.indices.allSatisfy { self[start + $0] == ending[$0] }
    }
  }

  mutating func replaceEnd(_ count: Int, _ new: StaticString) {
    removeLast(count)
    new.withUTF8Buffer { append(contentsOf: $0) }
  }
}
