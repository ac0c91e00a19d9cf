/// Generated pages as files of a folder, always the same ones.
struct PageFiles {
  let folder: String
  let count: Int

  /// Has them written by `bench generate-pages`, so that this process stays small.
  func write(_ programs: Programs) throws {
    guard try !ArticleMark.isComplete(count, in: folder) else { return }
    Console.tell("writing \(NumberText.grouped(count)) pages to \(folder)")
    try ChildProcess(program: programs.bench, arguments: ["generate-pages", "\(count)", folder])
      .run(programs.work.output)
  }
}

extension PageFiles {
  /// What was typed after `bench generate-pages`.
  init(_ arguments: Arguments) throws {
    guard arguments.words.count == 2 else { throw UsageError("generate-pages takes N and FOLDER") }
    count = try Arguments.count(arguments.words[0], "generate-pages")
    folder = Folder.withoutSlash(arguments.words[1])
  }

  func write() throws {
    try ArticleMark.begin(count, in: folder)
    var writer = ArticleText()
    for number in 1...count {
      try TextFile.write(
        WebPage(writer.article(number), number: number).bytes, to: "\(folder)/\(number).html")
    }
    try ArticleMark.complete(count, in: folder)
  }
}
