import Articles

/// The text of a word processor's document, whatever the program: its paragraphs, and what it says of
/// itself.
struct DocumentText {
  struct Paragraph: Hashable {
    /// One line, or several where the writer broke them by hand.
    var text: String
    var style = Style.body
    /// Whether all of it is bold.
    var isBold = false

    enum Style: Hashable {
      case title
      /// A heading, 1 being the highest.
      case heading(Int)
      case body, listItem, caption
    }
  }

  var paragraphs: [Paragraph] = []
  var title: String?
  var author: String?
  var created: NewsDate?
  /// A BCP 47 tag.
  var language: String?
}
