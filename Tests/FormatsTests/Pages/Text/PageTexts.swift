@testable import Formats

/// Pages as tests write them.
enum PageTexts {
  private static let pool = [
    "The ferry left the quay at dawn, and nobody on board had thought of the tide. It came back at noon "
      + "with wet decks, a broken rail and a story for the harbour master.",
    "Her captain, who had sailed the sound for thirty winters, said that he had never met such a wave. "
      + "His mate said that he had met many, but always from the other side of a window.",
    "Seven crates of oranges went overboard near the second buoy. By evening the children of three "
      + "villages stood in the shallows with nets, buckets and one old pram.",
    "The insurance will pay for the rail and for the paint, but not for the fruit. An inspector is to "
      + "come from the capital on Tuesday, weather and ferry permitting.",
    "Until then the smaller boat makes the crossing twice a day. Whoever has booked a car must wait, "
      + "and whoever has booked a cow is asked to telephone beforehand.",
    "The school on the island opened an hour late and closed an hour early. Its only teacher had been "
      + "on board, and spent her lesson on the height and the habits of waves.",
    "Old people recall the autumn of 1962, when the mail lay on the mainland for nine days. A wedding "
      + "was held without its groom, who waved from the far shore with a lamp.",
    "Engineers will look at the harbour wall once the wind has turned. Stones as heavy as a horse have "
      + "moved by half a metre, and nobody can say in which of the nights.",
  ]

  /// A paragraph of prose that is unmistakably text, from 1 to 8.
  static func prose(_ number: Int) -> String { pool[(number - 1) % pool.count] }

  /// Three paragraphs of prose, each in its element.
  static let article = (1...3).map { "<p>\(prose($0))</p>" }.joined()

  static func read(_ html: String) throws -> PageText {
    let page = Page(FileContent(path: "page.html", bytes: Array(html.utf8)))
    return try PageText.read(page, knowing: PageMetadata.read(page))
  }

  /// The paragraphs of an article with something between its second and its third paragraph,
  /// without those three.
  static func extra(_ html: String) throws -> [String] {
    let body =
      "<html><head><title>A headline</title></head><body><h1>A headline</h1><div><p>\(prose(1))</p>"
      + "<p>\(prose(2))</p>\(html)<p>\(prose(3))</p></div></body></html>"
    let paragraphs = try read(body).paragraphs
    let own = (1...3).map(prose)
    return paragraphs.filter { !own.contains($0) }
  }
}
