@testable import Formats

/// Pages as tests write them.
enum PageTexts {
  /// A paragraph of prose that is unmistakably text; the number makes each another.
  static func prose(_ number: Int) -> String {
    "The ferry number \(number) left the quay at dawn, and nobody on board had thought of the tide. "
      + "It came back at noon with wet decks, a broken rail and a story for the harbour master."
  }

  /// Three paragraphs of prose, each in its element.
  static let article = (1...3).map { "<p>\(prose($0))</p>" }.joined()

  static func read(_ html: String) throws -> PageText {
    let page = Page(FileContent(path: "page.html", bytes: Array(html.utf8)))
    return try PageText.read(page, knowing: PageMetadata.read(page))
  }

  /// The paragraphs of an article with something between its second and its third paragraph, without
  /// those three.
  static func extra(_ html: String) throws -> [String] {
    let body =
      "<html><head><title>A headline</title></head><body><h1>A headline</h1><div><p>\(prose(1))</p>"
      + "<p>\(prose(2))</p>\(html)<p>\(prose(3))</p></div></body></html>"
    let paragraphs = try read(body).paragraphs
    let own = (1...3).map(prose)
    return paragraphs.filter { !own.contains($0) }
  }
}
