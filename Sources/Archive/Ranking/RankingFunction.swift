import CSQLiteOptions
import GRDB
import GRDBSQLite

/// The function by which FTS5 scores a hit: `newsarchive_score(index, model)`, more being better.
///
/// It is known to a connection, never to the file. FTS5's own `bm25()` takes each form of a word
/// for a word of its own, and so ranks rare forms first. See "Custom Auxiliary Functions" at
/// https://sqlite.org/fts5.html.
enum RankingFunction {
  static let name = "newsarchive_score"

  static func register(on database: Database) throws {
    guard let api = newsarchive_fts5_api(database.sqliteConnection),
      let create = api.pointee.xCreateFunction
    else { throw DatabaseError(message: "this SQLite has no FTS5") }
    let code = create(api, name, nil, score, nil)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private static let score: fts5_extension_function = { api, cursor, context, count, values in
    guard let api, let cursor, let context, count == 1, let values else { return }
    let scorer: HitScorer
    if let kept = api.pointee.xGetAuxdata(cursor, 0) {
      scorer = Unmanaged<HitScorer>.fromOpaque(kept).takeUnretainedValue()
    } else {
      let blob = UnsafeRawBufferPointer(
        start: sqlite3_value_blob(values[0]), count: Int(sqlite3_value_bytes(values[0])))
      guard let model = RankingModel(encoded: blob),
        let new = HitScorer(model, api.pointee, cursor)
      else { return sqlite3_result_error(context, "no ranking model", -1) }
      scorer = new
      // FTS5 keeps it for as long as the query runs.
      _ = api.pointee.xSetAuxdata(cursor, Unmanaged.passRetained(new).toOpaque()) { kept in
        kept.map { Unmanaged<HitScorer>.fromOpaque($0).release() }
      }
    }
    sqlite3_result_double(context, scorer.score(cursor))
  }
}

/// Scores one hit after the other, by the positions that FTS5 knows.
///
/// To ask for the length of a hit takes as long as all else. What a hit would score if it were as
/// short as can be is a bound; where that is below the scores of as many hits as are wanted, its
/// length is not asked for (as in WAND: Broder et al., "Efficient Query Evaluation using a Two-Level
/// Retrieval Process", 2003).
private final class HitScorer {
  private let model: RankingModel
  private let api: Fts5ExtensionApi
  private let averageLength: Double
  private let rarities: [Double]
  private let pairRarities: [Double]
  /// Whether a concept's positions are needed, because it stands beside another.
  private let isPaired: [Bool]

  private var best: BestScores

  // One hit's numbers, kept so that none is allocated anew.
  private var times: [Double]
  private var conceptTimes: [Double]
  private var pairTimes: [Double]
  private var places: [[Int64]]

  init?(_ model: RankingModel, _ api: Fts5ExtensionApi, _ cursor: OpaquePointer) {
    let columns = Int(api.xColumnCount(cursor))
    guard columns == model.columns.count, Int(api.xPhraseCount(cursor)) == model.phrases.count,
      model.phrases.allSatisfy(model.texts.indices.contains),
      model.texts.allSatisfy({ model.concepts.indices.contains($0.concept) }),
      model.pairs.allSatisfy({
        model.concepts.indices.contains($0.first) && model.concepts.indices.contains($0.second)
      })
    else { return nil }
    self.model = model
    self.api = api
    var rows: sqlite3_int64 = 0
    _ = api.xRowCount(cursor, &rows)
    let all = Double(max(rows, 1))
    var total = 0.0
    for column in 0..<columns {
      var size: sqlite3_int64 = 0
      _ = api.xColumnTotalSize(cursor, Int32(column), &size)
      total += model.columns[column] * Double(size)
    }
    averageLength = max(total / all, 1)
    rarities = model.concepts.map { $0.weight * RankingModel.rarity($0.articles, of: all) }
    // How many articles have the two side by side is not counted: a quarter of those that may.
    pairRarities = model.pairs.map { pair in
      let articles = min(model.concepts[pair.first].articles, model.concepts[pair.second].articles)
      return RankingModel.pairWeight * RankingModel.rarity(articles / 4, of: all)
    }
    var isPaired = [Bool](repeating: false, count: model.concepts.count)
    for pair in model.pairs {
      isPaired[pair.first] = true
      isPaired[pair.second] = true
    }
    self.isPaired = isPaired
    best = BestScores(model.best)
    times = Array(repeating: 0, count: model.texts.count)
    conceptTimes = Array(repeating: 0, count: model.concepts.count)
    pairTimes = Array(repeating: 0, count: model.pairs.count)
    places = Array(repeating: [], count: model.concepts.count)
  }

  func score(_ cursor: OpaquePointer) -> Double {
    count(cursor)
    // No text is shorter than what was found in it.
    let bound = score(length: times.max() ?? 0)
    guard bound >= best.least else { return RankingModel.notAmongBest }
    let score = score(length: length(cursor))
    best.add(score)
    return score
  }

  /// What was counted, in a hit of this length: the longer, the less.
  private func score(length: Double) -> Double {
    let share = RankingModel.lengthShare
    let norm = RankingModel.saturation * (1 - share + share * length / averageLength)
    var score = 0.0
    for (times, rarity) in zip(conceptTimes, rarities) { score += rarity * saturated(times, norm) }
    for (times, rarity) in zip(pairTimes, pairRarities) { score += rarity * saturated(times, norm) }
    return score
  }

  private func saturated(_ times: Double, _ norm: Double) -> Double {
    times == 0 ? 0 : times * (RankingModel.saturation + 1) / (times + norm)
  }

  /// How often each text stands in the hit, by the weights of the columns.
  private func count(_ cursor: OpaquePointer) {
    for index in times.indices { times[index] = 0 }
    for index in conceptTimes.indices {
      conceptTimes[index] = 0
      if isPaired[index] { places[index].removeAll(keepingCapacity: true) }
    }
    for (phrase, text) in model.phrases.enumerated() {
      let concept = model.texts[text].concept
      var iterator = Fts5PhraseIter()
      var (column, offset): (Int32, Int32) = (0, 0)
      var found = 0.0
      guard api.xPhraseFirst(cursor, Int32(phrase), &iterator, &column, &offset) == SQLITE_OK
      else { continue }
      while column >= 0 {
        found += model.columns[Int(column)]
        if isPaired[concept] { places[concept].append(Int64(column) << 32 | Int64(offset)) }
        api.xPhraseNext(cursor, &iterator, &column, &offset)
      }
      // One text may stand several times in the expression, each time confined to other places.
      times[text] = max(times[text], found)
    }
    for (index, text) in model.texts.enumerated() {
      conceptTimes[text.concept] += text.weight * times[index]
    }
    for (index, pair) in model.pairs.enumerated() {
      pairTimes[index] = timesSideBySide(places[pair.first], places[pair.second])
    }
  }

  private func length(_ cursor: OpaquePointer) -> Double {
    var length = 0.0
    for (column, weight) in model.columns.enumerated() where weight > 0 {
      var size: Int32 = 0
      _ = api.xColumnSize(cursor, Int32(column), &size)
      length += weight * Double(size)
    }
    return length
  }

  private func timesSideBySide(_ first: [Int64], _ second: [Int64]) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    let followers = Set(second)
    return Double(Set(first).filter { followers.contains($0 + 1) }.count)
  }
}
