/// Characters that steer terminals, turn texts round, hide, pile up or are none at all, in the headline
/// and the body of each format. All of it is kept: what is shown is made safe when it is shown.
enum CharacterFiles {
  private static let characters: [(label: String, text: String)] = [
    ("nul", "\u{0}"), ("bell", "\u{7}"), ("backspace", "\u{8}\u{8}\u{8}"), ("escape", "\u{1B}"),
    ("clear-screen", "\u{1B}[2J\u{1B}[H"), ("title", "\u{1B}]0;owned\u{7}"),
    ("clipboard", "\u{1B}]52;c;b3duZWQ=\u{7}"), ("answerback", "\u{1B}[6n\u{5}"),
    ("c1", "\u{9B}2J\u{9D}0;owned\u{9C}"), ("delete", "\u{7F}"), ("form-feed", "\u{C}\u{B}"),
    ("override", "\u{202E}dlrow\u{202C}"), ("isolates", "\u{2066}\u{2067}\u{2068}open"),
    ("marks", "\u{200E}\u{200F}\u{61C}"),
    ("zero-width", "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}"),
    ("pile", "e" + String(repeating: "\u{301}\u{323}\u{489}", count: 400)),
    ("tag-letters", "\u{E0041}\u{E0042}\u{E007F}"), ("private", "\u{E000}\u{F8FF}\u{10FFFD}"),
    ("none", noCharacters), ("line-ends", "\u{2028}\u{2029}\u{85}"),
    ("spaces", "\u{A0}\u{2003}\u{3000}\u{1680}"), ("emoji", "👩‍👩‍👧‍👦🏴‍☠️🇦🇶"),
    ("formula", "=HYPERLINK(\"x\")"), ("markup", "<script>alert(1)</script>&amp;&#0;&#xD800;"),
    ("sql", "'); DROP TABLE article; --"), ("query", "\" OR * AND NEAR("), ("percent", "%s%n%00"),
  ]

  /// Code points that will never be characters, which Swift writes only by their numbers.
  private static let noCharacters = [0xFFFE, 0xFFFF, 0x1FFFE, 0xFDD0].compactMap {
    Unicode.Scalar(UInt32($0)).map(String.init)
  }.joined()

  /// A format, how it writes a headline and a body, and how it writes a character.
  private typealias Carrier = (ending: String, write: @Sendable (String, String) -> String)

  private static let carriers: [Carrier] = [
    ("txt", { Words.text($0, $1) }),
    ("html", { Words.page($0, $1) }),
    ("rss", { Words.feed($0, $1) }),
    ("md", { "# \($0)\n\n\($1)\n" }),
    ("json", { "{\"headline\": \"\(json($0))\", \"body\": \"\(json($1))\"}" }),
    ("csv", { "headline,body\n\"\(doubled($0))\",\"\(doubled($1))\"\n" }),
    (
      "eml",
      {
        "From: a@b.example\nSubject: \($0)\nMIME-Version: 1.0\n"
          + "Content-Type: text/plain; charset=utf-8\n\n\($1)\n"
      }
    ),
  ]

  static let files: [HostileFile] =
    characters.flatMap { label, text in
      carriers.map { ending, write in
        HostileFile(
          "*-\(label).\(ending)",
          write("The \(text) ferry \(label) \(ending)", "Before \(text) behind. \(Words.body)"),
          .kept)
      }
    } + brokenBytes

  /// Bytes that are no text in the encoding that the file says, or seems, to have.
  private static let brokenBytes: [HostileFile] = [
    ("overlong", [0xC0, 0xAF, 0xE0, 0x80, 0xAF]),
    ("surrogates", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]),
    ("beyond", [0xF4, 0x90, 0x80, 0x80]), ("lone-tail", [0x80, 0xBF]),
    ("cut-letter", [0xE2, 0x82]),
    ("five-bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("all-ones", [0xFF, 0xFF]),
  ].flatMap { (label: String, bytes: [UInt8]) in
    ["txt", "html", "rss"].map { ending in
      let headline = "Łódź ferry \(label) \(ending)"
      let text =
        ending == "txt"
        ? Words.text(headline, "Bytes | here. \(Words.body) Żółta łódź.")
        : ending == "html"
          ? Words.page(headline, "Bytes | here. Żółta łódź.", head: "<meta charset=utf-8>")
          : Words.feed(headline, "Bytes | here. Żółta łódź. \(Words.body)")
      let spoilt = text.utf8.flatMap { $0 == UInt8(ascii: "|") ? bytes : [$0] }
      return HostileFile("*-\(label).\(ending)", .bytes(spoilt), .kept)
    }
  }

  private static func json(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\" + String(scalar)
      case _ where scalar.value < 0x20:
        "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }.joined()
  }

  private static func doubled(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }
}
