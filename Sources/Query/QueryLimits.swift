/// How large a query may be. Each limit has an error that names it.
public enum QueryLimits {
  /// The longest query, in bytes.
  public static let bytes = 4096
  /// How many words it has at most.
  public static let terms = 64
  /// How deep groups may be nested.
  public static let depth = 32
  /// How many words with `*` it has at most.
  public static let prefixes = 8
  /// How many letters a prefix needs.
  public static let prefixLength = 2
  /// How many words NEAR and BEFORE can reach.
  public static let distance = 255
  /// How many times ATLEAST can ask for.
  public static let times = 9999
}
