import Testing

@testable import Formats

@Suite struct LimitedProgramTests {
  private func run(
    _ arguments: [String], input: String = "", seconds: Double = 20, megabytes: Int = 256
  ) throws(FormatError) -> LimitedProgram.Outcome {
    let limits = LimitedProgram.Limits(seconds: seconds, megabytes: megabytes, outputMegabytes: 1)
    return try LimitedProgram(arguments: arguments, limits: limits).run(input: Array(input.utf8))
  }

  private func ended(
    _ arguments: [String], input: String = "", megabytes: Int = 256
  ) throws -> LimitedProgram.Ended {
    let outcome = try run(arguments, input: input, megabytes: megabytes)
    guard case .ended(let ended) = outcome else { throw FormatError("\(outcome)") }
    return ended
  }

  @Test func outputErrorsAndStatusAreTaken() throws {
    let ended = try ended(["sh", "-c", "cat; echo bad >&2; exit 3"], input: "text")
    #expect(String(decoding: ended.output, as: UTF8.self) == "text")
    #expect(ended.errors == "bad\n")
    #expect(ended.status == 3)
  }

  @Test func argumentsAreNoPartOfAScript() throws {
    let ended = try ended(["echo", "$(exit 1); \"'`x`"])
    #expect(String(decoding: ended.output, as: UTF8.self) == "$(exit 1); \"'`x`\n")
  }

  /// The program's own children end with it where it takes too long.
  @Test(arguments: [
    (["no-such-program-here"], "notFound"),
    (["sh", "-c", "sleep 1000 & sleep 1000"], "tookTooLong"),
    (["yes"], "printedTooMuch"),
  ])
  func whatHasNoEndOfItsOwnIsTold(_ arguments: [String], _ outcome: String) throws {
    #expect("\(try run(arguments, seconds: 3))" == outcome)
  }

  @Test func memoryIsBounded() throws {
    let big = "x=$(head -c 200000000 /dev/zero | tr '\\0' a); echo ${#x}"
    let ended = try ended(["sh", "-c", big], megabytes: 64)
    #expect(ended.status != 0)
    #expect(ended.output.isEmpty)
  }

  @Test func noOtherFileIsHandedOn() throws {
    let ended = try ended(["sh", "-c", "ls /proc/self/fd | wc -l"])
    // Input, output, errors, and the folder that is listed.
    #expect(String(decoding: ended.output, as: UTF8.self).trimmed == "4")
  }
}
