import Testing

/// Searches that take too long, or that nobody wants any more.
@Suite struct SearchStopTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    try newsarchive("import", Program.samples + "/text")
  }

  @Test func `a search obeys its timeout`() throws {
    let outcome = try newsarchive("search", "the", "--timeout", "0.000001")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("the search took longer than --timeout allows"))
    #expect(try newsarchive("search", "the", "--timeout", "0").status == 0)
    #expect(try newsarchive("search", "the", "--timeout", "-1").status == 2)
  }

  @Test func `the time of a slow reader does not count`() throws {
    let outcome = try newsarchive.shell(
      """
      newsarchive search '*' --timeout 4 --format jsonl --columns body,body,body,body,body \\
        | (sleep 5; wc -l)
      echo ${PIPESTATUS[0]}
      """)
    let all = try newsarchive("search", "*", "--count").output
    #expect(outcome.output == all + "0\n")
  }

  @Test func `an interrupted search ends with 130`() throws {
    // Nobody reads the pipe, so that the search waits in the middle of its hits.
    let outcome = try newsarchive.shell(
      """
      mkfifo pipe
      '\(Program.path)' search '*' --format jsonl --columns body,body,body,body,body > pipe &
      exec 3<pipe
      sleep 0.5
      kill -INT $!
      for try in {1..100}; do kill -0 $! 2>/dev/null || break; sleep 0.1; done
      kill -KILL $! 2>/dev/null
      wait $!
      echo $?
      """)
    #expect(outcome.output == "130\n")
  }
}
