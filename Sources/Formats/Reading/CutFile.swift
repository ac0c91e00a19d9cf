/// A file whose end is missing: a download that broke off, a disk that was full.
enum CutFile {
  static let note = "the file is cut off; it was read to its end"
}
