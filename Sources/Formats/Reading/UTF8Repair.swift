/// Reads UTF-8 that is damaged in places.
enum UTF8Repair {
  struct Repaired {
    let text: String
    /// How many sequences of two bytes or more were sound.
    let goodSequences: Int
    /// How many were not, and became U+FFFD.
    let badSequences: Int
  }

  static func repair(_ bytes: ArraySlice<UInt8>) -> Repaired {
    var good = 0
    var bad = 0
    var scalars = String.UnicodeScalarView()
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    reading: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if !scalar.isASCII { good += 1 }
        scalars.append(scalar)
      case .error:
        bad += 1
        scalars.append("\u{FFFD}")
      case .emptyInput: break reading
      }
    }
    return Repaired(text: String(scalars), goodSequences: good, badSequences: bad)
  }
}
