/// Somebody of whom an article tells.
struct Person {
  let first: String
  let last: String
}
