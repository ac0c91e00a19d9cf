import Articles
import Testing

@testable import Formats

@Suite struct JSONLinesTests {
  @Test func badLinesDoNotStopTheRest() throws {
    let lines = """
      {"title": "Rain", "text": "It rained."}
      lost in transfer <<<

      {"title": "No text"}
      ["no", "object"]
      {"title": "Snow", "text": "It snowed."
      {"title": "Sun", "text": "It shone."}

      """
    let found = try readings(JSONLinesFormat(), lines).map { reading in
      switch reading {
      case .article(let draft): draft.body
      // The rest of the reason is Foundation's.
      case .rejected(let place, let reason), .passedOver(let place, let reason),
        .furtherRejected(_, let place, let reason):
        "\(place): \(reason.prefix(19))"
      }
    }
    #expect(
      found == [
        "It rained.", "line 2: it is no valid JSON", "line 4: it has no text: non",
        "line 5: this is no JSON obj", "line 6: it is no valid JSON", "It shone.",
      ])
  }

  @Test(arguments: [
    "{\"text\": \"One.\"}\r\n{\"text\": \"Two.\"}\r\n",
    "\u{FEFF}{\"text\": \"One.\"}\n{\"text\": \"Two.\"}",
    "\n\n{\"text\": \"One.\"}\n \t\n{\"text\": \"Two.\"}\n\n",
    // A line separator is a character of a string; of its text it is a line end.
    "{\"text\": \"One.\", \"title\": \"A\u{2028}B\"}\n{\"text\": \"Two.\"}",
  ])
  func linesMayEndInManyWays(_ lines: String) throws {
    #expect(try drafts(JSONLinesFormat(), lines).map(\.body) == ["One.", "Two."])
  }

  @Test func aTextMayHoldALineSeparator() throws {
    let lines = "{\"text\": \"One.\\u2028Two.\"}"
    #expect(try drafts(JSONLinesFormat(), lines).map(\.body) == ["One.\n\nTwo."])
  }

  @Test func `lines whose bytes were replaced say so`() throws {
    let bytes =
      Array("{\"text\": \"One h".utf8) + [0xFF] + Array("se.\"}\n{\"text\": \"Two.\"}\n".utf8)
    let file = FileContent(path: "a", bytes: bytes + Array("{\"text\": \"Тri, Чотири.\"}".utf8))
    let notes = try Formats.readings(of: file, in: JSONLinesFormat()).map { reading in
      if case .article(let draft) = reading { draft.notes } else { ["rejected"] }
    }
    #expect(notes == [["1 bad UTF-8 sequence replaced by U+FFFD"], [], []])
  }

  @Test func nothingIsNoFile() {
    let error = FormatError("this is JSON Lines, but it has no lines")
    #expect(throws: error) { try drafts(JSONLinesFormat(), " \n\n") }
  }
}
