import Articles

@testable import Formats
@testable import Query

extension Reader {
  /// What reads short texts: queries, and what formats ask for parts of articles.
  static let texts = [
    queries,
    text("dates") { text in
      for date in [
        DateNotation.date(in: text), DateNotation.date(in: text, order: .dayFirst),
        DateNotation.date(ofValue: text, order: .monthFirst), DateNotation.date(ofLine: text),
        DateNotation.date(beginning: text), FeedDate.date(in: text),
      ] {
        guard let date else { continue }
        promise(NewsDate(iso: date.description) == date, "\(date) is no date")
      }
      _ = DateNotation.isAmbiguous(text)
    },
    text("bylines") { text in
      let names =
        Bylines.names(in: text) + Bylines.names(inMarked: text)
        + (Bylines.names(ofLine: text) ?? [])
      for name in names { promise(!name.isEmpty && name.trimmed == name, "a name “\(name)”") }
      _ = Bylines.outlet(in: text)
    },
    text("names") { text in
      let name = MemberName.cleaned(text)
      promise(!name.isEmpty && !name.hasPrefix("/"), "a name “\(name)”")
      promise(!name.split(separator: "/").contains(".."), "a name that leads out: “\(name)”")
      _ = MemberName.isHidden(name)
      _ = PagePieces.page(ofFile: name)
      _ = PagePieces.page(ofFolder: name)
      _ = FileName.day(in: text)
      _ = Compression.unpackedName(text)
    },
    text("addresses") { text in
      if let address = Addresses.canonical(text) {
        promise(Addresses.canonical(address) == address, "“\(address)” is not canonical")
      }
      _ = Addresses.domain(of: text)
      _ = Addresses.day(in: text)
      _ = Addresses.topLevel(of: text)
      _ = Addresses.namesPage(text)
    },
    text("mail-heads") { text in
      _ = EncodedWords.decoded(text)
      _ = Mailbox(text)
    },
    Reader("encodings") {
      try $0.content().bytes
    } read: { bytes in
      let text = TextDecoding.decode(bytes).text
      promise(!text.utf8.contains { $0 == 0 || $0 == 0x0D }, "NUL or CR in a text")
    },
  ]

  private static func text(_ name: String, read: @escaping @Sendable (String) -> Void) -> Reader {
    Reader(name) {
      try $0.text()
    } read: {
      read(String(decoding: $0, as: UTF8.self))
    }
  }

  /// The query language, beginning with the examples of its fields between words of samples.
  private static let queries = Reader("query") { sample in
    let example = Fields.all[sample.bytes.count % Fields.all.count].example
    return try sample.text().map {
      Array(#"("war crimes" NEAR/3 talk* OR -\#(example)) AND "#.utf8) + $0.prefix(60)
    }
  } read: { bytes in
    _ = try Query(String(decoding: bytes, as: UTF8.self))
  }
}
