/// What the properties that a program keeps of a document may tell of its article. Most are filled
/// in by nobody: the name of a file, of a computer's user, of a template.
enum DocumentProperties {
  /// Whether a title is one that a person wrote.
  ///
  ///     DocumentProperties.isHeadline("Harbor bridge toll to double")      // true
  ///     DocumentProperties.isHeadline("Microsoft Word - bridge v2.docx")   // false
  static func isHeadline(_ title: String) -> Bool {
    guard (8...300).contains(title.utf8.count), title.contains(" "), !title.contains("\n") else {
      return false
    }
    let small = title.lowercased()
    if programs.contains(where: { small.hasPrefix($0) }) || small.contains("://") { return false }
    return !fileEndings.contains { small.hasSuffix($0) }
  }

  /// The people that an author's property names; nil for the name of an account or a program.
  static func people(_ author: String) -> [String]? {
    let names = Bylines.names(in: author).filter { name in
      let words = name.split(separator: " ")
      return words.count >= 2 && !name.hasDigit
        && words.allSatisfy { !accountWords.contains($0.lowercased()) }
    }
    return names.isEmpty ? nil : names
  }

  private static let programs = [
    "microsoft word", "microsoft powerpoint", "microsoft outlook", "untitled", "document ",
    "print ",
    "ohne titel", "unbenannt", "sans titre", "sin título", "senza titolo", "powerpoint pr",
  ]
  private static let fileEndings = [
    ".doc", ".docx", ".odt", ".rtf", ".pdf", ".indd", ".qxd", ".qxp", ".html", ".htm", ".txt",
    ".pages", ".wpd", ".ppt", ".pptx", ".xls", ".xlsx",
  ]
  private static let accountWords: Set<String> = [
    "user", "admin", "administrator", "author", "owner", "windows", "microsoft", "office", "word",
    "python-docx", "apache", "libreoffice", "openoffice", "benutzer", "utilisateur", "usuario",
    "unknown", "customer", "student", "staff", "library", "computer", "account", "service",
  ]
}
