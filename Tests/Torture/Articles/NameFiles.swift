import Glibc

/// Names and kinds of files: what is named strangely is read like any other, what is no file is told,
/// and links and hidden files are left alone.
enum NameFiles {
  static let files: [HostileFile] =
    named.map { name in HostileFile(name, Words.text("Ferry \(name)"), .kept) } + [
      // A path that is no text cannot be shown, or given to `show` again.
      misnamed([0xFF]), misnamed([0xC3]), misnamed([0xED, 0xA0, 0x80]),
      HostileFile(".*-hidden.txt", Words.text("Ferry hidden"), .notLookedAt),
      HostileFile("*-page-as.txt", Words.page("Ferry page as text"), .kept),
      HostileFile("*-text-as.html", Words.text("Ferry text as page"), .kept),
      HostileFile("*-text-as.pdf", Words.text("Ferry text as PDF"), .kept),
      HostileFile("*-text-as.zip", Words.text("Ferry text as ZIP"), .kept),
      HostileFile("*-text-as.mbox", Words.text("Ferry text as mailbox"), .kept),
      HostileFile("*-text-as.docx", Words.text("Ferry text as Word"), .kept),
      HostileFile("*-style.css", "body { color: red }", .passedOver),
      HostileFile("*-script.js", "alert(1)", .passedOver),
      HostileFile("*-icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", .passedOver),
      HostileFile("*-link.txt", .link(to: "/etc/passwd"), .notLookedAt),
      HostileFile("*-loop", .link(to: "."), .notLookedAt),
      HostileFile("*-self", .link(to: "self"), .notLookedAt),
      HostileFile("*-up", .link(to: ".."), .notLookedAt),
      HostileFile("*-nowhere", .link(to: "/no/such/file"), .notLookedAt),
      HostileFile("*-fifo.txt", .fifo, .rejected("this is a FIFO")),
      HostileFile("*-socket.txt", .socket, .rejected("this is a socket")),
      HostileFile("*-device.txt", .device, .rejected("this is a device")),
      HostileFile("*-folder.txt", .folder(mode: 0o755), .notLookedAt),
      HostileFile("*-closed", .folder(mode: 0), .rejected("no permission to read this folder")),
      HostileFile(
        "*-secret.txt", .unreadable(Array(Words.text("Ferry secret").utf8)),
        .rejected("no permission to read it")),
      HostileFile("*-empty.txt", "", .rejected("empty")),
      HostileFile("*-empty.html", "", .rejected("empty")),
      HostileFile("*-empty.zip", "", .rejected("empty")),
      HostileFile(
        "*-spaces.txt", String(repeating: " \n\t", count: 500), .rejected("only white space")),
      HostileFile("*-zeros.txt", .hole(1 << 20), .rejected("binary data")),
      HostileFile("*-huge.txt", .hole(65 << 20), .rejected("--max-size allows more")),
      HostileFile("*-vast.txt", .hole(1 << 40), .rejected("--max-size allows more")),
    ]

  private static let named = [
    "*-line\nend.txt", "*-return\r.txt", "*-tab\t.txt", "*-escape\u{1B}[2J.txt", "*-bell\u{7}.txt",
    "*-turned\u{202E}txt.exe", "*-quote'\"`.txt", "*-shell$(reboot);&|.txt", "-*-rf.txt", "--*.txt",
    "*-back\\slash.txt", "*-percent%00%s%n.txt", "*-space .txt", " *-space.txt", "*-dots...",
    "*-no-ending", "*-ÅÄÖ-å.txt", "*-A\u{30A}.txt", "*-港口.txt", "*-👩‍👩‍👧‍👦.txt", "*-colon:a.txt",
    "*-zero\u{200B}width.txt", "*-" + String(repeating: "long", count: 58) + ".txt",
    "*-query?#x.txt",
  ]

  private static func misnamed(_ bytes: [UInt8]) -> HostileFile {
    HostileFile(
      Array("*-bad-".utf8) + bytes + Array(".txt".utf8), .bytes(Array(Words.text("Ferry").utf8)),
      .rejected("its name is no valid UTF-8"))
  }
}
