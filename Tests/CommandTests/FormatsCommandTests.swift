import Foundation
import Testing

/// What the command line says of the kinds of files that it reads.
@Suite struct FormatsCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func everyKindOfFileIsListed() throws {
    let outcome = try program("formats", "--format", "csv")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(whereSeparator: \.isNewline)
    #expect(lines.first == "name,kind,extensions,summary")
    #expect(lines.contains { $0.hasPrefix("text,format,txt; text,") })
    #expect(lines.contains { $0.hasPrefix("zip,container,zip,") })
  }

  @Test func containersAreImportedFromStandardInput() throws {
    let outcome = try program.shell(
      "cat $SAMPLES/containers/clippings.zip | newsarchive import - && newsarchive search Wend")
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("3 new"))
    #expect(outcome.messages.contains("2 passed over (no articles)"))
  }

  @Test func theWorkerIsNoCommandForPeople() throws {
    #expect(!(try program("--help").output.contains("read-worker")))
    #expect(!(try program().output.contains("read-worker")))
  }
}
