import Glibc

/// `bench generate N FOLDER`: writes articles as text files, always the same ones.
struct GenerateCommand {
  private let count: Int
  private let folder: String

  init(_ arguments: Arguments) throws {
    guard arguments.words.count == 2 else { throw UsageError("generate takes N and FOLDER") }
    count = try Arguments.count(arguments.words[0], "generate")
    folder = Folder.withoutSlash(arguments.words[1])
  }

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    try ArticleMark.begin(count, in: folder)
    var writer = ArticleText()
    var made: Set<String> = []
    var bytes = 0
    for number in 1...count {
      let article = writer.article(number)
      let month = "\(folder)/\(article.day.year)/\(DateLine.twoDigits(article.day.month))"
      if made.insert(month).inserted { try Folder.make(month) }
      try TextFile.write(article.bytes, to: "\(month)/\(GenerateCommand.name(number)).txt")
      bytes += article.bytes.count
    }
    try ArticleMark.complete(count, in: folder)
    let seconds = NumberText.fixed((clock.now - start).seconds, 1)
    print(
      "\(NumberText.grouped(count)) articles, \(NumberText.fixed(Double(bytes) / 1e6, 1)) MB,",
      "in \(seconds) s")
  }

  /// `000123`
  private static func name(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }
}
