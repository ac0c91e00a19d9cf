import FoundationEssentials

/// The ratios of an earlier run, as its JSON file has them.
struct EarlierReport {
  private let ratios: [Key: Double]

  private struct Key: Hashable {
    let group: String
    let name: String
    let hits: Int?
  }

  private struct File: Decodable {
    struct Row: Decodable {
      let group: String
      let name: String
      let hits: Int?
      let ratio: Double?
    }

    let rows: [Row]
  }

  init(_ path: String) throws {
    guard let text = try TextFile.read(path) else {
      throw Failure("there is no file \(path) to compare with; --json \(path) writes one")
    }
    do {
      let rows = try JSONDecoder().decode(File.self, from: Data(text.utf8)).rows
      let known = rows.compactMap { row in
        row.ratio.map { (Key(group: row.group, name: row.name, hits: row.hits), $0) }
      }
      ratios = Dictionary(known) { first, _ in first }
    } catch {
      throw Failure("\(path) is no report of bench, which --json writes: \(error)")
    }
  }

  /// What the same row was then.
  func ratio(of row: ReportRow) -> Double? {
    ratios[Key(group: row.group.rawValue, name: row.name, hits: row.hits)]
  }
}
