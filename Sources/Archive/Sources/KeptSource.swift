/// A publisher as an archive keeps it.
struct KeptSource: Hashable {
  let id: Int64
  /// The one name under which all its articles stand.
  let name: String

  /// Whether nothing but its domain is known of it.
  var isDomainAlone: Bool { SourceDomain.named(by: name) != nil }
}

/// A name or a domain under which a publisher appeared.
struct KeptAlias {
  let kind: Kind
  let source: KeptSource

  /// The raw value is what is stored.
  enum Kind: String {
    case name
    /// A domain at which one name was seen, which is not in it, or none yet.
    case domain
    /// A domain that is surely the publisher's: its name is in it, or a person said so.
    case ownDomain = "own domain"
    /// A domain of several publishers, whose names are not in it: its source is known by the domain
    /// alone.
    case sharedDomain = "shared domain"
  }
}
