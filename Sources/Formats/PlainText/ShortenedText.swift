extension String {
  /// The text where it is short enough, otherwise its beginning up to the end of a word, with "…".
  func shortened(to limit: Int) -> String {
    guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex),
      end < endIndex
    else { return self }
    let head = self[..<end]
    let isCutInWord = !self[end].isWhitespace
    // Where blanks part no words, as in Chinese, any place is as good.
    let near = head.index(head.endIndex, offsetBy: -limit / 4)
    let word = isCutInWord ? head[near...].lastIndex(where: \.isWhitespace) : nil
    let whole = head[..<(word ?? head.endIndex)].trimmed
    return (",;:–—-".contains(whole.last ?? " ") ? String(whole.dropLast()).trimmed : whole) + "…"
  }
}
