/// What holds inside one pair of braces of an RTF file: groups inherit it, and it ends with them.
struct RTFGroup {
  /// Where the text of a group goes.
  enum Destination {
    case body
    /// Nowhere.
    case skipped
    /// Nowhere, but groups in it may have text to show: a drawing with a text box.
    case container
    /// A text in two versions, of which the one in Unicode is read.
    case twoVersions
    case fontTable, styleSheet, info, title, author, created
  }

  var destination = Destination.body
  /// The destination around a text in two versions.
  var outer = Destination.body
  /// Whether nothing but `\*` stood in the group yet, so that a word may name its destination.
  var isFresh = true
  /// Whether the group began with `\*`: it is skipped unless its destination is known.
  var isStarred = false
  /// Whether its text is a text box, which ends with the group.
  var isAside = false

  var look = RunText.Look()
  /// Hidden, or deleted while changes were tracked.
  var isHidden = false
  var isDeleted = false
  var font: Int?
  /// How many characters after `\u8217` stand in its place for old readers.
  var fallbackLength = 1

  // MARK: The paragraph

  var style = 0
  var outlineLevel: Int?
  /// How many tables the paragraph stands in, one in the other.
  var tableDepth = 0

  mutating func resetParagraph() {
    style = 0
    outlineLevel = nil
    tableDepth = 0
  }

  mutating func resetLook(font: Int?) {
    look = RunText.Look()
    isHidden = false
    self.font = font
  }
}

extension RTFGroup.Destination {
  /// The destination that the first word of a group names; nil for a word that names none.
  init?(named word: String, within outer: RTFGroup.Destination) {
    switch word {
    case "fonttbl": self = .fontTable
    case "stylesheet": self = .styleSheet
    case "info": self = .info
    case "title" where outer == .info: self = .title
    case "author" where outer == .info: self = .author
    case "creatim" where outer == .info: self = .created
    case "upr": self = .twoVersions
    case "object", "shp", "shpinst", "do", "shpgrp": self = .container
    case "shptxt", "dptxbxtext", "result": self = .body
    case _ where Self.skippedWords.contains(word): self = .skipped
    default: return nil
    }
  }

  private static let skippedWords: Set<String> = [
    "colortbl", "pict", "nonshppict", "shprslt", "sp", "sn", "sv", "nonesttables", "fldinst",
    "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
    "footnote", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "annotation",
    "atnid", "atnauthor", "bkmkstart", "bkmkend", "pntext", "pntxta", "pntxtb", "listtext", "xe",
    "rxe", "txe", "tc", "tcn", "filetbl", "listtable", "listoverridetable", "rsidtbl", "template",
    "private", "falt", "panose", "fontemb", "nextfile", "subject", "manager", "company", "operator",
    "category", "keywords", "comment", "doccomm", "hlinkbase", "revtim", "printim", "buptim",
    "objdata", "objname", "objclass", "themedata", "generator", "userprops", "mmathPr",
  ]
}
