import Articles

/// The lines above an article of Nexis that have no label: the source, the day, perhaps the
/// edition, and the copyright, which older files put first.
struct NexisHeading {
  /// Where the source stands among the lines.
  let source: Int?
  /// Where the day stands among them.
  let date: Int?

  init(_ lines: [String]) {
    // A cover above the first article has dates, too.
    let date = lines.indices.last { index in
      NexisHeading.isName(lines[index]) && DateNotation.date(in: lines[index]) != nil
    }
    self.date = date
    source =
      date.flatMap { date in lines[..<date].lastIndex(where: NexisHeading.isName) }
      ?? lines.indices.first { $0 != date && NexisHeading.isName(lines[$0]) }
  }

  private static func isName(_ line: String) -> Bool { !isCopyright(line) }

  /// `Copyright 2010 The Harbor Wire`, and the line that may stand below it.
  static func isCopyright(_ line: String) -> Bool {
    guard line.utf8.count <= 200 else { return false }
    let start = line.prefix(10).lowercased()
    return ["copyright ", "©", "(c) "].contains { start.hasPrefix($0) }
      || (line.utf8.count <= 60 && reservations.contains(Tokenizer.folded(line)))
  }

  private static let reservations: Set<String> = [
    "all rights reserved", "alle rechte vorbehalten", "tous droits reserves",
    "todos los derechos reservados", "todos os direitos reservados", "tutti i diritti riservati",
    "alle rechten voorbehouden", "все права защищены",
  ]
}
