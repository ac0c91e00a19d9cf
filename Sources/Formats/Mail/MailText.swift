import Articles

/// The text of a mail, whichever of its forms tells it best.
struct MailText {
  private(set) var text = ""
  /// Where the mail can be seen on the web, by its link for those whose program shows it badly.
  private(set) var address: String?
  private(set) var notes: [String] = []
  /// Whether the end of it was left out.
  private(set) var isCut = false
  /// How many lines have been read, with those of the pieces before.
  private var lines = 0

  /// Reads all pieces of text of a mail, one after the other.
  init(_ texts: [MailContents.Text], limits: MIMELimits = MIMELimits()) {
    for text in texts { add(text, limits) }
  }

  private mutating func add(_ text: MailContents.Text, _ limits: MIMELimits) {
    let plain = text.plain.map { MailText(plain: $0, limits, after: lines) }
    let html = text.html.map { MailText(html: $0, limits, after: lines) }
    guard var best = html ?? plain else { return }
    if let plain, let html, MailText.isReal(plain.text, beside: html.text) {
      best = plain
      best.address = best.address ?? html.address
    }
    if !best.text.isEmpty { self.text += (self.text.isEmpty ? "" : "\n\n") + best.text }
    address = address ?? best.address
    notes += best.notes.filter { !notes.contains($0) }
    isCut = isCut || best.isCut
    lines = best.lines + 1
  }

  private init(plain part: MIMEPart, _ limits: MIMELimits, after lines: Int) {
    self.lines = lines
    let decoded = TextDecoding.decode(part.data ?? [], declared: part.charset)
    notes = decoded.notes
    text = firstLines(of: decoded.text, limits)
    if part.parameters["format"]?.lowercased() == "flowed" {
      let deletes = part.parameters["delsp"]?.lowercased() == "yes"
      text = FlowedText.unflowed(text, deletingSpaces: deletes)
    }
  }

  /// As many lines of a text as are read, and a note where it has more.
  private mutating func firstLines(of text: String, _ limits: MIMELimits) -> String {
    let end = text.utf8.firstIndex { byte in
      if byte == 0x0A { lines += 1 }
      return lines >= limits.textLines
    }
    guard let end, text.utf8[end...].contains(where: { !$0.isBlank }) else { return text }
    cut("only the first \(limits.textLines) lines of its text were read")
    return String(text[..<end])
  }

  /// The beginning of an HTML text that has too many tags, and a note on it.
  private mutating func firstTags(of text: String, _ limits: MIMELimits) -> String {
    var tags = 0
    let end = text.utf8.firstIndex { byte in
      if byte == 0x3C { tags += 1 }
      return tags > limits.tags
    }
    guard let end else { return text }
    cut("only the first \(limits.tags) tags of its HTML were read")
    return String(text[..<end])
  }

  private mutating func cut(_ note: String) {
    notes.append(note)
    isCut = true
  }

  private init(html part: MIMEPart, _ limits: MIMELimits, after lines: Int) {
    self.lines = lines
    let bytes = part.data ?? []
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let declared = part.charset ?? Encodings.declared(inHTML: head)
    let decoded = TextDecoding.decode(bytes, declared: declared)
    notes = decoded.notes
    let page = Markup.html(firstTags(of: decoded.text, limits))
    var blocks = BlockText(skipping: MailText.isHidden)
    blocks.read(page.root)
    text = firstLines(of: blocks.paragraphs.joined(separator: "\n\n"), limits)
    address = MailText.webAddress(of: page)
  }

  // MARK: Which form

  /// Whether plain text says as much as the HTML beside it. Some programs write a note instead
  /// ("your program shows no HTML"), others the addresses of all links.
  private static func isReal(_ plain: String, beside html: String) -> Bool {
    let (words, links) = sizes(plain)
    return words * 10 >= sizes(html).words * 6 && links * 5 <= words
  }

  /// The bytes of the words and of the addresses in a text.
  private static func sizes(_ text: String) -> (words: Int, links: Int) {
    var words = 0
    var links = 0
    for word in text.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      if word.count > 8, word.contains(0x2F), Substring(word).contains("://") {
        links += word.count
      } else {
        words += word.count
      }
    }
    return (words, links)
  }

  // MARK: HTML

  /// Whether an element is hidden: the line that lists of mails show, which readers do not see.
  private static func isHidden(_ element: Element) -> Bool {
    guard let style = element.attribute("style") else { return element.attribute("hidden") != nil }
    guard style.utf8.count <= 2_000 else { return false }
    let rules = style.utf8.filter { $0 > 0x20 }
    return hidingRules.contains { rules.firstRange(ofASCII: $0) != nil }
      || rules.split(separator: 0x3B).contains { rule in
        noSizes.contains {
          rule.count == $0.utf8CodeUnitCount && rule.firstRange(ofASCII: $0) != nil
        }
      }
  }

  private static let noSizes: [StaticString] = ["font-size:0", "font-size:0px"]
  private static let hidingRules: [StaticString] = [
    "display:none", "mso-hide:all", "visibility:hidden", "max-height:0;", "max-height:0px",
  ]

  /// The address behind "View this email in your browser", where it is the page's own and not one
  /// by which clicks are counted.
  private static func webAddress(of page: Markup) -> String? {
    for link in page.root.all("a") {
      guard let text = link.line, text.utf8.count <= 120, MailFurniture.isWebLink(text),
        let target = link.attribute("href"), let address = MailAddress.page(target)
      else { continue }
      return address
    }
    return nil
  }
}

/// Addresses of pages that stand in mails.
enum MailAddress {
  /// The canonical address of a page; nil where it may be one that counts who clicked, which has a
  /// long run of letters and digits without meaning.
  static func page(_ text: String) -> String? {
    guard text.utf8.count <= 300, let address = Addresses.canonical(text),
      Addresses.namesPage(address),
      !address.utf8.split(whereSeparator: { !$0.isASCIILetterOrDigit }).contains(where: {
        $0.count >= 24 && $0.contains { $0 &- 0x30 < 10 }
      })
    else { return nil }
    return address
  }
}
