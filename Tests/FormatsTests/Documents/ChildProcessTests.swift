import Testing

@testable import Formats

@Suite struct ChildProcessTests {
  private func run(
    _ arguments: [String], input: String = "", seconds: Double = 20, megabytes: Int = 256
  ) throws(ChildProcess.Failure) -> ChildProcess.Ended {
    let limits = ChildProcess.Limits(seconds: seconds, megabytes: megabytes, outputMegabytes: 1)
    return try ChildProcess(arguments: arguments, limits: limits).run(input: Array(input.utf8))
  }

  @Test func outputErrorsAndStatusAreTaken() throws {
    let ended = try run(["sh", "-c", "cat; echo bad >&2; exit 3"], input: "text")
    #expect(String(decoding: ended.output, as: UTF8.self) == "text")
    #expect(ended.errors == "bad\n")
    #expect(ended.status == 3)
  }

  @Test func argumentsAreNoPartOfAScript() throws {
    let ended = try run(["echo", "$(exit 1); \"'`x`"])
    #expect(String(decoding: ended.output, as: UTF8.self) == "$(exit 1); \"'`x`\n")
  }

  @Test func aProgramThatIsMissingIsTold() {
    #expect(throws: ChildProcess.Failure.notFound) { try run(["no-such-program-here"]) }
  }

  /// The program's own children end with it.
  @Test func aProgramThatTakesTooLongIsEnded() {
    #expect(throws: ChildProcess.Failure.tookTooLong) {
      try run(["sh", "-c", "sleep 1000 & sleep 1000"], seconds: 0.2)
    }
  }

  @Test func outputAndMemoryAreBounded() throws {
    #expect(try run(["sh", "-c", "yes"]).status > 128)
    let big = "x=$(head -c 200000000 /dev/zero | tr '\\0' a); echo ${#x}"
    let ended = try run(["sh", "-c", big], megabytes: 64)
    #expect(ended.status != 0)
    #expect(ended.output.isEmpty)
  }

  @Test func noOtherFileIsHandedOn() throws {
    let ended = try run(["sh", "-c", "ls /proc/self/fd | wc -l"])
    // Input, output, errors, and the folder that is listed.
    #expect(String(decoding: ended.output, as: UTF8.self).trimmed == "4")
  }
}
