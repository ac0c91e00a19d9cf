/// The XML of a news standard, taken apart; names are in small letters, without prefixes for the
/// vocabularies of the IPTC and of XHTML.
struct StandardXML {
  let markup: Markup
  /// What a person should know of how it was read.
  let notes: [String]

  init(_ file: FileContent) {
    let decoded = file.decodedXML
    markup = Markup.xml(
      Array(decoded.text.utf8), prefixes: StandardXML.prefixes, ignoringCase: true)
    notes = decoded.notes + (markup.isCut ? ["the file is cut off"] : [])
  }

  private static let prefixes = [
    "http://iptc.org/std/nar/2006-10-01/": "", "http://iptc.org/std/NITF/2006-10-18/": "",
    "http://iptc.org/std/NITF/2003-08-21/": "", "http://iptc.org/std/NewsML/2003-10-10/": "",
    "http://www.w3.org/1999/xhtml": "",
  ]
}
