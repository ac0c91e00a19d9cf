import Testing

@testable import Formats

/// What containers give: their members, and a reason for each that cannot be had.
@Suite struct ContainerTests {
  private func zip(_ members: (String, String)...) -> [UInt8] {
    var zip = ZipBytes()
    for (name, text) in members { zip.add(name, text) }
    return zip.whole
  }

  @Test func membersComeInTheirOrder() throws {
    #expect(
      try memberLines(zip(("b/1.txt", "It rained."), ("a.txt", "It snowed.")))
        == ["a.zip/b/1.txt: It rained.", "a.zip/a.txt: It snowed."])
  }

  @Test func aContainerOfNothingIsTold() throws {
    let reason = "rejected: it is whole, and there are no files in it"
    #expect(try memberLines(zip()) == ["a.zip \(reason)"])
    var outer = ZipBytes()
    outer.add("b.zip", zip())
    outer.add("c.txt", "It rained.")
    #expect(
      try memberLines(outer.whole) == ["a.zip/b.zip \(reason)", "a.zip/c.txt: It rained."])
  }

  @Test(arguments: ["It rained.", "", "PK", "From here on it rained.", "{}", "\u{1F}"])
  func otherFilesAreNoContainers(text: String) throws {
    #expect(try memberLines(Array(text.utf8)) == nil)
  }

  /// A text may have the letters of a tar file's signature where that has them.
  @Test(arguments: ["mustard ", "mustard, ", "bustar ", "bustar\0"])
  func aWordIsNoSignature(word: String) throws {
    let text = String(repeating: "x", count: 256) + word + String(repeating: "y", count: 600)
    #expect(try memberLines(Array(text.utf8)) == nil)
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
      try memberLines(zip(("../../a.txt", "It rained."), ("/b.txt", "It snowed.")))
        == ["a.zip/a.txt: It rained.", "a.zip/b.txt: It snowed."])
  }

  @Test func whatSystemsKeepForThemselvesIsLeftOut() throws {
    let bytes = zip(
      (".DS_Store", "x"), ("__MACOSX/._a.txt", "x"), ("a/.git/config", "x"), ("a.txt", "It rained.")
    )
    #expect(try memberLines(bytes) == ["a.zip/a.txt: It rained."])
  }

  @Test func piecesOfPagesArePassedOver() throws {
    let bytes = zip(
      ("Talks.html", "<p>"), ("Talks_files/ad.html", "<p>"), ("Talks-Dateien/x/ad.html", "<p>"),
      ("Rain_files/rain.html", "<p>"), ("photo.JPG", "x"))
    let piece = "passed over: a piece of a saved page"
    #expect(
      try memberLines(bytes) == [
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
      try memberLines(bytes) == [
        "a.zip/2.zip/3.zip/a.txt: It rained.", "a.zip/2.zip/z.txt: It snowed.",
        "a.zip/z.txt: It snowed.",
      ])
    var outer = ZipBytes()
    outer.add("1.zip", bytes)
    #expect(
      try memberLines(outer.whole)?.first
        == "a.zip/1.zip/2.zip/3.zip rejected: containers are nested more than 3 deep; unpack the outer ones"
    )
  }

  @Test func documentsThatAreZipFilesInsideAreFiles() throws {
    #expect(try memberLines(zip(("mimetype", "application/epub+zip"))) == nil)
    #expect(try memberLines(zip(("[Content_Types].xml", "<Types/>"))) == nil)
    #expect(try memberLines(zip(("word/document.xml", "<w/>"))) == nil)
    #expect(try memberLines(zip(("a.xml", "<a/>")), path: "a.docx") == nil)
    var outer = ZipBytes()
    outer.add("talks.odt", zip(("mimetype", "application/vnd.oasis.opendocument.text")))
    #expect(try memberLines(outer.whole)?.first?.hasPrefix("a.zip/talks.odt: PK") == true)
  }

  @Test func encryptedMembersAreRejected() throws {
    var zip = ZipBytes()
    zip.add("a.txt", Array("It rained, secretly.".utf8), flags: 1)
    zip.add("b.txt", "It snowed.")
    #expect(
      try memberLines(zip.whole) == [
        "a.zip/a.txt rejected: it is encrypted; unpack it with its password, and import what comes out",
        "a.zip/b.txt: It snowed.",
      ])
  }

  @Test func largeMembersAreRejectedAndTheRestIsRead() throws {
    let bytes = zip(("a.txt", String(repeating: "rain ", count: 30)), ("b.txt", "It snowed."))
    #expect(
      try memberLines(bytes, limit: 100) == [
        "a.zip/a.txt rejected: it has more than 100 bytes; --max-size allows more",
        "a.zip/b.txt: It snowed.",
      ])
  }

  @Test func damagedContainersGiveWhatCameBefore() throws {
    var zip = ZipBytes()
    zip.add("a.txt", "It rained.")
    zip.add("b.txt", String(repeating: "It snowed. ", count: 100))
    let lines = try #require(try memberLines(Array(zip.bytes.dropLast(500))))
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

  @Test func aPackedBombIsStopped() throws {
    let reason = "it unpacks to more than 100 times its size, as only a bomb does"
    let size = 12 << 20
    var zip = ZipBytes()
    zip.add("bomb.txt", packed: GzipBytes.deflatedZeros(size), size: size)
    zip.add("a.txt", "It rained.")
    #expect(
      try memberLines(zip.whole, limit: 1 << 28)
        == ["a.zip/bomb.txt rejected: \(reason)", "a.zip/a.txt: It rained."])
    #expect(throws: FormatError(reason)) {
      try Compression.unpack(GzipBytes.zeros(size), limit: 1 << 28)
    }
  }

  /// Members of which the sizes are told wrongly, and the sums of those that are cut.
  @Test func aMemberThatIsNotAsItWasPackedIsRejected() throws {
    var zip = ZipBytes()
    zip.add("a.txt", "It rained.")
    let place = try #require(zip.bytes.firstIndex(of: UInt8(ascii: "r")))
    var bytes = zip.whole
    bytes[place] = UInt8(ascii: "g")
    let lines = try #require(try memberLines(bytes))
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("a.zip/a.txt rejected: it is damaged in its container: "))
  }

  @Test func programsThatUnpackThemselvesAreRead() throws {
    let program = Array("MZ".utf8) + [UInt8](repeating: 0, count: 510)
    let bytes = program + zip(("a.txt", "It rained."))
    #expect(try memberLines(bytes, path: "a.exe") == ["a.exe/a.txt: It rained."])
    var outer = ZipBytes()
    outer.add("b.exe", bytes)
    #expect(try memberLines(outer.whole) == ["a.zip/b.exe/a.txt: It rained."])
    #expect(try memberLines(bytes, path: "a.txt") == nil)
    #expect(throws: FormatError.self) { try memberLines(program, path: "a.exe") }
  }

  /// Whatever is done to a sample, its members come to an end, and nothing ends the program.
  @Test(
    arguments: Sample.all.filter {
      $0.path.hasPrefix("containers/") || $0.path.hasPrefix("crawls/")
    })
  func changedContainersComeToAnEnd(_ sample: Sample) throws {
    let whole = try sample.packed()
    for index in 0..<24 {
      _ = try? memberLines(Array(whole.prefix(whole.count * index / 24)), path: sample.path)
      var changed = whole
      let place = whole.count * index / 24
      changed[place] ^= 0x55
      changed.removeSubrange(place + 1..<min(place + 1 + index, changed.count))
      _ = try? memberLines(changed, path: sample.path)
    }
  }
}
