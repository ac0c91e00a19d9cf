import ArgumentParser
import Glibc

/// Which archive a command works on.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The archive's file. Otherwise $NEWSARCHIVE, or $XDG_DATA_HOME/newsarchive/archive.db.",
      valueName: "path"),
    completion: .file(extensions: ["db"]))
  var archive: String?

  /// The archive's path, and whether its folder is ours to make.
  var location: (path: String, isDefault: Bool) {
    get throws {
      if let archive {
        guard !archive.isEmpty else { throw Failure("--archive needs a path") }
        return (archive, false)
      }
      if let path = Environment.value("NEWSARCHIVE") { return (path, false) }
      if let data = Environment.value("XDG_DATA_HOME") {
        return ("\(data)/newsarchive/archive.db", true)
      }
      guard let home = Environment.value("HOME") else {
        throw Failure("there is no home folder to keep an archive in; give --archive PATH")
      }
      return ("\(home)/.local/share/newsarchive/archive.db", true)
    }
  }

  /// The path of an archive that is to be read.
  var path: String { get throws { try location.path } }

  /// The path of an archive that is to be written; makes the folder that it has by default.
  var pathToWrite: String {
    get throws {
      let (path, isDefault) = try location
      guard isDefault, let slash = path.lastIndex(of: "/") else { return path }
      var folder = ""
      for part in path[..<slash].split(separator: "/") {
        folder += "/" + part
        mkdir(folder, 0o700)
      }
      return path
    }
  }
}

/// The variables that a person has set.
enum Environment {
  /// The value of a variable; nil where it is not set, or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
