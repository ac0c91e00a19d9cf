/// The program that is measured, and where the articles lie that it is given.
struct MeasuredProgram {
  static let names: Set<String> = ["newsarchive", "folder"]

  let newsarchive: String
  let folder: String

  /// - Parameter data: The folder of the articles below `data`, where nothing else is said.
  init(_ arguments: Arguments, data: String) throws {
    let package = try Places.package()
    newsarchive = arguments.option("newsarchive") ?? "\(package)/../.build/release/newsarchive"
    folder = Folder.withoutSlash(arguments.option("folder") ?? "\(package)/data/\(data)")
    guard TextFile.size(newsarchive) != nil else {
      throw Failure("there is no program \(newsarchive): build it, or name it with --newsarchive")
    }
  }

  /// The folder of the archives.
  var work: WorkFolder {
    get throws { try WorkFolder("\(folder).archives") }
  }
}
