public import Articles

extension Reading {
  /// The same without dates that no article can have that was read on this day; they are noted.
  func withoutImpossibleDates(readOn: Day?) -> Reading {
    guard case .article(var draft) = self else { return self }
    draft.dropImpossible(\.published, "date", readOn: readOn)
    draft.dropImpossible(\.updated, "update", readOn: readOn)
    return .article(draft)
  }
}

extension Formats {
  /// Checks a day that a person gives as the day of publication, as those are checked that files
  /// give.
  ///
  /// - Throws: `FormatError` where no article that is read on `readOn` can be of that day.
  public static func checkDay(_ day: Day, readOn: Day) throws(FormatError) {
    guard !DateNotation.isPossible(NewsDate(day), readOn: readOn) else { return }
    throw FormatError(
      day.year < DateNotation.firstYear
        ? "\(day) is older than any paper: days begin with the year \(DateNotation.firstYear)"
        : "\(day) is still to come, and nothing can have been published on it (today is \(readOn))")
  }
}

extension ArticleDraft {
  fileprivate mutating func dropImpossible(
    _ path: WritableKeyPath<ArticleDraft, Found<NewsDate>?>, _ name: String, readOn: Day?
  ) {
    guard let found = self[keyPath: path], !DateNotation.isPossible(found.value, readOn: readOn)
    else { return }
    self[keyPath: path] = nil
    let reason =
      found.value.day.year < DateNotation.firstYear
      ? "is older than any paper" : "is later than the day of reading"
    notes.append("the \(name) \(found.value.day) \(reason) and was left out")
  }
}
