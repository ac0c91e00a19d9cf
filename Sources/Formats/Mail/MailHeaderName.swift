/// The headers that anybody asks for. A mail has dozens of others, which are not even decoded.
enum MailHeaderName: String, Hashable, Sendable {
  case from, subject, date, precedence
  case archivedAt = "archived-at"
  case contentID = "content-id"
  case contentLanguage = "content-language"
  case contentLocation = "content-location"
  case feedbackID = "feedback-id"
  case listID = "list-id"
  case listPost = "list-post"
  case listUnsubscribe = "list-unsubscribe"
  case snapshotContentLocation = "snapshot-content-location"
}
