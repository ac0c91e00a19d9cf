/// What is said of events of every kind, with places for what is each event's own.
enum CommonSentences {
  /// Points that can be put in several ways.
  static let points = [
    [
      "{second}, the mayor of {place}, came to see {site} in the morning.",
      "In the morning {second}, who is mayor, went to {site}.",
    ],
    [
      "{org} gave no further details.", "A spokesman for {org} would say no more.",
      "Calls to {org} were not returned.",
    ],
    [
      "{place}, a town of {people} people, lives on {stuff}.",
      "About {people} people live in {place}, many of them on {stuff}.",
    ],
    [
      "{third}, who lives beside {site}, heard of it from a neighbour.",
      "A neighbour told {third}, whose house stands next to {site}.",
    ],
    [
      "The last time that {place} was in the news was in {year}, when a bridge fell.",
      "Nothing like it was seen in {place} since a bridge fell in {year}.",
    ],
    [
      "A hearing was called for {later}.", "The council will meet on {later} to talk about it.",
    ],
  ]

  /// What is quoted: the same in all tellings, but for its frame.
  static let quotes = [
    "We will not rest until {site} stands as it did in {year}",
    "Nobody in {place} has slept, and nobody will sleep while {stuff} lies in the street",
    "I have worked with {org} for {n3} years and never saw anything of the kind",
    "What matters now are the {n1} families who wait for a word from us",
    "It was {surname} who told me, and I did not believe a word of it",
    "There will be time for blame, but {place} needs {stuff} before winter",
    "My father built a part of {site}, and it is as if I had lost him again",
    "Ask {org} what became of the {money}, for we were never told",
  ]

  /// With `{quote}` and `{speaker}`.
  static let frames = [
    "\"{quote},\" said {speaker}.", "\"{quote},\" {speaker} told reporters.",
    "{speaker} said: \"{quote}.\"",
  ]

  /// What a paper adds of its own, which says nothing of the event.
  static let asides = [
    "Weather in the {word} hills was {word2} for the time of year.",
    "A {word} of the old {word2} can still be seen from the road.",
    "Readers will remember the {word} affair, which had to do with {word2}.",
    "It is the third {word} since spring, after those of {word2} and its neighbours.",
    "People here speak of {word} as others speak of {word2}.",
    "On the market, {word} was sold beside {word2}, as it always is.",
    "An older {word} hangs in the hall, and nobody knows whether it is a {word2}.",
    "What {word} is to the valley, {word2} is to those who live above it.",
    "Two of the {word} were sold, and one was given to the {word2} museum.",
    "The {word} prize went to a school that teaches {word2} to its pupils.",
    "From the {word} one sees the {word2}, if the wind comes from the north.",
    "Letters about {word} and {word2} filled a page of this paper in May.",
  ]
}
