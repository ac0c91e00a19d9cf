import Foundation
import Testing

/// How many articles there are of each day, week, month or year.
@Suite struct TimelineTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    try newsarchive("import", Program.samples + "/text", Program.samples + "/json")
  }

  @Test func `a chart has a line a period, also for those without articles`() throws {
    let chart = try newsarchive("timeline", "Dhabi", "--by", "month")
    #expect(chart.status == 0)
    #expect(chart.output.split(separator: "\n").first?.hasPrefix("2025-11  █") == true)
    #expect(chart.output.contains("2025-12  ·"))
    #expect(chart.messages == "4 articles\n")
  }

  @Test(arguments: [
    ("day", "2026-02-05,2026-02-05,2"), ("week", "2026-W06,2026-02-02,2"),
    ("month", "2026-02,2026-02-01,3"), ("year", "2026,2026-01-01,3"),
  ])
  func `periods`(period: String, row: String) throws {
    let csv = try newsarchive("timeline", "Dhabi", "--by", period, "--format", "csv")
    #expect(csv.output.hasPrefix("period,start,articles\r\n"))
    #expect(csv.output.components(separatedBy: "\r\n").contains(row), "\(csv.output)")
  }

  @Test func `json and svg`() throws {
    let json = try newsarchive("timeline", "*", "--by", "year", "--format", "json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: json.bytes) as? [[String: Any]])
    let count = try newsarchive("search", "* NOT date:undated", "--count").output
    #expect("\(rows.reduce(0) { $0 + ($1["articles"] as? Int ?? 0) })\n" == count)
    let svg = try newsarchive("timeline", "a < b OR Dhabi", "--format", "svg")
    #expect(svg.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(svg.output.hasSuffix("</svg>\n"))
  }

  @Test func `nothing found`() throws {
    let none = try newsarchive("timeline", "Grynkewitch")
    #expect(none.status == 1)
    #expect(none.output == "")
    #expect(none.messages.contains("did you mean grynkewich"))
    #expect(try newsarchive("timeline", "Dhabi", "--by", "decade").status == 2)
  }
}
