/// Lists of words that are written as texts, which read better than arrays.
///
/// They are taken apart by bytes: many of them stand behind a command that a person waits for, and
/// `Character`s would take longer than the command's work.
package enum WordList {
  /// The words between white space.
  ///
  ///     WordList.words("road highway street")   // ["road", "highway", "street"]
  package static func words(_ list: String) -> [String] {
    list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
  }

  /// The parts between signs; those that are empty are left out.
  ///
  ///     WordList.parts("road street, river stream", at: ",")   // ["road street", " river stream"]
  package static func parts(_ list: String, at sign: Unicode.Scalar) -> [String] {
    list.utf8.split { $0 == UInt8(ascii: sign) }.map { String(Substring($0)) }
  }
}

extension Set<String> {
  /// The words of a list between white space.
  package init(wordsOf list: String) { self.init(WordList.words(list)) }
}
