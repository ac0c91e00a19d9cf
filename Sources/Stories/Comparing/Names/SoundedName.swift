/// A surname, or a word of a name, with what it sounds like, which is worked out once for all that it
/// is compared with.
struct SoundedName: Sendable {
  /// Folded.
  let letters: [UInt8]
  /// The consonants, those that are written for one another made one.
  let sound: [UInt8]

  /// Of more letters, only these are sounded.
  static let most = 40

  /// - Parameter name: folded.
  init(_ name: String) {
    letters = Array(name.utf8)
    sound = SoundedName.skeleton(Array(letters.prefix(SoundedName.most)))
  }

  /// Spellings of one surname mostly have the same key.
  var key: String { String(decoding: sound, as: UTF8.self) }

  private static func skeleton(_ letters: [UInt8]) -> [UInt8] {
    var letters = letters
    for (written, sound) in sounds where letters.count > 1 {
      letters.replace(written, with: sound)
    }
    var skeleton: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : nil
      guard let sound = sound(of: letter, before: next, isFirst: index == 0) else { continue }
      if skeleton.last != sound { skeleton.append(sound) }
    }
    return skeleton
  }

  private static func sound(of letter: UInt8, before next: UInt8?, isFirst: Bool) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      return isFirst ? UInt8(ascii: "a") : nil
    case UInt8(ascii: "y"), UInt8(ascii: "j"): return isFirst ? UInt8(ascii: "y") : nil
    case UInt8(ascii: "w"): return isFirst ? UInt8(ascii: "v") : nil
    case UInt8(ascii: "h"), UInt8(ascii: "g"):
      return isFirst || letter != UInt8(ascii: "h") ? UInt8(ascii: "g") : nil
    case UInt8(ascii: "c"):
      let isSoft = next.map { "eiy".utf8.contains($0) } ?? false
      return isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k")
    case UInt8(ascii: "q"): return UInt8(ascii: "k")
    case UInt8(ascii: "z"): return UInt8(ascii: "s")
    case UInt8(ascii: "f"): return UInt8(ascii: "v")
    case UInt8(ascii: "t"): return UInt8(ascii: "d")
    default: return letter
    }
  }

  /// One after another: what one makes, the next can change.
  private static let sounds = [
    ("sch", "x"), ("tch", "x"), ("sh", "x"), ("ch", "x"), ("ph", "v"), ("kh", "g"), ("gh", "g"),
    ("zh", "g"), ("tz", "s"), ("ts", "s"), ("cz", "x"), ("ll", "y"), ("oe", "o"), ("ae", "a"),
    ("th", "t"), ("ck", "k"),
  ].map { (written: Array($0.utf8), sound: Array($1.utf8)) }
}

extension [UInt8] {
  /// Replaces some bytes wherever they stand.
  fileprivate mutating func replace(_ sought: [UInt8], with other: [UInt8]) {
    var place = 0
    while place + sought.count <= count {
      if self[place..<place + sought.count].elementsEqual(sought) {
        replaceSubrange(place..<place + sought.count, with: other)
        place += other.count
      } else {
        place += 1
      }
    }
  }
}
