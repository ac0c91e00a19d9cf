import Glibc

/// The folder of the archives that are measured, beside the articles: it is gone in the end.
struct WorkFolder {
  private let path: String

  /// What programs say, one after the other.
  var output: String { "\(path)/output.txt" }
  /// The archive that the program imports into.
  var imported: String { "\(path)/imported.db" }
  /// The archive that the bare loader loads into.
  var loaded: String { "\(path)/loaded.db" }
  /// The archive of saved pages.
  var pages: String { "\(path)/pages.db" }
  /// What is exported.
  var exported: String { "\(path)/exported.csv" }
  /// An archive of stories, and a copy of it that grows.
  var stories: String { "\(path)/stories.db" }
  var grown: String { "\(path)/grown.db" }
  /// What generated stories are written to.
  var storyFolder: String { "\(path)/stories" }
  /// A folder with nothing in it.
  var nothing: String { "\(path)/nothing" }

  /// Makes the folder, and removes what a run that was stopped has left in it.
  init(_ path: String) throws {
    self.path = path
    try Folder.make(nothing)
    removeArchives()
  }

  func removeArchives() {
    for archive in [imported, loaded, pages, stories, grown] { remove(archive) }
  }

  func remove(_ archive: String) {
    for end in ["", "-wal", "-shm", "-journal", "-lock"] { unlink(archive + end) }
  }

  /// Removes the folder; where somebody else has put something into it, that stays.
  func remove() {
    removeArchives()
    unlink(output)
    unlink(exported)
    rmdir(nothing)
    rmdir(path)
  }
}
