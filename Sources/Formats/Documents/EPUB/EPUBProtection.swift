/// Tells books that only a shop's own program can open.
enum EPUBProtection {
  /// Whether the text itself is encrypted. Fonts often are, which keeps nobody from reading.
  ///
  /// Source: EPUB 3.3, section 4.2.6.3.2, and "Font obfuscation".
  static func isLocked(_ encryption: [UInt8]) -> Bool {
    let prefixes = ["http://www.w3.org/2001/04/xmlenc#": "enc"]
    return Markup.xml(encryption, prefixes: prefixes).root.all("enc:EncryptedData").contains {
      let method = $0.first("enc:EncryptionMethod")?.attribute("Algorithm") ?? ""
      return !fontMethods.contains(method)
    }
  }

  private static let fontMethods: Set<String> = [
    "http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC",
  ]
}
