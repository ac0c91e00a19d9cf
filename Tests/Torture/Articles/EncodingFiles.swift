import CIconv

/// Each encoding that news was ever saved in, as plain text that says nothing of it, as a page and as a
/// feed that do. Where it is said, every letter must be right.
enum EncodingFiles {
  /// Encodings as iconv knows them, with what pages call them and a sentence that each of them can write.
  private static let encodings: [(iconv: String, declared: String, text: String)] =
    [
      ("UTF-8", "utf-8", all), ("UTF-16LE", "utf-16", french), ("UTF-16BE", "utf-16be", french),
      ("ISO-8859-1", "iso-8859-1", french), ("CP1252", "windows-1252", french),
      ("ISO-8859-15", "iso-8859-15", french), ("MACINTOSH", "macintosh", french),
      ("ISO-8859-2", "iso-8859-2", polish), ("CP1250", "windows-1250", polish),
      ("CP1251", "windows-1251", russian), ("KOI8-R", "koi8-r", russian),
      ("ISO-8859-5", "iso-8859-5", russian), ("CP866", "ibm866", russian),
      ("ISO-8859-7", "iso-8859-7", greek), ("CP1253", "windows-1253", greek),
      ("ISO-8859-9", "iso-8859-9", turkish), ("CP1254", "windows-1254", turkish),
      ("CP1255", "windows-1255", hebrew), ("CP1256", "windows-1256", arabic),
      ("CP1257", "windows-1257", baltic), ("TIS-620", "tis-620", thai),
      ("SHIFT_JIS", "shift_jis", japanese), ("EUC-JP", "euc-jp", japanese),
      ("ISO-2022-JP", "iso-2022-jp", japanese), ("GBK", "gbk", chinese),
      ("GB18030", "gb18030", chinese), ("BIG5", "big5", taiwanese), ("EUC-KR", "euc-kr", korean),
    ]

  private static let french = "Le château fermé à Noël, où l'été déçoit la forêt"
  private static let polish = "Żółta łódź wróciła do portu po długiej naprawie"
  private static let russian = "Паром вернулся в порт после долгого ремонта"
  private static let greek = "Το πλοίο επέστρεψε στο λιμάνι μετά την καταιγίδα"
  private static let turkish = "Gemi fırtınadan sonra limana döndü, işçiler bekliyor"
  private static let hebrew = "הספינה חזרה לנמל אחרי הסערה"
  private static let arabic = "عادت السفينة إلى الميناء بعد العاصفة"
  private static let baltic = "Keltas grįžo į uostą po ilgo remonto, žmonės džiaugėsi"
  private static let thai = "เรือกลับเข้าท่าหลังพายุ"
  private static let japanese = "連絡船は嵐のあと港に戻った"
  private static let chinese = "渡轮在暴风雨后返回港口"
  private static let taiwanese = "渡輪在暴風雨後返回港口"
  private static let korean = "여객선이 폭풍 뒤에 항구로 돌아왔다"
  private static let all = "Łódź, Порт, λιμάνι, 港, 항구, מלח, été"

  static let files: [HostileFile] =
    encodings.flatMap { encoding, declared, text in
      let label = encoding.lowercased()
      let page = Words.page(text, twice(text), head: "<meta charset=\"\(declared)\">")
      return [
        file("*-\(label).txt", Words.text(text, twice(text)), encoding, .kept),
        file("*-\(label).html", page, encoding, .keptWith(text)),
        file("*-\(label).rss", Words.feed(text, encoding: declared), encoding, .keptWith(text)),
      ]
    } + marked

  /// With a byte order mark, which is believed before all else.
  private static let marked: [HostileFile] =
    [
      ("UTF-8", [0xEF, 0xBB, 0xBF]), ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]),
      ("UTF-32LE", [0xFF, 0xFE, 0, 0]), ("UTF-32BE", [0, 0, 0xFE, 0xFF]),
    ].flatMap { (encoding: String, mark: [UInt8]) in
      [("txt", Words.text(all, all + ".")), ("html", Words.page(all, twice(all)))].map {
        ending, text in
        HostileFile(
          "*-\(encoding.lowercased())-mark.\(ending)", .bytes(mark + encoded(text, encoding)),
          .keptWith(all))
      }
    }

  /// A paragraph that is no headline once more, which readers leave out: with it, the body is of this
  /// text alone, and so the article.
  private static func twice(_ text: String) -> String { "\(text). \(text)." }

  private static func file(
    _ name: String, _ text: String, _ encoding: String, _ expected: HostileFile.Expected
  ) -> HostileFile {
    HostileFile(name, .bytes(encoded(text, encoding)), expected)
  }

  private static func encoded(_ text: String, _ encoding: String) -> [UInt8] {
    guard let converter = iconv_open(encoding, "UTF-8"), converter != iconv_t(bitPattern: -1) else {
      return []
    }
    defer { iconv_close(converter) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var (inputLeft, outputLeft) = (input.count, output.count)
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        _ = iconv(converter, &from, &inputLeft, &to, &outputLeft)
        // Back to the state in which a text ends.
        _ = iconv(converter, nil, nil, &to, &outputLeft)
      }
    }
    return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
  }
}
