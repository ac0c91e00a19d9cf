import Articles

extension DateOrder {
  /// The order in a text: as its header lines tell its language and address, or its words the
  /// language.
  static func of(_ lines: [Substring]) -> DateOrder? {
    var head = ArticleDraft(body: "")
    for line in lines.prefix(40) {
      guard let (name, value) = HeaderLine.parts(of: line.trimmed),
        let part = PartNames.part(name), part == .language || part == .url
      else { continue }
      head.take(part, value, by: .header)
    }
    head.body = lines.prefix(60).joined(separator: "\n")
    head.checkLanguage()
    return of(language: head.language?.value, address: head.url?.value)
  }
}
