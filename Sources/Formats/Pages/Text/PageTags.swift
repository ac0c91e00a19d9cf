/// What the elements of one page are, by their tags, and what their attributes say of them.
struct PageTags {
  enum Kind {
    case inline, unseen, picture, lineBreak, link, block, paragraph, headline, heading, item, quote,
      cell,
      caption, verbatim, custom
  }

  private let kinds: [Kind]
  private let tagHints: [Hints]
  private let isNaming: [Bool]
  private let address: Int32
  private let style: Int32
  private let named: Int32
  private let hidden: Int32
  private let table: Int32

  init(_ markup: Markup) {
    kinds = markup.names.map(PageTags.kind)
    tagHints = markup.names.map(PageTags.hints)
    isNaming = markup.names.map { PageTags.naming.contains($0) }
    address = markup.tag("href") ?? -1
    style = markup.tag("style") ?? -1
    named = markup.tag("class") ?? -1
    hidden = markup.tag("hidden") ?? -1
    table = markup.tag("table") ?? -1
  }

  func kind(_ tag: Int32) -> Kind { kinds[Int(tag)] }

  func isTable(_ tag: Int32) -> Bool { tag == table }

  /// Whether an element may hold a whole text.
  func isBox(_ tag: Int32) -> Bool {
    switch kinds[Int(tag)] {
    case .block, .cell, .custom, .quote, .verbatim: true
    default: false
    }
  }

  func hasAddress(_ markup: Markup, _ node: Markup.Node) -> Bool {
    markup.attributes[range(node)].contains { $0.tag == address }
  }

  /// What an element's name and attributes say of what is in it.
  func hints(_ markup: Markup, _ index: Int) -> (Hints, names: UInt64) {
    let node = markup.nodes[index]
    var names = UInt64(truncatingIfNeeded: node.tag)
    var hints = tagHints[Int(node.tag)]
    for attribute in markup.attributes[range(node)] {
      let value = {
        markup.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
      }
      if isNaming[Int(attribute.tag)] {
        let said = HintWords.hints(of: value())
        hints.formUnion(said)
        if !said.isEmpty { names = (names &* 31) ^ Letters.hash(value()) }
      } else if attribute.tag == hidden {
        hints.insert(.hidden)
      } else if attribute.tag == style {
        if PageTags.hides(value()) { hints.insert(.hidden) }
      }
    }
    // `widget-title` is a heading and no box.
    if hints.contains(.box), isBox(node.tag) { hints.insert(.furniture) }
    if hints.contains(.mainText) { hints.subtract([.furniture, .teaser, .media]) }
    return (hints.subtracting([.subject, .matter, .negation, .box, .hiding]), names)
  }

  /// Whether a table's cell is one of data, which stands in a line with its neighbours.
  func isInline(_ markup: Markup, _ index: Int) -> Bool {
    let end = Int(markup.nodes[index].end)
    guard end - index <= 8 else { return false }
    return markup.nodes[index + 1..<end].allSatisfy { node in
      guard node.isElement else { return node.content.count <= 80 }
      let kind = kind(node.tag)
      return kind == .inline || kind == .link
    }
  }

  /// The styles of an element and of the one around it together.
  func styleInPlace(_ markup: Markup, _ index: Int) -> UInt64 {
    let parent = Int(max(0, markup.nodes[index].parent))
    return style(markup, index) &* 31 &+ style(markup, parent)
  }

  /// A number for the kind of box that an element is: the same for the same name and class.
  func style(_ markup: Markup, _ index: Int) -> UInt64 {
    let node = markup.nodes[index]
    for attribute in markup.attributes[range(node)] where attribute.tag == named {
      let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
      return Letters.hash(markup.bytes[value]) &+ UInt64(truncatingIfNeeded: node.tag)
    }
    return UInt64(truncatingIfNeeded: node.tag)
  }

  private func range(_ node: Markup.Node) -> Range<Int> {
    Int(node.content.lowerBound)..<Int(node.content.upperBound)
  }

  /// `display:none`, `visibility: hidden`
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count < 400 else { return false }
    let style = style.filter { $0 > 0x20 }
    return style.firstRange(ofASCII: "display:none") != nil
      || style.firstRange(ofASCII: "visibility:hidden") != nil
  }

  private static let naming: Set<String> = [
    "class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label",
    "data-component-name", "data-type",
  ]

  private static func kind(_ name: String) -> Kind {
    switch name {
    case "br": .lineBreak
    case "img": .picture
    case "a": .link
    case "p": .paragraph
    case "h1": .headline
    case "h2", "h3", "h4", "h5", "h6": .heading
    case "li", "dd", "dt": .item
    case "blockquote": .quote
    case "td", "th": .cell
    case "figcaption", "caption": .caption
    case "pre", "listing", "plaintext": .verbatim
    case _ where HTMLNames.unseen.contains(name): .unseen
    case _ where name.utf8.contains(0x2D): .custom
    case _ where HTMLNames.blocks.contains(name): .block
    default: .inline
    }
  }

  private static func hints(_ name: String) -> Hints {
    switch name {
    case "nav", "footer", "aside", "form", "button", "menu", "dialog", "fieldset", "label":
      .furniture
    case "figcaption", "figure", "caption": .caption
    case "address": .byline
    default: []
    }
  }
}
