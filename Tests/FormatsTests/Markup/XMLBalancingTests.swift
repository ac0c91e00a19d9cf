import Testing

@testable import Formats

/// What is not well-formed becomes so, each element in its place.
@Suite struct XMLBalancingTests {
  private func balanced(_ text: String, _ shape: XMLShape = XMLShape()) -> String {
    String(decoding: XMLBalancing.balanced(Array(text.utf8), shape: shape).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<a><b>x</b></a>", "<a><b>x</b></a>"),
    ("<a><b>x</a>", "<a><b>x</b></a>"),
    ("<a><b><i>x</b></i></a>", "<a><b><i>x</i></b></a>"),
    ("<a>x</b></a>", "<a>x</a>"),
    ("<A>x</a>", "<A>x</A>"),
    ("<a>x", "<a>x</a>"),
    ("<a>x<br>y<hr></a>", "<a>x<br/>y<hr/></a>"),
    ("<a b=c d='e' f g=\"h\">x</a>", "<a b=\"c\" d=\"e\" f=\"f\" g=\"h\">x</a>"),
    ("<a b=\"1\" b=\"2\"/>", "<a b=\"1\"></a>"),
    ("<a b='say \"x\"'>x</a>", "<a b=\"say &quot;x&quot;\">x</a>"),
    ("<a><b c=\"x>y</b>z</a>", "<a><b c=\"x\">y</b>z</a>"),
    ("<a>1 < 2 <3</a>", "<a>1 &lt; 2 &lt;3</a>"),
    ("<a><b</a>", "<a><b></b></a>"),
    ("<a><![CDATA[<b>]]></a>", "<a><![CDATA[<b>]]></a>"),
    ("<a><![CDATA[<b>", "<a><![CDATA[<b>]]></a>"),
    ("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>x</a>", "<a>x</a>"),
    ("<a>x</a><b>y</b>z", "<a>x<b>y</b>z</a>"),
    ("x<a>y</a>", "<a>y</a>"),
    ("", ""), ("<", ""), ("</", ""), ("<a", "<a></a>"), ("<a b", "<a b=\"b\"></a>"),
  ])
  func tagsAreClosedInOrder(broken: String, sound: String) {
    #expect(balanced(broken) == sound)
  }

  @Test func anItemEndsTheItemBefore() {
    let shape = XMLShape(items: ["item"], parts: ["title", "link"])
    #expect(
      balanced("<a><item><title>x<link>y<item><title>z</a>", shape)
        == "<a><item><title>x</title><link>y</link></item><item><title>z</title></item></a>")
  }

  @Test(arguments: [("<a><b/></a>", false), ("<a><b/>", true), ("<a/>", false), ("", true)])
  func tellsWhatIsCut(text: String, isCut: Bool) {
    #expect(XMLBalancing.balanced(Array(text.utf8)).isCut == isCut)
  }

  /// Any bytes are read, in time that grows as they do.
  @Test(arguments: [
    "<", "<a", "</a", "<!--", "<a b=\"", "<a b='", "<!DOCTYPE [", "<![CDATA[", "&", "<?",
  ])
  func anyRepetitionIsRead(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(Markup.xml(Array(text.utf8)).nodes.count > 0)
    #expect(Markup.xml(Array(("<r>" + text).utf8)).nodes.count > 0)
  }
}
