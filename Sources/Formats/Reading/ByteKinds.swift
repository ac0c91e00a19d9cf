/// What kind of character a byte of ASCII is; one of a longer character is of none of these kinds.
extension UInt8 {
  /// Whether it is a space, a tab or one of the bytes that end lines and pages.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  var isASCIICapital: Bool { self &- 0x41 < 26 }

  var isASCIISmallLetter: Bool { self &- 0x61 < 26 }

  var isASCIILetter: Bool { (self | 0x20).isASCIISmallLetter }

  var isASCIILetterOrDigit: Bool { isASCIIDigit || isASCIILetter }

  /// The small letter of a capital; any other byte as it is.
  var smallLetter: UInt8 { isASCIICapital ? self | 0x20 : self }

  /// What it counts as a digit of a hexadecimal number; nil for any other byte.
  var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
