/// How long a kind of search may take, in milliseconds, with the start of the program in it.
enum TimeLimit: Double {
  /// A page of the newest hits, found by the index alone.
  case page = 25
  /// A page of the newest hits, of which the index cannot say all: their texts are looked at.
  case checkedPage = 60
  /// A page of the best hits of common words.
  case bestPage = 150
  /// How hits lie in time, and what they have in common.
  case overview = 100
  /// How many hits there are.
  case count = 40
}
