import Articles

/// A text of which nothing is taken apart: all of it is the body.
///
/// It is no format that files are recognised as; it is asked for.
public struct PlainBodyFormat: Format {
  public let name = "plain"
  public let summary = "A text taken as a body, whole and unchanged"
  public let extensions: [String] = []
  public let mediaType = "text/plain"
  public let usesCLibraries = false

  public init() {}

  public func recognises(_ file: FileContent) -> Bool { false }

  public func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes)
    var draft = ArticleDraft(body: decoded.text)
    draft.notes = decoded.notes
    try each(.article(draft))
  }
}
