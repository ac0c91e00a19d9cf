/// All that a run of the benchmarks has measured.
struct Report {
  let articles: Int
  /// What the files of the articles have together; nil where they were not imported.
  let textBytes: Int?
  /// How often they were imported; 0 where imports were not measured.
  let rounds: Int
  let rows: [ReportRow]
}
