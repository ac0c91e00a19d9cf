/// How large a query may be. Each limit has an error that names it.
public enum QueryLimits {
  public static let bytes = 4096
  public static let terms = 64
  public static let depth = 32
  public static let prefixes = 8
  /// How many letters a prefix needs.
  public static let prefixLength = 2
  /// How many words NEAR and BEFORE can reach.
  public static let distance = 255
  /// How many times ATLEAST can ask for.
  public static let times = 9999
}
