import Glibc

/// Runs the parts one after the other, and reports a line of each.
struct Torture {
  private let options: Options
  private let program: String

  init(_ options: Options) throws {
    self.options = options
    let own = try Torture.absolute("/proc/self/exe")
    program = try Torture.absolute(
      options.program ?? own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex) + "/newsarchive"
    )
  }

  /// - Returns: whether all held.
  func run() throws -> Bool {
    let parts = Part.all.filter { options.only.isEmpty || options.only.contains($0.name) }
    let form = options.isLong ? "long" : "quick"
    Torture.tell("torture: the \(form) form with the seed \(options.seed), \(program)")
    let start = Clock.now
    var held = true
    var times: [String] = []
    for part in parts {
      let began = Clock.now
      if try !run(part) { held = false }
      times.append("\(part.name) \(Torture.text(Clock.now - began))")
    }
    let seconds = Torture.text(Clock.now - start)
    Torture.tell("seconds: " + times.joined(separator: ", "))
    Torture.tell(held ? "held, in \(seconds) s" : "broken, after \(seconds) s")
    return held
  }

  private func run(_ part: Part) throws -> Bool {
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Files.cString(Array("\(temporary)/torture-XXXXXX".utf8))
    guard mkdtemp(&template) != nil else {
      throw Files.failure("cannot make a folder in", temporary)
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { if options.onlyCase == nil { Files.removeFolder(folder) } }
    // Others must be able to go through it.
    chmod(folder, 0o755)
    let workplace = Workplace(
      program: Program(path: program, folder: folder), folder: folder, seed: options.seed,
      isLong: options.isLong, onlyCase: options.onlyCase)
    let start = Clock.now
    var result: PartResult
    do {
      result = try part.run(workplace)
    } catch {
      result = PartResult(counts: "could not go on", broken: ["\(error)"])
    }
    let state = result.broken.isEmpty ? "held" : "\(result.broken.count) broken"
    Torture.tell(
      Torture.padded(part.name, to: 10)
        + Torture.padded(Torture.text(Clock.now - start) + " s", to: 9)
        + "\(state): \(result.counts)")
    tell(result.broken, of: part)
    return result.broken.isEmpty
  }

  private func tell(_ broken: [String], of part: Part) {
    guard !broken.isEmpty else { return }
    let shown = 20
    for trouble in broken.prefix(shown) { Torture.tell("  \(Torture.line(trouble))") }
    if broken.count > shown { Torture.tell("  and \(broken.count - shown) more") }
    let form = options.isLong ? " --long" : ""
    Torture.tell(
      "  to repeat it: torture --only \(part.name) --seed \(options.seed)\(form), and --case N for one"
    )
  }

  // MARK: Text

  private static func tell(_ line: String) {
    print(line)
    fflush(nil)
  }

  /// A text of which no control character reaches the terminal.
  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func text(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func absolute(_ path: String) throws -> String {
    guard let resolved = realpath(path, nil) else { throw Files.failure("cannot find", path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
