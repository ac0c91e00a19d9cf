import Articles
import Testing

@testable import Results

/// Which labels stand beneath a plot of 900 points, of which a label's character takes 8.
@Suite struct TimelineLabelsTests {
  /// Labels of all bars, one after the other.
  struct Labels: CustomTestStringConvertible {
    let all: [String]

    static func years(_ count: Int) -> Labels { Labels(all: (0..<count).map { String(1985 + $0) }) }

    static func months(_ count: Int) -> Labels {
      Labels(all: (0..<count).map { "\(2020 + $0 / 12)-\(two($0 % 12 + 1))" })
    }

    static func weeks(_ count: Int) -> Labels {
      Labels(all: (0..<count).map { "\(2020 + $0 / 52)-W\(two($0 % 52 + 1))" })
    }

    static func days(_ count: Int, from first: String) -> Labels {
      guard let day = Day(first) else { return Labels(all: []) }
      return Labels(all: (0..<count).map { day.adding(days: $0).description })
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    var testDescription: String { "\(all.count) from \(all.first ?? "none")" }
  }

  private func labels(beneath bars: Labels) -> [TimelineLabels.Label] {
    let pitch = 900 / Double(max(1, bars.all.count))
    let labels = TimelineLabels(
      column: 8, gap: 10, pitch: pitch, first: 40 + pitch / 2, edges: 0...960)
    return labels.placed(bars.all.map { TimelineBar(label: $0, count: 1) })
  }

  private func text(_ bars: Labels) -> String {
    labels(beneath: bars).map(\.text).joined(separator: " ")
  }

  @Test(
    arguments: [
      (.years(0), ""),
      (.years(3), "1985 1986 1987"),
      (.months(4), "2020-01 2020-02 2020-03 2020-04"),
      (.weeks(2), "2020-W01 2020-W02"),
      (.days(1, from: "2026-02-05"), "2026-02-05"),
    ] as [(Labels, String)])
  func allStandWhereThereIsRoom(bars: Labels, text: String) {
    #expect(self.text(bars) == text)
  }

  /// What a reader looks for: beginnings of months, quarters, half-years, years and decades.
  @Test(
    arguments: [
      (.days(150, from: "2026-01-15"), "2026-02 2026-03 2026-04 2026-05 2026-06"),
      (.days(546, from: "2025-01-01"), "2025-01 2025-04 2025-07 2025-10 2026-01 2026-04"),
      (.days(1826, from: "2021-06-01"), "2022 2023 2024 2025 2026"),
      (
        .days(22_000, from: "1966-01-01"),
        "1970 1975 1980 1985 1990 1995 2000 2005 2010 2015 2020 2025"
      ),
      (.weeks(208), "2020 2021 2022 2023"),
      (.months(20), "2020-01 2020-04 2020-07 2020-10 2021-01 2021-04 2021-07"),
      (.months(40), "2020 2021 2022 2023"),
      (.years(50), "1985 1990 1995 2000 2005 2010 2015 2020 2025 2030"),
      (.years(120), "1990 2000 2010 2020 2030 2040 2050 2060 2070 2080 2090 2100"),
    ] as [(Labels, String)])
  func fewerStandAtBeginnings(bars: Labels, text: String) {
    #expect(self.text(bars) == text)
  }

  @Test func aYearOfDaysHasItsTwelveMonths() {
    #expect(
      labels(beneath: .days(365, from: "2026-01-01")).map(\.text)
        == Labels.months(84).all.suffix(12))
  }

  /// Where no months or years begin, or too few.
  @Test(
    arguments: [
      (
        .days(28, from: "2026-02-01"),
        "2026-02-01 2026-02-04 2026-02-07 2026-02-10 2026-02-13 "
          + "2026-02-16 2026-02-19 2026-02-22 2026-02-25"
      ),
      (
        .weeks(40),
        "2020-W01 2020-W05 2020-W09 2020-W13 2020-W17 2020-W21 "
          + "2020-W25 2020-W29 2020-W33 2020-W37"
      ),
      (
        Labels(all: (1...100).map { "no. \($0)" }),
        "no. 1 no. 9 no. 17 no. 25 no. 33 no. 41 no. 49 "
          + "no. 57 no. 65 no. 73 no. 81 no. 89 no. 97"
      ),
    ] as [(Labels, String)])
  func elseTheyStandAtEvenDistances(bars: Labels, text: String) {
    #expect(self.text(bars) == text)
  }

  @Test func aLabelStandsAtTheBarWhereItsTimeBegins() {
    let bars = Labels.days(546, from: "2025-01-01")
    for label in labels(beneath: bars) { #expect(bars.all[label.bar] == label.text + "-01") }
  }

  @Test func longLabelsAreCut() {
    #expect(
      text(Labels(all: [String(repeating: "long ", count: 20)])) == "long long long long…")
  }

  /// Whatever stands beneath a plot, and however many there are.
  @Test(arguments: [1, 2, 3, 5, 8, 12, 13, 31, 60, 90, 150, 365, 400, 1000, 5000, 20_000])
  func noneStandsOverAnother(count: Int) {
    let kinds: [Labels] = [
      .years(count), .months(count), .weeks(count), .days(count, from: "2019-11-28"),
      Labels(all: (0..<count).map { String(repeating: "日", count: $0 % 40) }),
      Labels(all: Array(repeating: "-", count: count)),
    ]
    let pitch = 900 / Double(count)
    for bars in kinds {
      let labels = labels(beneath: bars)
      #expect(!labels.isEmpty)
      var end = 0.0
      for label in labels {
        let middle = 40 + pitch * (Double(label.bar) + 0.5)
        let half = Double(TerminalText.width(label.text)) * 4
        #expect(middle - half >= end - 0.001)
        end = middle + half + 10
      }
      #expect(end <= 970.001)
    }
  }
}
