import CGMime

/// Takes mails apart by GMime. All that the project knows of GMime stands in this file.
///
/// GMime's objects live as long as `init` runs; what is handed on are values.
struct MIMEMessage {
  /// The mail with all its parts.
  private(set) var root = MIMEPart()
  /// What was left out, as sentences for a person.
  private(set) var notes: [String] = []

  private let limits: MIMELimits
  private var partsLeft: Int
  private var bytesLeft: Int
  /// The encoding that headers have which do not say it themselves.
  private var headerEncoding: String?

  /// - Throws: `FormatError` where this is no mail.
  init(_ bytes: ArraySlice<UInt8>, limits: MIMELimits = MIMELimits()) throws(FormatError) {
    self.limits = limits
    partsLeft = limits.parts
    bytesLeft = limits.bytes
    GMime.start()
    let (message, hasCutHeaders) = try MIMEMessage.parse(bytes, limits)
    guard let message = GMimeReference(message) else {
      throw FormatError("this is no mail: it has no headers")
    }
    if hasCutHeaders { note("only the first \(limits.header >> 10) KB of a header were read") }
    root = self.message(message.pointer, depth: 0, messages: 0)
  }

  /// The message of GMime's, and whether headers of it were cut.
  private static func parse(
    _ bytes: ArraySlice<UInt8>, _ limits: MIMELimits
  ) throws(FormatError) -> (UnsafeMutableRawPointer?, Bool) {
    let parsed = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(FormatError) in
        let outline = try MIMEOutline(bytes, limits: limits)
        return (parse(bytes, outline), outline.hasCutHeaders)
      }
    }
    return try parsed.get()
  }

  /// Copies the bytes into GMime's memory, since Swift's may move, without what is too much for it.
  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, _ outline: MIMEOutline
  ) -> UnsafeMutableRawPointer? {
    guard let base = bytes.baseAddress, let stream = GMimeReference(g_mime_stream_mem_new()) else {
      return nil
    }
    for range in outline.kept {
      (base + range.lowerBound).withMemoryRebound(to: CChar.self, capacity: range.count) {
        _ = g_mime_stream_write(stream.of(), $0, range.count)
      }
    }
    g_mime_stream_reset(stream.of())
    guard let parser = GMimeReference(g_mime_parser_new_with_stream(stream.of())) else {
      return nil
    }
    return UnsafeMutableRawPointer(g_mime_parser_construct_message(parser.of(), nil))
  }

  // MARK: Parts

  private mutating func message(
    _ pointer: UnsafeMutableRawPointer, depth: Int, messages: Int
  ) -> MIMEPart {
    let object = pointer.assumingMemoryBound(to: GMimeObject.self)
    let body = g_mime_message_get_mime_part(pointer.assumingMemoryBound(to: GMimeMessage.self))
    headerEncoding =
      body.flatMap { g_mime_object_get_content_type_parameter($0, "charset") }.map {
        String(cString: $0)
      } ?? headerEncoding
    var part = body.map { self.part($0, depth: depth, messages: messages) } ?? MIMEPart()
    let headers = rawHeaders(of: object)
    // GMime keeps those of the content with the content.
    part.headers = headers.map(MIMEMessage.header) + part.headers
    part.sender = headers.first { $0.name == .from }.flatMap { Mailbox($0.value) }
    return part
  }

  private mutating func part(
    _ object: UnsafeMutablePointer<GMimeObject>, depth: Int, messages: Int
  ) -> MIMEPart {
    var part = MIMEPart()
    partsLeft -= 1
    guard partsLeft >= 0, depth <= limits.depth else {
      note("parts beyond the first \(limits.parts), or too deep in one another, were left out")
      return part
    }
    describe(&part, object)
    if GMime.isA(object, g_mime_multipart_get_type()) {
      part.content = .parts(parts(of: GMime.cast(object), depth: depth, messages: messages))
    } else if GMime.isA(object, g_mime_message_part_get_type()) {
      part.content = inner(GMime.cast(object), depth: depth, messages: messages)
    } else if GMime.isA(object, g_mime_part_get_type()), MIMEMessage.isRead(part) {
      part.content = .data(data(of: object))
    }
    return part
  }

  private mutating func parts(
    of multipart: UnsafeMutablePointer<GMimeMultipart>, depth: Int, messages: Int
  ) -> [MIMEPart] {
    (0..<max(0, g_mime_multipart_get_count(multipart))).compactMap { index -> MIMEPart? in
      guard partsLeft > 0 else {
        note("parts beyond the first \(limits.parts) were left out")
        return nil
      }
      return g_mime_multipart_get_part(multipart, index).map {
        part($0, depth: depth + 1, messages: messages)
      }
    }
  }

  private mutating func inner(
    _ part: UnsafeMutablePointer<GMimeMessagePart>, depth: Int, messages: Int
  ) -> MIMEPart.Content {
    guard messages < limits.messages else {
      note("a mail that stands more than \(limits.messages) mails deep was left out")
      return .unread
    }
    guard let message = g_mime_message_part_get_message(part) else { return .unread }
    let pointer = UnsafeMutableRawPointer(message)
    return .message([self.message(pointer, depth: depth + 1, messages: messages + 1)])
  }

  private mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  /// Whether anybody asks for a part's bytes: pictures, sounds and films are not even decoded.
  private static func isRead(_ part: MIMEPart) -> Bool {
    !["image", "audio", "video", "font"].contains(part.mediaKind)
  }

  private func describe(_ part: inout MIMEPart, _ object: UnsafeMutablePointer<GMimeObject>) {
    if let type = g_mime_object_get_content_type(object) {
      part.mediaType = GMime.taken(g_mime_content_type_get_mime_type(type)).lowercased()
      for name in ["charset", "format", "delsp", "start", "name", "type", "boundary"] {
        if let value = g_mime_content_type_get_parameter(type, name) {
          part.parameters[name] = EncodedWords.decoded(String(cString: value)).oneLine
        }
      }
    }
    part.isAttachment =
      g_mime_object_get_disposition(object).map { String(cString: $0).lowercased() }
      == "attachment"
    part.headers = rawHeaders(of: object).map(MIMEMessage.header)
    part.contentID = part.header(.contentID)?.trimmingBrackets
    if let name = g_mime_object_get_content_disposition_parameter(object, "filename") {
      part.fileName = EncodedWords.decoded(String(cString: name)).oneLine
    } else {
      part.fileName = part.parameters["name"]
    }
    if part.fileName?.isEmpty ?? false { part.fileName = nil }
  }

  private static func header(_ raw: (name: MailHeaderName, value: String)) -> MIMEPart.Header {
    MIMEPart.Header(name: raw.name, value: EncodedWords.decoded(raw.value).oneLine)
  }

  /// The headers that anybody asks for, as they stand in the mail, in text.
  private func rawHeaders(
    of object: UnsafeMutablePointer<GMimeObject>
  ) -> [(name: MailHeaderName, value: String)] {
    guard let list = g_mime_object_get_header_list(object) else { return [] }
    return (0..<max(0, g_mime_header_list_get_count(list))).compactMap { index in
      guard let header = g_mime_header_list_get_header_at(list, index),
        let name = MailHeaderName(
          rawValue: String(cString: g_mime_header_get_name(header)).lowercased()),
        let raw = g_mime_header_get_raw_value(header)
      else { return nil }
      let bytes = UnsafeBufferPointer(start: raw, count: strnlen(raw, limits.header))
        .map { UInt8(bitPattern: $0) }
      let text = TextDecoding.decode(bytes, declared: headerEncoding).text
      return (name, text.trimmed.oneLine)
    }
  }

  /// The content of a part, decoded; cut where the mail has given all that is read of one.
  private mutating func data(of object: UnsafeMutablePointer<GMimeObject>) -> [UInt8] {
    guard let wrapper = g_mime_part_get_content(GMime.cast(object)),
      let memory = GMimeReference(g_mime_stream_mem_new())
    else { return [] }
    g_mime_data_wrapper_write_to_stream(wrapper, memory.of())
    guard let array = g_mime_stream_mem_get_byte_array(memory.of())?.pointee,
      let start = array.data
    else { return [] }
    let count = min(Int(array.len), bytesLeft)
    if count < Int(array.len) { note("only the first \(limits.bytes >> 20) MB were read") }
    bytesLeft -= count
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}

/// One of GMime's objects, given back when it goes.
private final class GMimeReference {
  let pointer: UnsafeMutableRawPointer

  init?(_ pointer: UnsafeMutableRawPointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// The object as one of the types of which it is.
  func of<Object>() -> UnsafeMutablePointer<Object> {
    pointer.assumingMemoryBound(to: Object.self)
  }

  deinit { g_object_unref(pointer) }
}

private enum GMime {
  private static let isStarted: Bool = {
    g_mime_init()
    return true
  }()

  /// Makes GMime ready, once; it is never put away, since threads may still use it.
  static func start() { _ = isStarted }

  static func isA<Object>(_ object: UnsafeMutablePointer<Object>, _ type: GType) -> Bool {
    let instance = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GTypeInstance.self)
    return g_type_check_instance_is_a(instance, type) != 0
  }

  /// An object as another of the types of which it is.
  static func cast<Object, Other>(
    _ object: UnsafeMutablePointer<Object>
  ) -> UnsafeMutablePointer<Other> {
    UnsafeMutableRawPointer(object).assumingMemoryBound(to: Other.self)
  }

  /// A text that GMime has made for its caller, freed.
  static func taken(_ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text else { return "" }
    defer { g_free(text) }
    return String(cString: text)
  }
}

extension MIMEMessage {
  /// The date of a header in one of the many forms that mail programs have given it.
  static func date(_ text: String) -> MailDate? {
    GMime.start()
    guard text.utf8.count <= 200, let date = g_mime_utils_header_decode_date(text) else {
      return nil
    }
    defer { g_date_time_unref(date) }
    return MailDate(
      year: Int(g_date_time_get_year(date)), month: Int(g_date_time_get_month(date)),
      day: Int(g_date_time_get_day_of_month(date)), hour: Int(g_date_time_get_hour(date)),
      minute: Int(g_date_time_get_minute(date)), second: Int(g_date_time_get_second(date)),
      offset: Int(g_date_time_get_utc_offset(date) / 60_000_000))
  }

  struct MailDate {
    let year, month, day, hour, minute, second: Int
    /// Minutes east of UTC.
    let offset: Int
  }
}

extension String {
  /// What stands between angle brackets, `<a@b>`, or the text itself.
  var trimmingBrackets: String {
    String(drop { $0 == "<" || $0 == " " }.prefix { $0 != ">" }).trimmed
  }
}
