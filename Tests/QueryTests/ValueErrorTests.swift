import Testing

@testable import Query

/// What a person is told of fields and values that cannot be read, to the letter.
@Suite struct ValueErrorTests {
  @Test(arguments: [
    ("words:many", "many"), ("words:>", ">"), ("words:5..3", "5..3"),
    ("words:..", ".."), ("words:1e3", "1e3"), ("words:=5", "=5"), ("words:1.2.3", "1.2.3"),
    ("words:>5..9", ">5..9"), ("words:1234567890123456789", "1234567890123456789"),
    ("words:,", ","),
  ])
  func `what is no number is told with examples`(query: String, value: String) throws {
    let message =
      "\"\(value)\" is no number or range of numbers; write words:500, words:>500, words:<=500 or "
      + "words:300..500"
    try expectError(of: query, at: value, message)
    try expectError(
      of: query.replacing("words:", with: "figure:"), at: value,
      message.replacing("words:", with: "figure:"))
  }

  @Test(arguments: [
    "english", "e", "en_GB", "en-", "-en", "1!", "en-verylongpart", "",
  ])
  func `what is no code of a language is told`(value: String) throws {
    try expectError(
      of: "lang:\"\(value)\"", at: "\"\(value)\"",
      "lang: takes the code of a language, as in lang:en")
  }

  @Test(arguments: [
    ("has:quot", "quot", #"has: knows no "quot"; did you mean has:quote?"#),
    ("has:Quotes", "Quotes", #"has: knows no "Quotes"; did you mean has:quote?"#),
    (
      "has:photographs", "photographs",
      """
      has: knows no "photographs"; it takes byline, source, url, date, updated, lang, dateline, \
      caption, revision, person, org, place, figure, quote, mentions
      """
    ),
    (
      "id:yesterday", "yesterday",
      #""yesterday" is no id of an article; ids look like 2026-02-05/2 or undated/7"#
    ),
    (
      "id:2026-02-05", "2026-02-05",
      #""2026-02-05" is no id of an article; ids look like 2026-02-05/2 or undated/7"#
    ),
    (
      "id:2026-02-30/1", "2026-02-30/1",
      #""2026-02-30/1" is no id of an article; ids look like 2026-02-05/2 or undated/7"#
    ),
    (
      "id:undated/0", "undated/0",
      #""undated/0" is no id of an article; ids look like 2026-02-05/2 or undated/7"#
    ),
    (
      #"url:"""#, #""""#, "url: takes a site or a part of an address, as in url:cbsnews.com"
    ),
    ("url:*", "*", "url: takes one value, as in url:cbsnews.com"),
    ("url:cbs*", "cbs*", "url: takes one value, as in url:cbsnews.com"),
    ("lang:(en OR de)", "en OR de", "lang: takes one value, as in lang:en"),
  ])
  func `a value that cannot be read is told with what to write`(
    query: String, place: String, message: String
  ) throws {
    try expectError(of: query, at: place, message)
  }

  @Test(arguments: [
    ("date:tomorrow", "tomorrow"), ("date:2026-13", "2026-13"), ("date:26-02-05", "26-02-05"),
    ("date:2026-02-05..never", "2026-02-05..never"), ("date:..", ".."),
    ("date:last-0-days", "last-0-days"), ("date:last-100001-days", "last-100001-days"),
    ("date:last-week", "last-week"), ("date:20260205", "20260205"), ("after:undated", "undated"),
    ("before:undated", "undated"), ("date:0000", "0000"), ("date:2026-2", "2026-2"),
    ("date:Undated", "Undated"),
  ])
  func `what is no day is told with all that is one`(query: String, value: String) throws {
    try expectError(
      of: query, at: value,
      """
      "\(value)" is no day, month or year; write 2026-02-05, 2026-02, 2026, 2026-01..2026-02, today, \
      yesterday or last-30-days
      """)
  }

  @Test(arguments: [
    ("date:2026..2025", "2026..2025", "2025..2026"),
    ("after:2026-02..2026-01", "2026-02..2026-01", "2026-01..2026-02"),
    ("date:2026-02-05..2026-02-04", "2026-02-05..2026-02-04", "2026-02-04..2026-02-05"),
  ])
  func `days the wrong way round are put right`(query: String, place: String, right: String) throws
  {
    try expectError(of: query, at: place, "these days are the wrong way round; write \(right)")
  }

  @Test(arguments: Fields.all)
  func `a field needs something after it`(field: QueryField) throws {
    for text in ["\(field.name):", "a \(field.name): AND b", "(\(field.name):)"] {
      guard field.takesText || text.hasSuffix(":") else { continue }
      try expectError(
        of: text, at: "\(field.name):",
        "\(field.name): needs something after it, as in \(field.example)")
    }
    guard field.takesText else { return }
    try expectError(
      of: "\(field.name): -a", at: "-",
      "NOT and - stand before the field, as in -\(field.example)")
  }

  @Test(arguments: [
    ("headline:(a source:b)", "source:", "source: cannot stand inside headline:"),
    ("headline:headline:a", "headline:", "headline: cannot stand inside headline:"),
    ("quote:date:2026", "date:", "date: cannot stand inside quote:"),
    ("case:(US lang:en)", "lang:", "lang: cannot stand inside case:"),
    ("case:headline:US", "headline:", "headline: cannot stand inside case:"),
    ("case:case:US", "case:", "case: cannot stand inside case:"),
    ("headline:(a (b OR has:quote))", "has:", "has: cannot stand inside headline:"),
  ])
  func `fields do not stand inside others`(query: String, place: String, message: String) throws {
    try expectError(of: query, at: place, message + "; put AND between the two")
  }

  @Test(arguments: [
    ("headline:*", "headline: needs words; * alone stands for every article"),
    ("quote:*", "quote: needs words; * alone stands for every article"),
    ("case:(a OR *)", "case: needs words; * alone stands for every article"),
  ])
  func `a star is no text of a field`(query: String, message: String) throws {
    try expectError(of: query, at: "*", message)
  }

  @Test(arguments: [
    ("headline:???", "???"), ("a AND ???", "???"), ("NOT !", "!"), ("a NEAR/5 &", "&"),
    ("ATLEAST/2 +", "+"), ("a OR (& %)", "& %"),
  ])
  func `what holds no letter or digit cannot be searched for`(query: String, place: String) throws {
    try expectError(of: query, at: place, "there is no letter or digit to search for here")
  }

  @Test(arguments: [
    ("sorce:CBS", "sorce", "did you mean source:?"),
    ("dat:2026", "dat", "did you mean date:?"),
    ("a AND (HEADLIN:b)", "HEADLIN", "did you mean headline:?"),
  ])
  func `a field that does not exist is told with its nearest`(
    query: String, place: String, hint: String
  ) throws {
    try expectError(
      of: query, at: place,
      "there is no field \"\(place.lowercased())\"; \(hint) To search for it as text, put it in quotes"
    )
  }

  @Test func `a field that is like no other is told with all of them`() throws {
    try expectError(
      of: "photographer:Smith", at: "photographer",
      """
      there is no field "photographer"; the fields are \
      \(Fields.all.map(\.name).joined(separator: ", ")). To search for it as text, put it in quotes
      """)
  }
}
