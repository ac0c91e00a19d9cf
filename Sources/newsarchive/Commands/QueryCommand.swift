import ArgumentParser
import Query
import Results

/// `newsarchive query`: the manual of the query language.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Tells what can be searched for, and how it is written.",
    discussion: """
      YOU WRITE                       IT FINDS
      \(table(QueryLanguage.constructs.map { ($0.written, $0.finds) }))

      FIELDS take a word, a phrase or a group
      \(table(Fields.all.map { ($0.example, $0.summary) }))

      \(QueryLanguage.wordForms)

      \(QueryLanguage.punctuation)

      \(QueryLanguage.days)

      \(QueryLanguage.limits)

      EXAMPLES:
        newsarchive search 'Grynkewich AND Abu Dhabi'
        newsarchive search '(source:CBS OR date:2025) NOT headline:(live updates)'
        newsarchive search 'ATLEAST/3 ceasefire AND (Russia SENTENCE Ukraine)'
        newsarchive search 'case:US BEFORE/3 sanctions date:last-30-days'
      """)

  func run() { print(NewsArchive.helpMessage(for: QueryCommand.self)) }

  /// Two columns; what finds much text to say goes on under itself.
  private static func table(_ rows: [(String, String)]) -> String {
    rows.map { written, finds in
      let lines = TerminalText.wrap(finds, 46)
      return lines.enumerated().map { index, line in
        "  " + TerminalText.pad(index == 0 ? written : "", 30) + line
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
