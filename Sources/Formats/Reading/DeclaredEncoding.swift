/// Checks an encoding of single bytes that a file declares: every byte is a letter in it, so that a
/// wrong one shows in the letters alone.
enum DeclaredEncoding {
  /// The encoding that a text has more likely than the one it declares; nil where that may be
  /// right.
  ///
  /// - Parameter likely: finds what the bytes look like; it is asked only where they do not look as
  ///   declared.
  static func correction(
    of declared: String, for content: ArraySlice<UInt8>, likely: (ArraySlice<UInt8>) -> String?
  ) -> String? {
    guard let script = Script(of: declared), script != .eastAsian else { return nil }
    let sample = content.prefix(1 << 16)
    let runs = Runs(sample)
    guard runs.letters >= fewestLetters else { return nil }
    let isSuspect =
      switch script {
      // Letters beyond ASCII stand alone in words of Latin letters, and together in all others.
      case .latin: runs.inRow * 2 > runs.letters
      case .cyrillic where runs.inRow * 4 > runs.letters: hasSwappedCase(sample, declared)
      default: runs.inRow * 4 < runs.letters
      }
    guard isSuspect, let other = likely(content), other != declared,
      let otherScript = Script(of: other)
    else { return nil }
    if otherScript != script { return other }
    let isSwapped = script == .cyrillic && hasSwappedCase(sample, declared)
    return isSwapped && !hasSwappedCase(sample, other) ? other : nil
  }

  /// In fewer nothing can be told.
  private static let fewestLetters = 16

  /// Whether capitals stand after small letters, and more of them than small ones: what one
  /// encoding of Cyrillic has as small letters, another has as capitals.
  private static func hasSwappedCase(_ sample: ArraySlice<UInt8>, _ encoding: String) -> Bool {
    var (small, capital, swaps) = (0, 0, 0)
    var isAfterSmall = false
    for scalar in TextDecoding.decode(Array(sample), in: encoding).unicodeScalars {
      let isCyrillic = (0x400...0x4FF).contains(scalar.value)
      let isCapital = isCyrillic && scalar.properties.isUppercase
      if isCapital, isAfterSmall { swaps += 1 }
      if isCapital { capital += 1 }
      isAfterSmall = isCyrillic && !isCapital
      if isAfterSmall { small += 1 }
    }
    return capital > small && swaps * 300 > capital
  }

  /// How many bytes beyond ASCII there are, and how many of them follow on another.
  private struct Runs {
    var letters = 0
    var inRow = 0

    init(_ bytes: ArraySlice<UInt8>) {
      var isAfterLetter = false
      for byte in bytes {
        let isLetter = byte >= 0xC0
        if isLetter { letters += 1 }
        if isLetter, isAfterLetter { inRow += 1 }
        isAfterLetter = isLetter
      }
    }
  }

  /// What an encoding was made to write.
  private enum Script {
    case latin, cyrillic, greek, hebrew, arabic, thai, eastAsian

    /// Nil for encodings that write any script, and for unknown ones.
    init?(of encoding: String) {
      guard let script = Script.encodings.first(where: { $0.names.contains(encoding) })?.script
      else { return nil }
      self = script
    }

    private static let encodings: [(script: Script, names: Set<String>)] = [
      (
        .latin,
        [
          "WINDOWS-1250", "WINDOWS-1252", "WINDOWS-1254", "WINDOWS-1257", "WINDOWS-1258",
          "ISO-8859-1", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-9", "ISO-8859-10",
          "ISO-8859-13", "ISO-8859-14", "ISO-8859-15", "ISO-8859-16", "MACINTOSH",
        ]
      ),
      (
        .cyrillic,
        ["WINDOWS-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "IBM866", "IBM855", "MAC-CYRILLIC"]
      ),
      (.greek, ["WINDOWS-1253", "ISO-8859-7"]), (.hebrew, ["WINDOWS-1255", "ISO-8859-8"]),
      (.arabic, ["WINDOWS-1256", "ISO-8859-6"]), (.thai, ["WINDOWS-874", "TIS-620"]),
      (
        .eastAsian,
        [
          "SHIFT_JIS", "CP932", "EUC-JP", "EUC-KR", "CP949", "UHC", "GB18030", "BIG5",
          "BIG5-HKSCS", "EUC-TW",
        ]
      ),
    ]
  }
}
