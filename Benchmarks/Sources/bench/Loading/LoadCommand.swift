/// `bench load FOLDER ARCHIVE`: puts generated articles into an archive with bare SQLite.
struct LoadCommand {
  private let folder: String
  private let archive: String

  init(_ arguments: Arguments) throws {
    guard arguments.words.count == 2 else { throw UsageError("load takes FOLDER and ARCHIVE") }
    folder = Folder.withoutSlash(arguments.words[0])
    archive = arguments.words[1]
  }

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let loader = try BareLoader(archive)
    let batch = TextBatch()
    var numbers = ArticleNumbers()
    var count = 0
    func write() throws {
      try loader.write(batch)
      batch.removeAll()
    }
    try FileTree.forEachFile(in: folder) { path, relative in
      try batch.read(path, id: try numbers.next(relative))
      count += 1
      if batch.isFull { try write() }
    }
    if !batch.texts.isEmpty { try write() }
    try loader.finish()
    let seconds = NumberText.fixed((clock.now - start).seconds, 2)
    print("\(NumberText.grouped(count)) articles in \(seconds) s")
  }
}
