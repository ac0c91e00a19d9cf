/// The words of English that stand within figures.
struct FigureKeywords: Sendable {
  let and: WordID
  let or: WordID
  let to: WordID
  let from: WordID
  let between: WordID
  let `in`: WordID
  let out: WordID
  let of: WordID
  let every: WordID
  let a: WordID
  let an: WordID
  let the: WordID
  let by: WordID
  let half: WordID
  let quarter: WordID
  let second: WordID
  let one: WordID
  let dozen: WordID
  let tens: WordID
  let couple: WordID
  let few: WordID
  let several: WordID
  let many: WordID
  let point: WordID
  let minus: WordID
  let negative: WordID
  let death: WordID
  let toll: WordID
  let group: WordID
  let worth: WordID
  let within: WordID
  let up: WordID
  let down: WordID

  /// Asks for the words of the lexicon.
  init(_ word: (String) -> WordID) {
    and = word("and")
    or = word("or")
    to = word("to")
    from = word("from")
    between = word("between")
    `in` = word("in")
    out = word("out")
    of = word("of")
    every = word("every")
    a = word("a")
    an = word("an")
    the = word("the")
    by = word("by")
    half = word("half")
    quarter = word("quarter")
    second = word("second")
    one = word("one")
    dozen = word("dozen")
    tens = word("tens")
    couple = word("couple")
    few = word("few")
    several = word("several")
    many = word("many")
    point = word("point")
    minus = word("minus")
    negative = word("negative")
    death = word("death")
    toll = word("toll")
    group = word("group")
    worth = word("worth")
    within = word("within")
    up = word("up")
    down = word("down")
  }
}
