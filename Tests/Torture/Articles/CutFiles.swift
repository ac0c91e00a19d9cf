/// A file of each format with the damage that downloads, disks and mailers do.
enum CutFiles {
  /// What is done to a file, in the order of the table's letters.
  private static let damages: [(name: String, spoil: @Sendable ([UInt8]) -> [UInt8])] = [
    ("cut-to-a-tenth", { Array($0.prefix($0.count / 10)) }),
    ("cut-in-half", { Array($0.prefix($0.count / 2)) }),
    ("end-missing", { Array($0.dropLast(max(1, $0.count / 50))) }),
    ("start-missing", { Array($0.dropFirst(64)) }),
    ("zeros-within", { spoilt($0, with: 0) }),
    ("garbage-within", { spoilt($0, with: nil) }),
    ("twice", { $0 + $0 }),
  ]

  /// For each sample what an import makes of it: `+` keeps an article of it, `-` rejects all of it,
  /// `.` passes it over.
  private static let table: [(sample: String, outcomes: String)] = [
    ("text/wind-farm-cable.txt", "-+++-++"),
    ("text/ferry-timetable.txt.gz", "------+"),
    ("html/modern-tidal-mill.html", "-+++-++"),
    ("html/japanese-mikan.html", "-+++-++"),
    ("markdown/night-train-returns.md", "++++-++"),
    ("json/harbor-briefs.jsonl", "-+++-++"),
    ("json/ledger-week.json", "---+---"),
    ("feeds/harbor-ledger-wordpress.rss", "-+++-++"),
    ("feeds/atom-xhtml.atom", "-+++-++"),
    ("standards/agency-item.newsml.xml", "--++--+"),
    ("standards/edicion.nitf.xml", "--++-++"),
    ("tables/gazette.tsv", "+++--++"),
    ("tables/mediacloud.csv", "-++--++"),
    ("references/endnote.ris", "-+++-++"),
    ("references/zotero.csl.json", "---+---"),
    ("mail/attached-articles.eml", "-++++++"),
    ("mail/brindle-cl2.mbox", "-++++++"),
    ("mail/bell.emlx", "-++++++"),
    ("mhtml/glassworks-chrome.mhtml", "-++++++"),
    ("webarchive/clockmaker.webarchive", "----+++"),
    ("documents/ferry-strike-word.rtf", "--+++++"),
    ("documents/huerto-cambios.odt", "-++-+++"),
    ("documents/bay-crier-calibre.epub", "--+-+++"),
    ("nexis/ferry-and-tram.docx", "--+---+"),
    ("nexis/ferry-and-tram.rtf", "+++++++"),
    ("nexis/island-school.txt", "++++-++"),
    ("factiva/ferry-one.rtf", "--+++++"),
    ("factiva/hafen-artikel.html", "-+++-++"),
    ("factiva/pps-three-articles.xml", "-+++-++"),
    ("proquest/night-nurses.txt", "-+++-++"),
    ("containers/clippings.zip", "-++-+++"),
    ("containers/press.tar.gz", "-++-+++"),
    ("containers/town.7z", "------+"),
    ("crawls/harwick.warc.gz", "-++++++"),
    ("crawls/harwick.arc", ".-+++++"),
    ("documents/printed-page-hafenbahn.pdf", "---++++"),
    ("documents/seed-bank-report.pdf", "---++++"),
  ]

  static let files: [HostileFile] = table.flatMap { sample, outcomes in
    zip(damages, outcomes).map { damage, outcome in
      let name = sample.split(separator: "/").last.map(String.init) ?? sample
      let path = Samples.folder + "/" + sample
      let spoil = damage.spoil
      return HostileFile(
        "*-\(damage.name)-\(name)", .made { spoil((try? Files.read(path)) ?? []) },
        outcome == "+" ? .kept : outcome == "-" ? .rejected("") : .passedOver)
    }
  }

  /// A file whose middle is overwritten, as a bad block does it.
  private static func spoilt(_ bytes: [UInt8], with byte: UInt8?) -> [UInt8] {
    var spoilt = bytes
    let start = bytes.count / 2
    for index in start..<min(bytes.count, start + max(16, bytes.count / 20)) {
      spoilt[index] = byte ?? UInt8(truncatingIfNeeded: index &* 167 &+ 13)
    }
    return spoilt
  }
}

/// The project's own samples.
enum Samples {
  static let folder =
    #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined() + "/SampleData"
}
