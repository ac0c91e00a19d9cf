/// What a code point is, told for ASCII without a look into Unicode's tables.
extension Unicode.Scalar {
  /// Whether it is white space.
  @inlinable
  package var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  /// Whether it is a letter.
  @inlinable
  package var isAlphabetic: Bool {
    value < 0x80 ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
  }
}
