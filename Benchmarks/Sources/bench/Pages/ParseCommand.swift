import Articles
import CHTMLParser
import Glibc

/// `bench parse FOLDER`: has libxml2 parse every page of a folder into a tree, on all cores, and does
/// nothing with the trees.
struct ParseCommand {
  private let folder: String

  init(_ arguments: Arguments) throws {
    guard let folder = arguments.words.first, arguments.words.count == 1 else {
      throw UsageError("parse takes FOLDER")
    }
    self.folder = Folder.withoutSlash(folder)
  }

  func run() throws {
    var paths: [String] = []
    try FileTree.forEachFile(in: folder) { path, _ in paths.append(path) }
    xmlInitParser()
    let parsed = paths.concurrentMap { ParseCommand.parse($0) }.filter { $0 }.count
    print("\(NumberText.grouped(parsed)) pages")
  }

  /// Whether a tree came of a file.
  private static func parse(_ path: String) -> Bool {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
    guard let tree = htmlReadFile(path, "UTF-8", Int32(options)) else { return false }
    xmlFreeDoc(tree)
    return true
  }
}
