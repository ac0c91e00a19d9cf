/// A document type with entities that would grow to gigabytes, and one that stands for a file.
enum EntityBomb {
  static let documentType: String = {
    let entities = zip("abcdefghi", "bcdefghij").map { name, inner in
      "<!ENTITY \(name) \"" + String(repeating: "&\(inner);", count: 10) + "\">"
    }
    return "<!DOCTYPE x [<!ENTITY j \"boom\">\(entities.joined())"
      + "<!ENTITY file SYSTEM \"file:///etc/hostname\">]>"
  }()
}
