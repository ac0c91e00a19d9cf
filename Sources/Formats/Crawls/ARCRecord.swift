/// The line before each record of an ARC file, which crawlers wrote from 1996 to about 2010.
///
/// Source: https://archive.org/web/researcher/ArcFileFormat.php
struct ARCRecord {
  let address: String
  let mediaType: String?
  let length: Int
  let isFileHead: Bool

  /// A record's line; nil where the line is none.
  ///
  /// Version 1 has the address, an IP address, a day and time of 14 digits, a media type and the
  /// length; version 2 puts a status, a sum, an address, a place and a file's name before the
  /// length. The address of a sloppy crawler may hold spaces.
  init?(_ line: some Collection<UInt8>) {
    let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D })
    guard line.count < 1 << 14, words.count >= 5, let last = words.last,
      last.allSatisfy({ $0.isASCIIDigit }), let length = Int(String(decoding: last, as: UTF8.self))
    else { return nil }
    // Where the day stands tells the version.
    let day = [words.count - 3, words.count - 8].first { index in
      index >= 2 && [12, 14].contains(words[index].count)
        && words[index].allSatisfy { $0.isASCIIDigit }
    }
    guard let day else { return nil }
    address = words[..<(day - 1)].map { String(decoding: $0, as: UTF8.self) }.joined(
      separator: "%20")
    guard address.contains("://") || address.hasPrefix("dns:") else { return nil }
    mediaType = HeaderFields.mediaType(String(decoding: words[day + 1], as: UTF8.self))
    isFileHead = address.hasPrefix("filedesc://")
    self.length = length
  }

  /// Why it is no article, whatever the server answered; nil where it may be one.
  var reasonAgainst: String? {
    if isFileHead { return "a record of the crawler" }
    return address.hasPrefix("http") ? nil : "an answer that is no web page"
  }
}
