import Articles

/// What was changed between two texts of an article.
struct RevisionComparison {
  let old: Revision
  let new: Revision

  var headline: WordDiff {
    WordDiff(from: old.article.headline ?? "", to: new.article.headline ?? "")
  }

  var byline: WordDiff {
    WordDiff(from: RevisionComparison.names(of: old), to: RevisionComparison.names(of: new))
  }

  var body: WordDiff { WordDiff(from: old.article.body, to: new.article.body) }

  /// The parts of the text by its paragraphs, each of which may have lost or won some.
  var paragraphs: [[WordDiff.Part]] {
    var paragraphs: [[WordDiff.Part]] = [[]]
    for part in body.parts {
      let pieces = part.text.split(separator: "\n\n", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { paragraphs.append([]) }
        if !piece.isEmpty {
          paragraphs[paragraphs.count - 1].append(WordDiff.Part(part.kind, String(piece)))
        }
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  private static func names(of revision: Revision) -> String {
    revision.article.byline.joined(separator: "; ")
  }
}
