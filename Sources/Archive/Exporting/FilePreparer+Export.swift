import Articles
import Facts
import Formats
import Stories

extension FilePreparer {
  /// Prepares a line of an export: an article as it was kept, or what a person told the archive.
  func prepareExported(_ line: [UInt8], _ path: String) -> PreparedFile {
    do throws(FormatError) {
      switch try ExportLine(line) {
      case .settings(let settings):
        return PreparedFile(path: path, content: .settings(settings))
      case .article(let article):
        return file(of: article, line, path)
      }
    } catch {
      return PreparedFile(
        path: path, content: .rejected(reason: error.description, sha256: SHA256(line)),
        isLine: true)
    }
  }

  private func file(of article: KeptArticle, _ line: [UInt8], _ path: String) -> PreparedFile {
    let last = article.texts.count - 1
    let texts = article.texts.enumerated().map { index, text in
      PreparedText(
        article: self.article(
          text.draft, position: text.file.position, others: index == last ? article.facts : []),
        sight: sight(text.file, line))
    }
    guard let newest = texts.last else {
      return PreparedFile(path: path, content: .passedOver, isLine: true)
    }
    var prepared = newest.article
    let body = CodePointText(prepared.draft.body)
    prepared.kept = PreparedKept(
      id: article.id, earlierIDs: article.earlierIDs, earlier: texts.dropLast(),
      facts: Dictionary(grouping: article.facts, by: \.foundBy).compactMap { finder, facts in
        finder.map { FactList(facts, in: body, finder: $0) }
      },
      paths: newest.sight.paths,
      otherFiles: article.otherFiles.map { sight($0, line) })
    return PreparedFile(
      path: path, content: .read(newest.sight.file, [prepared], []), isLine: true)
  }

  private func sight(_ file: KeptArticle.File, _ line: [UInt8]) -> PreparedSight {
    PreparedSight(file: original(file, line), position: file.position, paths: file.paths)
  }

  /// The file in which a text came: as it was exported, or, where it was not, the line itself.
  private func original(_ file: KeptArticle.File, _ line: [UInt8]) -> PreparedOriginal {
    guard file.bytes != nil || file.isNamed else {
      return PreparedOriginal(
        sha256: SHA256(line), size: line.count, mediaType: "application/jsonl",
        stored: compressor.store(line))
    }
    return PreparedOriginal(
      sha256: SHA256(digest: file.sha256), size: file.size, mediaType: file.mediaType,
      stored: file.bytes.map { compressor.store($0) }
        ?? Zstandard.Stored(bytes: [], compression: Zstandard.removed))
  }
}

extension KeptArticle.File {
  /// Whether its digest is known.
  fileprivate var isNamed: Bool { sha256.count == 32 }
}
