/// The head of a record of a WARC file (ISO 28500; versions 0.17 to 1.1).
struct WARCRecord {
  let fields: HeaderFields
  let length: Int

  static let signature = Array("WARC/".utf8)

  /// Reads the head after the line `WARC/1.1`, and appends what it reads to `whole`.
  ///
  /// - Throws: `FormatError` where it does not say how long the record is.
  init(_ stream: RecordStream, whole: inout [UInt8]) throws(FormatError) {
    guard let fields = try HeaderFields(stream, whole: &whole) else {
      throw FormatError("its head has no end")
    }
    guard let record = WARCRecord(fields) else { throw FormatError("its head gives no length") }
    self = record
  }

  /// A record with this head; nil where it does not say how long the record is.
  init?(_ fields: HeaderFields) {
    guard let length = fields.size("content-length") else { return nil }
    self.fields = fields
    self.length = length
  }

  var type: String { fields["warc-type"]?.lowercased() ?? "" }

  /// The address that it was fetched from; old programs put it into angle brackets.
  var address: String? {
    fields["warc-target-uri"].map { String($0.trimmed.drop { $0 == "<" }.prefix { $0 != ">" }) }
  }

  /// Whether it holds a web server's answer rather than a file as it is.
  var isAnswer: Bool {
    type == "response" && (address.map { $0.hasPrefix("http") } ?? true)
  }

  /// Why a record of this type is no article; nil where it may be one.
  var reasonAgainst: String? {
    switch type {
    case "response":
      return isAnswer ? nil : "an answer that is no web page"
    case "resource":
      return CrawledKinds.reasonAgainst(
        status: nil, mediaType: fields.mediaType ?? "", address: address)
    case "revisit": return "fetched before, and unchanged since"
    case "continuation": return "a later part of a record"
    case "": return "a record of no type"
    default: return "a record of the crawler (\(type))"
    }
  }
}
