import Articles

/// The addresses of articles on the web.
public enum Addresses {
  /// An address in one form for all its spellings: small letters in scheme and host, no fragment, and
  /// none of the parameters by which visits are counted. Nil where the text is no web address.
  public static func canonical(_ text: String) -> String? {
    let text = text.trimmed
    guard let slashes = text.firstRange(of: "://"), !text.contains(where: \.isWhitespace),
      !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
    else { return nil }
    let scheme = text[..<slashes.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    var rest = text[slashes.upperBound...]
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    var query: Substring?
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    let pathStart = rest.firstIndex(of: "/") ?? rest.endIndex
    let host = rest[..<pathStart].lowercased()
    guard host.contains("."), !host.hasPrefix("."), !host.hasSuffix(".") else { return nil }
    let path = pathStart == rest.endIndex ? "/" : String(rest[pathStart...])
    let kept = (query ?? "").split(separator: "&").filter { !isTracking($0) }
    return "\(scheme)://\(host)\(path)" + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// The host of an address without `www.`: `cbsnews.com`.
  public static func domain(of address: String) -> String? {
    guard let address = canonical(address), let slashes = address.firstRange(of: "://") else {
      return nil
    }
    let host = address[slashes.upperBound...].prefix { $0 != "/" && $0 != ":" }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  /// Whether a canonical address names one page, and not a site whose page changes daily.
  public static func namesPage(_ address: String) -> Bool {
    guard let slashes = address.firstRange(of: "://"),
      let path = address[slashes.upperBound...].firstIndex(of: "/")
    else { return false }
    return address[path...].utf8.count > 1
  }

  /// The last part of an address's host: `uk`, `com`.
  static func topLevel(of address: String) -> String? {
    domain(of: address).flatMap { $0.split(separator: ".").last.map(String.init) }
  }

  /// The day that an address's path spells: `/2026/02/05/`, `/2026-02-05/`, `/20260205/`,
  /// `/2026/feb/05/`, also at the beginning or the end of a part: `talks-2026-02-05.html`.
  static func day(in address: String) -> Day? {
    guard let address = canonical(address), let slashes = address.firstRange(of: "://") else {
      return nil
    }
    let path = address[slashes.upperBound...].prefix { $0 != "?" }
    let parts = path.split(separator: "/").dropFirst()
    return AddressDay.day(ofParts: Array(parts)) ?? parts.lazy.compactMap(AddressDay.day).first
  }

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || trackers.contains(name)
  }

  private static let trackers: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "cmpid", "smid", "ftag",
    "ocid", "xtor", "wt.mc_id", "wt_mc", "at_medium", "at_campaign", "ns_campaign", "ns_mchannel",
  ]
}
