import Articles

/// The addresses of articles on the web.
public enum Addresses {
  /// An address in one form for all its spellings: small letters in scheme and host, no fragment,
  /// and none of the parameters by which visits are counted. Nil where the text is no web address.
  public static func canonical(_ text: String) -> String? {
    let text = text.trimmed
    guard let parts = AddressParts(text), !text.contains(where: \.isWhitespace),
      !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
    else { return nil }
    let scheme = parts.scheme.lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let host = parts.host.lowercased()
    guard host.contains("."), !host.hasPrefix("."), !host.hasSuffix(".") else { return nil }
    let path = parts.path.isEmpty ? "/" : parts.path
    let kept = parts.query.dropFirst().split(separator: "&").filter { !isTracking($0) }
    return "\(scheme)://\(host)\(path)" + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// The host of an address without `www.`: `cbsnews.com`.
  public static func domain(of address: String) -> String? {
    guard let host = host(of: address) else { return nil }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  /// The host of an address in small letters, without a port: `www.cbsnews.com`.
  public static func host(of address: String) -> Substring? {
    canonical(address).flatMap { AddressParts($0) }?.host.prefix { $0 != ":" }
  }

  /// Whether a canonical address names one page, and not a site whose page changes daily.
  public static func namesPage(_ address: String) -> Bool {
    AddressParts(address).map { $0.path.utf8.count + $0.query.utf8.count > 1 } ?? false
  }

  /// The last part of an address's host: `uk`, `com`.
  static func topLevel(of address: String) -> String? {
    domain(of: address).flatMap { $0.split(separator: ".").last.map(String.init) }
  }

  /// The day that an address's path spells: `/2026/02/05/`, `/2026-02-05/`, `/20260205/`,
  /// `/2026/feb/05/`, also at the beginning or the end of a part: `talks-2026-02-05.html`.
  static func day(in address: String) -> Day? {
    guard let address = canonical(address),
      let parts = AddressParts(address)?.path.split(separator: "/")
    else { return nil }
    return AddressDay.day(ofParts: parts) ?? parts.lazy.compactMap(AddressDay.day).first
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
