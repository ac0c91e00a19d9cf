import Articles

/// The text of a word processor's document, whatever the program: its paragraphs, and what it says
/// of itself.
struct DocumentText: Sendable {
  struct Paragraph: Hashable, Sendable {
    /// One line, or several where the writer broke them by hand. A tab that the writer set stands
    /// in it, and so do the tabs that part the cells of a table's row.
    var text: String
    var style = Style.body
    /// Whether all of it is bold.
    var isBold = false
    /// The size of most of its letters, in half points; nil where the document leaves it to the
    /// program.
    var size: Int?

    enum Style: Hashable, Sendable {
      case title
      /// A heading, 1 being the highest.
      case heading(Int)
      /// A row of a table whose cells hold single paragraphs.
      case tableRow
      case body, listItem, caption
    }
  }

  var paragraphs: [Paragraph] = []
  var title: String?
  var author: String?
  /// When the document was made, which is seldom when its text was published.
  var created: NewsDate?
  /// A BCP 47 tag.
  var language: String?
  /// What a person should know of how this was read.
  var notes: [String] = []
}
