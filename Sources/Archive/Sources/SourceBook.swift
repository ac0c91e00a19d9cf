import Articles
import GRDB

/// Knows which publisher an article is of, by whatever name or domain its file tells, and learns
/// the names and domains that it meets.
///
/// The name decides where a file gives one; the domain fills the gap. It is true only while nobody
/// else can write.
final class SourceBook {
  private let statements: SourceStatements
  private let rewriting: SourceRewriting
  /// What was found for each pair of a name and a domain, until something changes.
  private var known: [Claim: KeptSource] = [:]

  /// What a file says of its publisher.
  struct Claim: Hashable {
    var name: String?
    var domain: String?
    /// Whether the name need not be that of the site: the user gave it, or an agency's text bears
    /// it.
    var mayBeElsewhere = false
  }

  init(_ database: Database) throws {
    statements = try SourceStatements(database)
    rewriting = try SourceRewriting(database)
  }

  /// The publisher of an article; nil where its file tells neither a name nor an address.
  ///
  /// Where that brings the name of a publisher that articles stand under by its domain, they all
  /// follow; `prepare` is called before, so that all of them are in the tables.
  func source(of draft: ArticleDraft, _ prepare: () throws -> Void) throws -> KeptSource? {
    let claim = try claim(of: draft)
    if let source = known[claim] { return source }
    let source: KeptSource
    if let name = claim.name {
      source = try named(name, claim, prepare)
    } else if let domain = claim.domain {
      source = try at(domain)
    } else {
      return nil
    }
    known[claim] = source
    return source
  }

  private func claim(of draft: ArticleDraft) throws -> Claim {
    let domain = draft.url.flatMap { SourceDomain.of(address: $0.value) }
    guard let source = draft.source else { return Claim(domain: domain) }
    // Some pages call themselves by their domain; a person may have made it their name.
    if let named = SourceDomain.named(by: source.value),
      try statements.alias(source.value)?.kind != .name
    {
      return Claim(domain: named)
    }
    return Claim(
      name: source.value, domain: domain, mayBeElsewhere: [.option, .dateline].contains(source.by))
  }

  // MARK: Names

  private func named(
    _ name: String, _ claim: Claim, _ prepare: () throws -> Void
  ) throws -> KeptSource {
    var source: KeptSource
    if let kept = try find(name) {
      source = kept
    } else if let nameless = try nameless(name, claim) {
      try prepare()
      source = try rename(nameless, to: name)
    } else {
      source = try statements.add(name, domain: nil)
    }
    try statements.addName(name, of: source)
    if let domain = claim.domain, !claim.mayBeElsewhere || SourceName.fits(name, domain: domain) {
      source = try link(source, name, to: domain, prepare)
    }
    return source
  }

  private func find(_ name: String) throws -> KeptSource? {
    if let alias = try statements.alias(name), alias.kind == .name { return alias.source }
    return try statements.source(withKey: SourceName.key(name))
  }

  /// The publisher known by its domain alone that this is the name of.
  private func nameless(_ name: String, _ claim: Claim) throws -> KeptSource? {
    let domain = claim.domain ?? SourceName.key(name) + ".com"
    guard let alias = try statements.alias(domain), alias.kind == .domain,
      alias.source.isDomainAlone, !claim.mayBeElsewhere || SourceName.fits(name, domain: domain)
    else { return nil }
    return alias.source
  }

  private func rename(_ source: KeptSource, to name: String) throws -> KeptSource {
    known.removeAll()
    try statements.addWords(of: name)
    return try rewriting.rename(source, to: name)
  }

  // MARK: Domains

  /// The publisher of an article of which only the domain is known.
  private func at(_ domain: String) throws -> KeptSource {
    if let alias = try statements.alias(domain) { return alias.source }
    if domain.hasSuffix(".com"), let named = try statements.source(withKey: SourceName.key(domain)),
      try rewriting.lacksDomain(named)
    {
      try statements.setDomain(domain, .ownDomain, of: named)
      return named
    }
    let source = try statements.add(domain, domain: domain)
    try statements.setDomain(domain, .domain, of: source)
    return source
  }

  /// Notes that a named publisher appeared at a domain; articles that are known by that alone
  /// follow.
  private func link(
    _ source: KeptSource, _ name: String, to domain: String, _ prepare: () throws -> Void
  ) throws -> KeptSource {
    let fits = SourceName.fits(name, domain: domain)
    let kind = fits ? KeptAlias.Kind.ownDomain : .domain
    guard let alias = try statements.alias(domain) else {
      try statements.setDomain(domain, kind, of: source)
      return source
    }
    let holder = alias.source
    switch alias.kind {
    case .name, .ownDomain: break
    case .domain where holder.id == source.id:
      if fits { try statements.setDomain(domain, kind, of: source) }
    case .domain where holder.isDomainAlone, .sharedDomain where fits:
      try prepare()
      known.removeAll()
      try statements.setDomain(domain, kind, of: source)
      try rewriting.merge(holder, into: source)
    case .domain:
      // Of two names at one domain, the one that is in it fills the gaps; where neither is, none
      // does.
      try prepare()
      known.removeAll()
      let other = fits ? source : try shared(domain)
      try statements.setDomain(domain, fits ? kind : .sharedDomain, of: other)
      try rewriting.move(articlesAt: domain, of: holder, to: other)
    case .sharedDomain: break
    }
    return source
  }

  /// The source of articles at a domain of several publishers.
  private func shared(_ domain: String) throws -> KeptSource {
    try rewriting.source(named: domain) ?? statements.add(domain, domain: domain)
  }
}
