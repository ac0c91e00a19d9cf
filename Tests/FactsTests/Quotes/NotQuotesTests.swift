import Testing

@testable import Facts

@Suite("Words in quotation marks that nobody says")
struct NotQuotesTests {
  @Test(
    "Titles, nicknames, words spoken of and words in doubt are no quotations",
    arguments: [
      "He watched the film “The Great Escape” twice, Helen Carter said.",
      "Helen Carter sang “Yesterday Once More” at the party.",
      "Edward “Ted” Brown arrived on Monday.",
      "The so-called “experts” were wrong, Helen Carter said.",
      "Critics used the word “genocide” in their letter.",
      "The plan was called “a disaster.”",
      "Helen Carter, author of “The Long Road Home,” said she was glad.",
      "In a 1999 essay, “A Year in Harwick,” she described the flood.",
      "A self-described “recovering perfectionist,” she left early.",
      "Helen Carter reported a “suspicious package” to the police.",
      "Police found a “ghost gun” in the car.",
      "Doctors recommend the “rule of nines” for burns.",
      "She held a “listening session” with farmers.",
      "Helen Carter, who wrote “The Long Road Home,” left early.",
      "The court struck down the “one person, one vote” rule.",
      "Helen Carter opened two shops: “The Crab” and “The Eel.”",
      "The magazine named her “Person of the Year.”",
      "Six states “have no law” of that kind.",
      "A group called “Friends of Harwick” met on Monday.",
      "The storm, nicknamed “the beast,” moved north.",
      "He is known as “the butcher” in the region.",
      "The paper ran the story under the headline “Town Without Water.”",
      "Helen Carter did not say “I am sorry to all of you” at the trial.",
      "He accused Tom Brown of saying “all of them must go.”",
      "The term “fake news” is used often.",
      "He has a “hold” rating on the shares.",
      "The “deep state” was behind it.",
      "The book “A Winter in Harwick” won the prize.",
      "Her novel, “A Winter in Harwick,” won the prize.",
      "The neighbours' dog and the workers' hats were found.",
      "'Twas the season of rock 'n' roll in the '90s.",
      "The board was 6\" wide and 8\" long.",
      "The “new” rules come into force on Monday.",
      "They chanted, banged drums and left.",
      "He called a “time out” late in the game.",
      "Scientists call it the “quiet zone.”",
      "Helen Carter starred in “The Long Road Home.”",
      "The album “Blue Nights” was released on Friday.",
      "Operation “Iron Shield” began at dawn.",
      "The word “yes” appears ten times.",
      "We heard “pop, pop, pop” from the yard.",
      "\"\" “” «» '' ‘’",
      "“",
      "He said “",
      "“I like it, he said.",
    ])
  func none(text: String) {
    #expect(QuoteTable.quotes(in: text) == "")
  }
}
