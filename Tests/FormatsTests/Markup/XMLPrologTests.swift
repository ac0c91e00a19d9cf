import Articles
import Testing

@testable import Formats

@Suite struct XMLPrologTests {
  @Test(
    arguments: [
      ("<?xml version='1.0'?><!-- <a> --><rss>", 33),
      ("<!DOCTYPE nitf [<!-- ]> ' --><!ENTITY a \"]>'\"><?p ]?>]><nitf>", 55),
      ("<!DOCTYPE nitf [<!-- ]> ' --><!ENTITY a \"]>'\">]><nitf>", 48),
      ("<!DOCTYPE nitf SYSTEM 'a>b'><nitf>", 28), ("<!DOCTYPE nitf [", nil), ("text", nil),
    ] as [(String, Int?)])
  func isSteppedOver(text: String, root: Int?) {
    #expect(XMLProlog.root(in: Array(text.utf8)) == root)
  }

  /// More declarations than the beginning of a file holds; none of them is resolved.
  @Test(arguments: ["<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n", ""])
  func aLongDocumentTypeHidesNoArticle(declaration: String) throws {
    let entities = (0..<400).map { "<!ENTITY e\($0) \"name number \($0)\">" }
    let text =
      declaration
      + "<!DOCTYPE nitf SYSTEM \"nitf.dtd\" [\n\(entities.joined(separator: "\n"))\n]>\n"
      + "<nitf><head><title>Ice</title></head><body><body.content><p>The harbour froze &e1; over.</p>"
      + "</body.content></body></nitf>"
    let file = FileContent(path: "a.xml", bytes: Array(text.utf8))
    #expect(try Formats.recognise(file).name == "nitf")
    let read = try Formats.readings(of: file, in: NITFFormat())
    guard case .article(let draft)? = read.first else {
      Issue.record("\(read)")
      return
    }
    #expect(draft.headline?.value == "Ice")
    #expect(draft.body == "The harbour froze &e1; over.")
  }
}
