import Archive
import Articles
import Formats
import Foundation
import Results

/// The lines of an export.
enum ExportJSON {
  /// The first line: what a person has told the archive.
  static func settings(_ settings: KeptSettings) -> JSONText {
    let publishers = settings.publishers.map { publisher in
      JSONText.object([
        .init("name", .string(publisher.name)), .init("domain", .string(publisher.domain)),
        .init(
          "aliases",
          .array(
            publisher.aliases.map {
              .object([
                .init("name", .string($0.name)), .init("key", .string($0.key)),
                .init("kind", .string($0.kind)),
              ])
            })),
      ])
    }
    let searches = settings.searches.map {
      JSONText.object([
        .init("name", .string($0.name)), .init("query", .string($0.query)),
        .init("saved", .string($0.saved)),
      ])
    }
    return .object([
      .init(ExportLines.key, .integer(ExportLines.version)),
      .init("program", .string("newsarchive \(NewsArchive.version)")),
      .init("publishers", .array(publishers)), .init("searches", .array(searches)),
    ])
  }

  /// An article with all its texts.
  static func article(_ article: KeptArticle) -> JSONText {
    guard let newest = article.texts.last else { return .null }
    var first: [JSONText.Member] = [.init("id", .string(article.id.description))]
    if !article.earlierIDs.isEmpty {
      first.append(
        .init("earlier_ids", .array(article.earlierIDs.map { .string($0.description) })))
    }
    first.append(.init("file", file(newest.file)))
    if !article.otherFiles.isEmpty {
      first.append(.init("other_files", .array(article.otherFiles.map(file))))
    }
    let earlier = article.texts.dropLast().map {
      ArticleJSON.object([.init("file", file($0.file))], $0.draft, [])
    }
    return ArticleJSON.object(
      first, newest.draft, article.facts,
      earlier.isEmpty ? [] : [.init("earlier_texts", .array(earlier))])
  }

  private static func file(_ file: KeptArticle.File) -> JSONText {
    let digits = file.sha256.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    var members: [JSONText.Member] = [
      .init("sha256", .string(digits)), .init("media_type", .string(file.mediaType)),
      .init("size", .integer(file.size)), .init("position", .integer(file.position)),
      .init("paths", .array(file.paths.map { .string($0) })),
    ]
    if let bytes = file.bytes {
      members.append(.init("base64", .string(Data(bytes).base64EncodedString())))
    }
    return .object(members)
  }
}
