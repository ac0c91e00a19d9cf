/// How many figures of a telling count things of a kind.
struct FigureCensus {
  private struct Key: Hashable {
    let telling: Int
    let dimension: FigureUnit.Dimension
    let head: Int32?
    var event: Int32?
  }
  private var values: [Key: Set<Double>] = [:]
  private var events: [Key: Set<Double>] = [:]

  init(_ mentions: [FigureMention]) {
    for mention in mentions {
      values[key(of: mention), default: []].insert(mention.value.base)
      events[eventKey(of: mention), default: []].insert(mention.value.base)
    }
  }

  /// Whether a figure is its telling's only one of what it counts or measures.
  func isOnly(_ mention: FigureMention) -> Bool {
    guard mention.head != nil || mention.value.unit.dimension != .count else { return false }
    return values[key(of: mention)]?.count == 1
  }

  /// Whether it is its telling's only one of what happened.
  func isOnlyOfEvent(_ mention: FigureMention) -> Bool {
    mention.event != nil && events[eventKey(of: mention)]?.count == 1
  }

  private func key(of mention: FigureMention) -> Key {
    let dimension = mention.value.unit.dimension
    return Key(
      telling: mention.telling, dimension: dimension,
      head: dimension == .count ? mention.head : nil)
  }

  private func eventKey(of mention: FigureMention) -> Key {
    Key(
      telling: mention.telling, dimension: mention.value.unit.dimension, head: nil,
      event: mention.event)
  }
}
