import Testing

@testable import Formats

/// What containers give: their members, and a reason for each that cannot be had.
@Suite struct ContainerTests {
  /// The members of some bytes, a line each: `a.zip/page.txt: It rained.`
  private func members(
    _ bytes: [UInt8], path: String = "a.zip", limit: Int = 1 << 20
  ) throws -> [String]? {
    guard let members = try ContainerMembers(MemorySource(bytes), path: path, limit: limit) else {
      return nil
    }
    var lines: [String] = []
    while let member = members.next() {
      switch member.content {
      case .bytes(let bytes):
        lines.append("\(member.path): \(String(decoding: bytes.prefix(40), as: UTF8.self))")
      case .rejected(let reason): lines.append("\(member.path) rejected: \(reason)")
      case .passedOver(let reason): lines.append("\(member.path) passed over: \(reason)")
      }
    }
    return lines
  }

  private func zip(_ members: (String, String)...) -> [UInt8] {
    var zip = ZipBytes()
    for (name, text) in members { zip.add(name, text) }
    return zip.whole
  }

  @Test func membersComeInTheirOrder() throws {
    #expect(
      try members(zip(("b/1.txt", "It rained."), ("a.txt", "It snowed.")))
        == ["a.zip/b/1.txt: It rained.", "a.zip/a.txt: It snowed."])
    #expect(try members(zip()) == [])
  }

  @Test(arguments: ["It rained.", "", "PK", "From here on it rained.", "{}", "\u{1F}"])
  func otherFilesAreNoContainers(text: String) throws {
    #expect(try members(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("../../etc/passwd.txt", "etc/passwd.txt"), ("/root/a.txt", "root/a.txt"),
    ("C:\\papers\\a.txt", "papers/a.txt"), ("a/./b/../c.txt", "a/b/c.txt"),
    ("a\nb\u{1B}[31m.txt", "a\u{FFFD}b\u{FFFD}[31m.txt"), ("a\0b", "a\u{FFFD}b"), ("..", "unnamed"),
    ("", "unnamed"), ("//", "unnamed"), ("Schäre/ü.txt", "Schäre/ü.txt"),
  ])
  func namesAreCleaned(name: String, cleaned: String) {
    #expect(MemberName.cleaned(name) == cleaned)
  }

  @Test func namesThatLeadOutOfTheContainerAreShownInIt() throws {
    #expect(
      try members(zip(("../../a.txt", "It rained."), ("/b.txt", "It snowed.")))
        == ["a.zip/a.txt: It rained.", "a.zip/b.txt: It snowed."])
  }

  @Test func whatSystemsKeepForThemselvesIsLeftOut() throws {
    let bytes = zip(
      (".DS_Store", "x"), ("__MACOSX/._a.txt", "x"), ("a/.git/config", "x"), ("a.txt", "It rained.")
    )
    #expect(try members(bytes) == ["a.zip/a.txt: It rained."])
  }

  @Test func piecesOfPagesArePassedOver() throws {
    let bytes = zip(
      ("Talks.html", "<p>"), ("Talks_files/ad.html", "<p>"), ("Talks-Dateien/x/ad.html", "<p>"),
      ("Rain_files/rain.html", "<p>"), ("photo.JPG", "x"))
    let piece = "passed over: a piece of a saved page"
    #expect(
      try members(bytes) == [
        "a.zip/Talks.html: <p>", "a.zip/Talks_files/ad.html \(piece)",
        "a.zip/Talks-Dateien/x/ad.html \(piece)", "a.zip/Rain_files/rain.html: <p>",
        "a.zip/photo.JPG \(piece)",
      ])
  }

  @Test func containersInContainersAreOpenedThreeDeep() throws {
    var bytes = zip(("a.txt", "It rained."))
    for name in ["3.zip", "2.zip"] {
      var outer = ZipBytes()
      outer.add(name, bytes)
      outer.add("z.txt", "It snowed.")
      bytes = outer.whole
    }
    #expect(
      try members(bytes) == [
        "a.zip/2.zip/3.zip/a.txt: It rained.", "a.zip/2.zip/z.txt: It snowed.",
        "a.zip/z.txt: It snowed.",
      ])
    var outer = ZipBytes()
    outer.add("1.zip", bytes)
    #expect(
      try members(outer.whole)?.first
        == "a.zip/1.zip/2.zip/3.zip rejected: containers are nested more than 3 deep; unpack the outer ones"
    )
  }

  @Test func documentsThatAreZipFilesInsideAreFiles() throws {
    #expect(try members(zip(("mimetype", "application/epub+zip"))) == nil)
    #expect(try members(zip(("[Content_Types].xml", "<Types/>"))) == nil)
    #expect(try members(zip(("word/document.xml", "<w/>"))) == nil)
    #expect(try members(zip(("a.xml", "<a/>")), path: "a.docx") == nil)
    var outer = ZipBytes()
    outer.add("talks.odt", zip(("mimetype", "application/vnd.oasis.opendocument.text")))
    #expect(try members(outer.whole)?.first?.hasPrefix("a.zip/talks.odt: PK") == true)
  }

  @Test func encryptedMembersAreRejected() throws {
    var zip = ZipBytes()
    zip.add("a.txt", Array("It rained, secretly.".utf8), flags: 1)
    zip.add("b.txt", "It snowed.")
    #expect(
      try members(zip.whole) == [
        "a.zip/a.txt rejected: it is encrypted; unpack it with its password, and import what comes out",
        "a.zip/b.txt: It snowed.",
      ])
  }

  @Test func largeMembersAreRejectedAndTheRestIsRead() throws {
    let bytes = zip(("a.txt", String(repeating: "rain ", count: 30)), ("b.txt", "It snowed."))
    #expect(
      try members(bytes, limit: 100) == [
        "a.zip/a.txt rejected: it has more than 100 bytes; --max-size allows more",
        "a.zip/b.txt: It snowed.",
      ])
  }

  @Test func damagedContainersGiveWhatCameBefore() throws {
    var zip = ZipBytes()
    zip.add("a.txt", "It rained.")
    zip.add("b.txt", String(repeating: "It snowed. ", count: 100))
    let lines = try #require(try members(Array(zip.bytes.dropLast(500))))
    #expect(lines.first == "a.zip/a.txt: It rained.")
    #expect(lines.count >= 2)
    #expect(lines.dropFirst().allSatisfy { $0.contains(" rejected: it is damaged") })
  }

  @Test func aBombIsStopped() throws {
    var ratio = UnpackingRatio(from: 0)
    try ratio.count(1 << 20, consumed: 1)
    #expect(throws: FormatError.self) { try ratio.count(1 << 20, consumed: 2000) }
    var honest = UnpackingRatio(from: 0)
    for block in 1...100 { try honest.count(90 << 16, consumed: block << 16) }
  }

  /// Whatever is done to a sample, its members come to an end, and nothing ends the program.
  @Test(
    arguments: Sample.all.filter {
      $0.path.hasPrefix("containers/") || $0.path.hasPrefix("crawls/")
    })
  func changedContainersComeToAnEnd(_ sample: Sample) throws {
    let whole = try sample.packed()
    for index in 0..<24 {
      _ = try? members(Array(whole.prefix(whole.count * index / 24)), path: sample.path)
      var changed = whole
      let place = whole.count * index / 24
      changed[place] ^= 0x55
      changed.removeSubrange(place + 1..<min(place + 1 + index, changed.count))
      _ = try? members(changed, path: sample.path)
    }
  }
}
