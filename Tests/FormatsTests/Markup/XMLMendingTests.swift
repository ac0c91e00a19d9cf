import Testing

@testable import Formats

@Suite struct XMLMendingTests {
  @Test(arguments: [
    ("<a>x & y</a>", "<a>x &amp; y</a>"), ("<a>x &amp; y</a>", "<a>x &amp; y</a>"),
    ("<a>&eacute;&nope;</a>", "<a>&eacute;&amp;nope;</a>"),
    (
      "<a>&#8217;&#x2019;&#0;&#xD800;&#x;&#;</a>",
      "<a>&#8217;&#x2019;&amp;#0;&amp;#xD800;&amp;#x;&amp;#;</a>"
    ),
    ("<a><![CDATA[x & y]]></a>", "<a><![CDATA[x & y]]></a>"), ("<![CDATA[x", "<![CDATA[x"),
    ("<a>x<!-- & -->y</a>", "<a>xy</a>"), ("<a>x<!-- y</a>", "<a>x y</a>"),
    ("<a>x\u{01}\u{0B}y</a>", "<a>xy</a>"), ("x & y<a/>", "<a/>"), ("x", ""), ("", ""),
  ])
  func keepsWhatParsersKnow(broken: String, mended: String) {
    #expect(String(decoding: XMLMending.mended(Array(broken.utf8)), as: UTF8.self) == mended)
  }
}
