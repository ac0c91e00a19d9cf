/// A kind of event: sentences that tell of it, with places for what is each event's own.
///
/// `{site}` and the like stand for names and figures of the event (`NewsEvent`). Each point can be
/// put in several ways, of which a telling chooses one.
struct EventKind {
  let headlines: [String]
  let leads: [String]
  let points: [[String]]
  let laterHeadlines: [String]
  let laterLeads: [String]

  static let all = [fire, strike, trial, flood, takeover, collision]

  private static let fire = EventKind(
    headlines: [
      "Fire guts {site} in {place}", "{n1} hurt as {site} burns", "Blaze destroys {site}",
    ],
    leads: [
      "A fire that broke out {weekday} night has destroyed {site} in {place}, and {n1} people were taken to hospital.",
      "{n1} people were hurt when flames swept through {site} near {place} late on {weekday}.",
      "Firefighters in {place} fought until dawn against a blaze at {site} that left {n1} injured.",
    ],
    points: [
      [
        "{n2} firefighters from {n3} stations were called to the scene.",
        "Crews from {n3} stations, {n2} men and women in all, were sent out.",
      ],
      [
        "The flames began in a store room where {org} kept {stuff}, said {person}, the fire chief.",
        "{person}, who leads the fire service, said it started among {stuff} that {org} had stored.",
      ],
      [
        "The damage was put at {money}.", "An insurer of {org} spoke of losses of {money}.",
        "{org} reckons that the loss comes to {money}.",
      ],
      [
        "Families in {n4} houses downwind had to leave their homes.",
        "About {n4} households were told to leave.",
      ],
    ],
    laterHeadlines: ["Cable blamed for {site} fire", "{org} to rebuild {site}"],
    laterLeads: [
      "Investigators have found a burnt cable in the ruins of {site} in {place}, which {org} lost to a fire last week.",
      "{org} will rebuild {site}, which burned down in {place}, at a cost of {money}, it said on {weekday}.",
    ])

  private static let strike = EventKind(
    headlines: [
      "{n2} walk out at {site}", "Strike halts {site} in {place}", "{org} workers down tools",
    ],
    leads: [
      "Some {n2} workers of {org} walked out of {site} in {place} on {weekday} in a dispute over pay.",
      "Work at {site} came to a halt {weekday} when {n2} employees of {org} went on strike.",
      "A strike of {n2} people has shut {site}, the largest employer of {place}.",
    ],
    points: [
      [
        "They want {n1} percent more, and {org} has offered {n3} percent.",
        "The union asks for a rise of {n1} percent; the offer of {org} stands at {n3} percent.",
      ],
      [
        "{person}, who speaks for the union, said that the members had voted for it by {n4} votes.",
        "The vote was won by {n4} votes, said {person}, a spokeswoman for the union.",
      ],
      [
        "Each day without work costs {org} {money}.", "The company loses {money} a day, it said.",
      ],
      [
        "Deliveries of {stuff} would be late, customers were told.",
        "Customers were told to expect no {stuff} before the end of the month.",
      ],
    ],
    laterHeadlines: ["{org} strike ends", "Deal reached at {site}"],
    laterLeads: [
      "The strike at {site} in {place} has ended: workers of {org} accepted {n3} percent on {weekday}.",
      "Workers return to {site} on {weekday} after {org} and their union agreed on {n3} percent.",
    ])

  private static let trial = EventKind(
    headlines: [
      "{surname} on trial over {money}", "Court hears case against {person}",
      "Former {org} manager denies fraud",
    ],
    leads: [
      "{person}, once the treasurer of {org}, went on trial in {place} on {weekday}, accused of having taken {money}.",
      "A court in {place} began to hear the case of {person}, who is said to have taken {money} from {org}.",
      "Prosecutors told a {place} court on {weekday} that {person} had led {money} of {org} into accounts abroad.",
    ],
    points: [
      [
        "The charge lists {n1} payments over {n3} years.",
        "{n1} payments were made in the course of {n3} years, according to the charge.",
      ],
      [
        "Invoices for {stuff} that was never bought hid them, it says.",
        "They went through the books as {stuff}, the prosecutor said.",
      ],
      [
        "{n4} witnesses are to be heard.", "The judge has asked {n4} witnesses to come.",
      ],
      [
        "The money was found missing when {site} was to be sold.",
        "Auditors noticed it when they looked at the sale of {site}.",
      ],
    ],
    laterHeadlines: ["{surname} sentenced", "Jail for {person}"],
    laterLeads: [
      "{person} must go to prison for {n3} years for taking {money} from {org}, a court in {place} ruled on {weekday}.",
      "A judge in {place} sentenced {person}, a former treasurer of {org}, to {n3} years.",
    ])

  private static let flood = EventKind(
    headlines: [
      "{place} under water", "Flood drives {n2} from homes", "{site} gives way in storm",
    ],
    leads: [
      "{n2} people had to leave their homes in {place} when {site} gave way on {weekday} after days of rain.",
      "Water broke through {site} above {place} on {weekday} and drove {n2} people from their homes.",
      "Parts of {place} were under {n3} feet of water on {weekday}, and {n2} residents were brought to safety.",
    ],
    points: [
      [
        "{n1} people are missing, said {person}, who leads the rescue.",
        "{person}, the head of the rescue service, said that {n1} people had not been found.",
      ],
      [
        "Boats of {org} brought {stuff} to those who were cut off.",
        "{org} sent {stuff} in boats to houses that nobody could reach.",
      ],
      [
        "The county promised {money} for repairs.", "Repairs will take {money}, the county said.",
      ],
      [
        "{n4} houses were without power.", "In {n4} homes the lights went out.",
      ],
    ],
    laterHeadlines: ["{place} counts the cost", "Residents return to {place}"],
    laterLeads: [
      "The first residents returned to {place} on {weekday}, days after {site} had given way.",
      "The flood that followed when {site} gave way cost {place} {money}, engineers of {org} said on {weekday}.",
    ])

  private static let takeover = EventKind(
    headlines: [
      "{org} buys {site} for {money}", "{org} in {money} deal", "Sale of {site} agreed",
    ],
    leads: [
      "{org} will buy {site} in {place} for {money}, both said on {weekday}.",
      "{site}, a {place} maker of {stuff}, is to be sold to {org} for {money}.",
      "{money} is what {org} pays for {site}, the owners in {place} announced on {weekday}.",
    ],
    points: [
      [
        "{site} has {n2} employees and sold {stuff} to {n3} countries last year.",
        "With {n2} people, it sold {stuff} to customers in {n3} countries.",
      ],
      [
        "{person}, the buyer's finance chief, said no jobs would go.",
        "No jobs are at stake, said {person}, who keeps the buyer's books.",
      ],
      [
        "Shareholders get {n1} percent more than the last price.",
        "The price is {n1} percent above that of the day before.",
      ],
      [
        "Regulators have {n4} days to look at it.", "The regulator will decide within {n4} days.",
      ],
    ],
    laterHeadlines: ["Regulator clears {org} deal", "{org} deal in doubt"],
    laterLeads: [
      "The regulator let {org} have {site} of {place} on {weekday}, on condition that it sells its {stuff}.",
      "Doubts grew on {weekday} whether {org} can buy {site}, after the regulator asked about {stuff}.",
    ])

  private static let collision = EventKind(
    headlines: [
      "{n1} dead as trains collide at {place}", "Train crash near {site}", "Collision in {place}",
    ],
    leads: [
      "{n1} people died when two trains collided near {site} outside {place} on {weekday}.",
      "A freight train of {org} ran into a local train at {site}, {place}, on {weekday}; {n1} people were killed.",
      "Two trains collided on {weekday} in {place}, and {n1} of those on board lost their lives.",
    ],
    points: [
      [
        "{n2} passengers were on board, and {n3} of them are in hospital.",
        "Of {n2} passengers, {n3} were hurt.",
      ],
      [
        "The freight train carried {stuff} for {org}.", "{org} had {stuff} on the other train.",
      ],
      [
        "A signal had been changed {n4} minutes before, said {person}, an inspector.",
        "{person}, who inspects railways, said a signal had been set wrongly {n4} minutes earlier.",
      ],
      [
        "Repairs will cost {money}.", "The operator spoke of damage of {money}.",
      ],
    ],
    laterHeadlines: ["Signal blamed for {place} crash", "Trains run again at {site}"],
    laterLeads: [
      "A wrong signal led to the collision near {site} in which {n1} people died, inspectors said on {weekday}.",
      "Trains run again through {place}, where {n1} people died in a collision at {site}.",
    ])
}
