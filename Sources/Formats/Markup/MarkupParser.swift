import CXML

extension Markup {
  /// Reads a page of HTML of any age, in UTF-8, through libxml2; whatever is wrong in it is mended.
  static func html(_ bytes: [UInt8]) -> Markup {
    let parser = MarkupParser(capacity: bytes.count)
    parser.readHTML(bytes)
    return parser.builder.finish(problem: nil)
  }

  static func html(_ text: String) -> Markup { html(Array(text.utf8)) }

  /// Reads XML in UTF-8 through libxml2, as far as sense can be made of it.
  ///
  /// Nothing outside the text is ever read, and entities that a document declares itself are not
  /// expanded; those of HTML are known. Names have the prefix that `prefixes` gives to the address
  /// of their namespace, whatever prefix the document uses; in a namespace that is not listed, the
  /// document's own. With `ignoringCase` they are in small letters. What `shape` tells serves to
  /// mend documents whose elements are not all closed.
  ///
  ///     let feed = Markup.xml(bytes, prefixes: ["http://purl.org/dc/elements/1.1/": "dc"])
  ///     feed.root.first("dc:creator")?.line
  static func xml(
    _ bytes: [UInt8], prefixes: [String: String] = [:], ignoringCase: Bool = false,
    shape: XMLShape = XMLShape()
  ) -> Markup {
    let mended = XMLMending.mended(bytes)
    let parser = MarkupParser(
      capacity: bytes.count, prefixes: prefixes, ignoringCase: ignoringCase)
    let (problem, isWellFormed) = parser.readXML(mended)
    if isWellFormed { return parser.builder.finish(problem: problem) }
    let balanced = XMLBalancing.balanced(mended, shape: shape)
    let second = MarkupParser(
      capacity: bytes.count, prefixes: prefixes, ignoringCase: ignoringCase)
    _ = second.readXML(balanced.bytes)
    return second.builder.finish(problem: problem, isCut: balanced.isCut)
  }
}

/// What libxml2 calls while it reads, to build a tree.
private final class MarkupParser {
  let builder: MarkupBuilder
  private let prefixes: [String: String]
  /// The tags of names by where libxml2 keeps them: it keeps each once.
  private var tags: [UnsafePointer<xmlChar>: Int32] = [:]
  private let ignoresCase: Bool
  private var entities: [String: xmlEntityPtr] = [:]

  init(capacity: Int, prefixes: [String: String] = [:], ignoringCase: Bool = false) {
    builder = MarkupBuilder(capacity: capacity)
    self.prefixes = prefixes
    ignoresCase = ignoringCase
  }

  deinit {
    for entity in entities.values {
      entity.pointee.content.deallocate()
      entity.deallocate()
    }
  }

  func readHTML(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { raw in
      guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self),
        let context = htmlCreateMemoryParserCtxt(start, Int32(clamping: raw.count))
      else { return }
      defer { htmlFreeParserCtxt(context) }
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      _ = htmlCtxtUseOptions(context, Int32(options))
      _ = xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      listen(to: context)
      _ = htmlParseDocument(context)
    }
  }

  /// Returns a thing that is wrong, and whether all tags are sound.
  func readXML(_ bytes: [UInt8]) -> (problem: String?, isWellFormed: Bool) {
    bytes.withUnsafeBytes { raw in
      guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self),
        let context = xmlCreateMemoryParserCtxt(start, Int32(clamping: raw.count))
      else { return (nil, true) }
      defer { xmlFreeParserCtxt(context) }
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      _ = xmlCtxtUseOptions(context, Int32(options))
      listen(to: context)
      _ = xmlParseDocument(context)
      let isWellFormed = context.pointee.wellFormed != 0
      guard let error = xmlCtxtGetLastError(context)?.pointee, let message = error.message else {
        return (nil, isWellFormed)
      }
      return ("line \(error.line): \(String(cString: message).trimmed)", isWellFormed)
    }
  }

  /// Has libxml2 tell this parser what it reads, and no tree of its own be built.
  private func listen(to context: xmlParserCtxtPtr) {
    guard let sax = context.pointee.sax else { return }
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    sax.pointee = xmlSAXHandler()
    sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    sax.pointee.startElement = { MarkupParser.of($0)?.begin($1, $2) }
    sax.pointee.endElement = { context, _ in MarkupParser.of(context)?.builder.end() }
    sax.pointee.startElementNs = { context, name, prefix, address, _, _, count, _, attributes in
      MarkupParser.of(context)?.begin(name, prefix, address, Int(count), attributes)
    }
    sax.pointee.endElementNs = { context, _, _, _ in MarkupParser.of(context)?.builder.end() }
    sax.pointee.characters = { MarkupParser.of($0)?.addText($1, $2) }
    sax.pointee.cdataBlock = { MarkupParser.of($0)?.addText($1, $2) }
    sax.pointee.ignorableWhitespace = { MarkupParser.of($0)?.addText($1, $2) }
    sax.pointee.comment = { context, text in
      MarkupParser.of(context)?.builder.addComment(MarkupParser.bytes(text))
    }
    sax.pointee.getEntity = { context, name in MarkupParser.of(context)?.entity(name) }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> MarkupParser? {
    context.map { Unmanaged<MarkupParser>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: What libxml2 tells

  /// An element of HTML, with pairs of names and values up to a null.
  private func begin(
    _ name: UnsafePointer<xmlChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    builder.begin(tag(name))
    guard var pair = pairs else { return }
    while let attribute = pair.pointee {
      builder.addAttribute(tag(attribute), MarkupParser.bytes(pair[1]))
      pair += 2
    }
  }

  /// An element of XML, with five pointers an attribute: name, prefix, address, and the value's
  /// ends.
  private func begin(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ address: UnsafePointer<xmlChar>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    builder.begin(builder.tag(qualified(name, prefix, address)))
    guard let attributes else { return }
    for index in 0..<max(0, count) {
      let parts = attributes + index * 5
      guard let start = parts[3], let end = parts[4], end >= start else { continue }
      builder.addAttribute(
        builder.tag(qualified(parts[0], parts[1], parts[2])),
        UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  private func qualified(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ address: UnsafePointer<xmlChar>?
  ) -> String {
    let name = MarkupParser.string(name)
    let known = prefixes.isEmpty ? nil : address.flatMap { prefixes[String(cString: $0)] }
    let prefix = known ?? prefix.map { String(cString: $0) } ?? ""
    let whole = prefix.isEmpty ? name : "\(prefix):\(name)"
    return ignoresCase ? whole.lowercased() : whole
  }

  private func addText(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    builder.addText(UnsafeBufferPointer(start: text, count: text == nil ? 0 : Int(count)))
  }

  /// An entity that XML does not have and HTML has: `&nbsp;`, `&eacute;`.
  private func entity(_ name: UnsafePointer<xmlChar>?) -> xmlEntityPtr? {
    guard let name, let known = htmlEntityLookup(name),
      let scalar = Unicode.Scalar(known.pointee.value)
    else { return nil }
    let key = String(cString: name)
    if let entity = entities[key] { return entity }
    let utf8 = Array(String(Character(scalar)).utf8)
    let content = UnsafeMutablePointer<xmlChar>.allocate(capacity: utf8.count + 1)
    content.initialize(repeating: 0, count: utf8.count + 1)
    content.update(from: utf8, count: utf8.count)
    let entity = xmlEntityPtr.allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.content = content
    entity.pointee.length = Int32(utf8.count)
    entities[key] = entity
    return entity
  }

  private func tag(_ name: UnsafePointer<xmlChar>?) -> Int32 {
    guard let name else { return builder.tag("") }
    if let tag = tags[name] { return tag }
    let tag = builder.tag(String(cString: name))
    tags[name] = tag
    return tag
  }

  // MARK: C strings

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private static func bytes(_ text: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text, count: text.map { Int(xmlStrlen($0)) } ?? 0)
  }
}
