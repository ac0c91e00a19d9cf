import Articles
import Testing

@testable import Formats

@Suite struct RTFTextTests {
  private func paragraphs(_ rtf: String) throws -> [String] {
    try document(rtf).paragraphs.map(\.text)
  }

  private func document(_ rtf: String) throws -> DocumentText {
    try RTFText.read(rtf.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
  }

  @Test(
    arguments: [
      (#"{\rtf1 one\par two}"#, ["one", "two"]),
      (#"{\rtf1 caf\'e9 \'93ok\'94}"#, ["café “ok”"]),
      (#"{\rtf1\ansicpg1251 \'cf\'e0\'e2}"#, ["Пав"]),
      (#"{\rtf1\ansi\ansicpg1250 \'b3\'f3d\'9f}"#, ["łódź"]),
      (#"{\rtf1\mac caf\'8e}"#, ["café"]),
      // Two bytes a character, the second one of them a letter or a bracket by itself.
      (#"{\rtf1{\fonttbl{\f1\fcharset128 MS Mincho;}}\f1 \'83A\'83\'7b}"#, ["アボ"]),
      (#"{\rtf1{\fonttbl{\f1\fcharset134 SimSun;}}\f1\'d6\'d0 \f0 x}"#, ["中 x"]),
      // Characters by number, and what stands in their place for old readers.
      (#"{\rtf1 it\u8217's}"#, ["it’s"]),
      (#"{\rtf1 it\u8217\'92s}"#, ["it’s"]),
      (#"{\rtf1\uc0 it\u8217 s}"#, ["it’s"]),
      (#"{\rtf1\uc2 \u-10179??\u-8704??!}"#, ["😀!"]),
      (#"{\rtf1\uc0\u55357 x}"#, ["\u{FFFD}x"]),
      (#"{\rtf1 \u99999999999999? x}"#, ["\u{FFFD} x"]),
      // What is not text.
      (
        #"{\rtf1{\header head\par}{\*\unknown gone}a{\pict 89504e}b{\v hidden}\deleted c\deleted0 d}"#,
        ["abd"]
      ),
      (#"{\rtf1 a{\footnote note}b{\*\fldinst X}}"#, ["ab"]),
      (
        #"{\rtf1 It is {\deleted\revauthdel1 shut}{\revised\revauth1 open}{\*\annotation why?}}"#,
        ["It is open"]
      ),
      (#"{\rtf1 see {\field{\*\fldinst HYPERLINK "x"}{\fldrslt this}}}"#, ["see this"]),
      ("{\\rtf1 a\\bin4 {}{}b}", ["ab"]),
      (#"{\rtf1{\upr{a}{\*\ud{b}}}c}"#, ["bc"]),
      // Lines, tabs, tables, text boxes.
      (#"{\rtf1 one\line two\tab three}"#, ["one\ntwo\tthree"]),
      (#"{\rtf1\intbl a\cell b\cell\row\pard after\par}"#, ["a\tb", "after"]),
      (
        #"{\rtf1\intbl a\cell\pard\itap2\intbl x\nestcell y\nestcell\nestrow\pard\intbl\cell\row}"#,
        ["a\tx\ty"]
      ),
      (
        #"{\rtf1 text{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt box\par}}{\shprslt no}} goes on\par}"#,
        ["text goes on", "box"]
      ),
      // Broken files.
      (#"{\rtf1 a}}}} b"#, ["a b"]),
      (#"{\rtf1 a\'"#, ["a"]),
      ("{\\rtf1 a\\", ["a"]),
    ] as [(String, [String])])
  func reads(_ rtf: String, _ expected: [String]) throws {
    #expect(try paragraphs(rtf) == expected)
  }

  @Test func aCutFileIsReadToItsEndAndSaysSo() throws {
    let cut = try document(#"{\rtf1{\b all of it is he"#)
    #expect(cut.paragraphs.map(\.text) == ["all of it is he"])
    #expect(cut.notes == ["the file is cut off; it was read to its end"])
    #expect(try document(#"{\rtf1 whole}"#).notes == [])
  }

  @Test func stylesAndLooksAreTold() throws {
    let text = try document(
      #"{\rtf1{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 Title;}}\s2 T\par\pard\s1 H\par\pard{\b\fs36 B}\par\pard\outlinelevel1 O\par\pard{\pntext\'b7}item\par}"#
    )
    #expect(text.paragraphs.map(\.style) == [.title, .heading(1), .body, .heading(2), .listItem])
    #expect(text.paragraphs.map(\.isBold) == [false, false, true, false, false])
    #expect(text.paragraphs[2].size == 36)
  }

  @Test func propertiesAreRead() throws {
    let text = try document(
      #"{\rtf1{\info{\title A \u8220?b\u8221?}{\author Jane Doe}{\creatim\yr2025\mo2\dy5\hr10\min3}}x}"#
    )
    #expect(text.title == "A “b”")
    #expect(text.author == "Jane Doe")
    #expect(text.created?.description == "2025-02-05T10:03:00")
  }

  @Test func nestingIsBounded() throws {
    let deep = String(repeating: "{", count: 200_000)
    #expect(try paragraphs("{\\rtf1 a" + deep + "b") == ["ab"])
  }

  @Test func whatIsNoRTFIsTurnedAway() {
    #expect(throws: FormatError("this is no RTF: it does not begin with {\\rtf")) {
      try RTFText.read(Array("hello".utf8))
    }
  }
}
