/// All that a run of the benchmarks has measured.
struct Report {
  let articles: Int
  /// What the files of the articles have together.
  let textBytes: Int
  let rounds: Int
  let rows: [ReportRow]
}
