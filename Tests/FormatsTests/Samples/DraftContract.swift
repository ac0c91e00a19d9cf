import Articles

@testable import Formats

/// What every format promises of every draft; the fuzzer asks for it, too.
extension ArticleDraft {
  /// What a draft has that none may have.
  var breaches: [String] {
    var breaches: [String] = []
    func promise(_ kept: Bool, _ breach: String) { if !kept { breaches.append(breach) } }
    promise(!body.isEmpty, "no body")
    promise(body.trimmed == body, "white space at the body's ends")
    promise(!body.unicodeScalars.contains { $0 == "\0" || $0 == "\r" }, "NUL or CR in the body")
    promise(!body.contains("\n\n\n"), "more than one empty line between paragraphs")
    promise(
      body.split(separator: "\n\n").allSatisfy { $0.trimmed == $0 && !$0.isEmpty },
      "white space at a paragraph's ends")
    let lines: [(String, String?)] = [
      ("headline", headline?.value), ("source", source?.value),
      ("url", url?.value), ("language", language?.value), ("dateline", dateline),
    ]
    for (name, line) in lines {
      guard let line else { continue }
      promise(!line.isEmpty, "an empty \(name)")
      promise(line.trimmed == line, "white space at the ends of the \(name)")
      promise(!line.utf8.contains { [0, 0x0A, 0x0D].contains($0) }, "a \(name) of many lines")
    }
    for name in byline?.value ?? ["none"] {
      promise(!name.isEmpty && name.trimmed == name && !name.contains("\n"), "byline “\(name)”")
    }
    promise(byline?.value.isEmpty != true, "a byline of nobody")
    promise(captions.allSatisfy { !$0.isEmpty && $0.trimmed == $0 }, "an empty caption")
    return breaches
  }
}
