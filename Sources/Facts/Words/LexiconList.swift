import CLexicon

/// A list of the lexicon: lines of fields parted by tabs; lines that begin with `#` say what it is.
///
/// The lists are the files of `Sources/Facts/Lexicon`, which the program holds as they are.
enum LexiconList: String, CaseIterable {
  case places, demonyms
  case placeWords = "place-words"
  case directions
  case firstNames = "first-names"
  case surnames, titles
  case nameParticles = "name-particles"
  case nameSuffixes = "name-suffixes"
  case speechVerbs = "speech-verbs"
  case events, organisations
  case organisationWords = "organisation-words"
  case commonWords = "common-words"
  case functionWords = "function-words"
  case notNames = "not-names"
  case units, currencies
  case numberWords = "number-words"
  case senseWords = "sense-words"
  case figureWords = "figure-words"
  case calendar

  /// Its bytes.
  var bytes: UnsafeBufferPointer<UInt8> {
    let list = lexicon_list_named(rawValue)
    return UnsafeBufferPointer(start: list.bytes, count: list.count)
  }

  /// Calls `visit` with the fields of each line, in order.
  func forEachLine(_ visit: (LexiconLine) -> Void) {
    let bytes = bytes
    var position = 0
    var fields: [Range<Int>] = []
    while position < bytes.count {
      fields.removeAll(keepingCapacity: true)
      var start = position
      while position < bytes.count, bytes[position] != 0x0A {
        if bytes[position] == 0x09 {
          fields.append(start..<position)
          start = position + 1
        }
        position += 1
      }
      fields.append(start..<position)
      position += 1
      let isComment = fields[0].isEmpty || bytes[fields[0].lowerBound] == 0x23
      if !isComment { visit(LexiconLine(bytes: bytes, fields: fields)) }
    }
  }
}

/// A line of a list.
struct LexiconLine {
  fileprivate let bytes: UnsafeBufferPointer<UInt8>
  fileprivate let fields: [Range<Int>]

  /// The first field, which every line has.
  var name: UnsafeBufferPointer<UInt8> { field(0).bytes }

  /// A field counted from 0; empty where the line has none such.
  func field(_ index: Int) -> LexiconField {
    let range = range(index)
    return LexiconField(bytes: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Where a field stands in the list.
  func range(_ index: Int) -> Range<Int> { index < fields.count ? fields[index] : 0..<0 }

  /// The text of a field.
  subscript(_ index: Int) -> String { String(decoding: field(index).bytes, as: UTF8.self) }
}

/// A field of a line, in the bytes of its list: no text is made of it before one is asked for.
struct LexiconField {
  let bytes: UnsafeBufferPointer<UInt8>

  var isEmpty: Bool { bytes.isEmpty }

  static func == (field: LexiconField, text: StaticString) -> Bool {
    field.bytes.count == text.utf8CodeUnitCount
      && text.withUTF8Buffer { $0.elementsEqual(field.bytes) }
  }

  static func ~= (text: StaticString, field: LexiconField) -> Bool { field == text }
}
