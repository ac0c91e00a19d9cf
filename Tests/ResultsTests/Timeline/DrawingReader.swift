import Foundation
import FoundationXML

/// The elements of an SVG document, as an XML parser reads them.
final class DrawingReader: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""

    var kind: String { attributes["class"] ?? "" }
    func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? .nan }
  }

  /// In the order in which they begin.
  private(set) var elements: [Element] = []
  private(set) var isWellFormed = false
  private var open: [Int] = []

  init(_ document: String) {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func all(_ name: String, _ kind: String = "") -> [Element] {
    elements.filter { $0.name == name && (kind.isEmpty || $0.kind == kind) }
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes attributeDict: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: elementName, attributes: attributeDict))
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let index = open.last { elements[index].text += string }
  }
}
