/// The order of rows.
///
/// Rows are in the order of the first telling. A sentence that only a later one has stands after
/// what that tells before it, behind what tellings before it have there; sentences that it tells at
/// another place than the others stand where the others have them, and do not lead it there.
enum RowOrder {
  /// Adds a telling's own sentences as rows of their own.
  ///
  /// - Parameter rowOf: the row of each of its sentences that is aligned.
  static func inserting(
    _ telling: Telling, of count: Int, _ rowOf: [Int?], into rows: [AlignedRow]
  ) -> [AlignedRow] {
    let aligned = rowOf.enumerated().compactMap { sentence, row in row.map { (sentence, $0) } }
    var anchors = Increasing.longest(aligned)[...]
    var own: [Int: [AlignedRow]] = [:]
    var place = -1
    for (sentence, row) in rowOf.enumerated() {
      if anchors.first == sentence, let row {
        anchors.removeFirst()
        place = row
        let end = anchors.first.flatMap { rowOf[$0] } ?? rows.count
        while place + 1 < end, rows[place + 1].members[0] == nil { place += 1 }
      } else if row == nil {
        var members = [Range<Int>?](repeating: nil, count: count)
        members[telling.number] = sentence..<sentence + 1
        own[place, default: []].append(AlignedRow(members: members))
      }
    }
    return (own[-1] ?? []) + rows.enumerated().flatMap { [$1] + (own[$0] ?? []) }
  }
}
