/// A generated article that tells a story.
struct StoryArticle {
  /// From 1.
  let number: Int
  /// Which event it tells of.
  let event: Int
  let headline: String
  let day: CalendarDay
  let paper: String
  let body: String

  /// As a line of a JSON Lines file. No text of the generator's needs more to be escaped than
  /// quotation marks and line ends.
  var json: String {
    func quoted(_ text: String) -> String {
      var quoted = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": quoted += "\\\""
        case "\n": quoted += "\\n"
        default: quoted.unicodeScalars.append(scalar)
        }
      }
      return quoted + "\""
    }
    return """
      {"url":"https://\(Papers.host(of: paper))/\(day.year)/story-\(number)",\
      "title":\(quoted(headline)),"sitename":\(quoted(paper)),"date":"\(DateLine.iso(day))",\
      "text":\(quoted(body))}

      """
  }
}
