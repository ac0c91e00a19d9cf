/// What two figures have in common besides their values, and what sets them apart.
///
/// The points are of one scale: a shared head noun that is not of people in general weighs as much
/// as two rare words nearby.
struct FigureContext {
  private(set) var points = 0.0
  /// The part of them that is of words around.
  private(set) var around = 0.0
  private(set) var sharesOwner = false
  private(set) var sharesEvent = false
  private(set) var sharesHead = false
  private(set) var sharesGovernor = false

  private let one: FigureMention
  private let other: FigureMention
  private let anyone: Int32
  /// Whether what happened, though told by two verbs, may be one thing.
  private let areEventsNear: Bool

  init(
    _ one: FigureMention, _ other: FigureMention, _ likeness: SceneLikeness, anyone: Int32,
    areEventsNear: Bool
  ) {
    self.one = one
    self.other = other
    self.anyone = anyone
    self.areEventsNear = areEventsNear
    addOwners()
    addHeads()
    addGovernors()
    addEvents()
    addWords(likeness)
    addNames()
    if let aspect = one.aspect, let second = other.aspect { points += aspect == second ? 1 : -2 }
  }

  private mutating func addOwners() {
    guard let owner = one.owner, let second = other.owner, one.value.unit.dimension == .age else {
      return
    }
    sharesOwner = owner == second
    points += owner == second ? 4 : -4
  }

  /// What is counted, by noun.
  private mutating func addHeads() {
    if let head = one.head, let second = other.head {
      if head == second {
        sharesHead = true
        points += head == anyone ? 0.8 : 2
      } else if head == anyone && one.near.holds(second)
        || second == anyone && other.near.holds(head)
      {
        sharesHead = true
        points += 1
      } else {
        let isPart = one.counted.contains(second) || other.counted.contains(head)
        points += isPart || head == anyone || second == anyone ? 0 : -1
      }
    } else if let head = one.head ?? other.head, head != anyone,
      (one.head == nil ? one.near : other.near).holds(head)
    {
      points += 1
    }
  }

  /// The noun that a figure belongs to.
  private mutating func addGovernors() {
    if let governor = one.governor, governor == other.governor {
      points += 2
      sharesGovernor = true
    } else if let governor = one.governor, other.near.holds(governor) {
      points += 1
      sharesGovernor = true
    } else if let governor = other.governor, one.near.holds(governor) {
      points += 1
      sharesGovernor = true
    }
  }

  private mutating func addEvents() {
    if let event = one.event ?? one.head, event == other.event ?? other.head, one.head != other.head
    {
      // "2,400 employees" are people who are employed; who is fined pays a fine.
      sharesEvent = true
      sharesHead = sharesHead || one.event == nil || other.event == nil
      points += 1.5
    } else if let event = one.event, let second = other.event {
      sharesEvent = event == second || areEventsNear
      points += sharesEvent ? 1.5 : -1.5
    } else if let event = one.event ?? other.event,
      (one.event == nil ? one.near : other.near).holds(event)
    {
      points += 1
    }
  }

  private mutating func addWords(_ likeness: SceneLikeness) {
    let shared = likeness.of(one.surroundings, other.surroundings)
    points += shared
    around += shared
    // What is counted speaks for itself, and is among the words nearby, too.
    if let head = one.head, head == other.head {
      around -= likeness.weight(of: head, in: one.telling)
    }
  }

  private mutating func addNames() {
    if one.places.isApart(from: other.places) {
      points -= 2
      around -= 1.5
    }
    if let subject = one.subject, let second = other.subject, subject != second { points -= 1 }
    if let speaker = one.speaker, speaker == other.speaker {
      points += 1
      around += 1
    }
  }
}

extension Array where Element: Hashable {
  /// Whether both name something of a kind, and nothing that the other names.
  func isApart(from other: [Element]) -> Bool {
    !isEmpty && !other.isEmpty && !contains { other.contains($0) }
  }
}
