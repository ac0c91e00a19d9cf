import Testing

@Suite("A person and an organisation of the same name are two")
struct FamilyFirmTests {
  @Test(
    "The names of a text",
    arguments: [
      (
        "Dunmore Steel said on Monday it would close its mill in Halden. \"It is a sad "
          + "day,\" said Anna Dunmore, chief executive of the company. Dunmore promised "
          + "that no one would be sacked.",
        "person Anna Dunmore (chief executive of the company) x2; organisation Dunmore "
          + "Steel; place Halden NO"
      ),
      (
        "The Hartwell Foundation was founded in 1990. Its chairwoman, Clara Hartwell, "
          + "spoke on Friday. \"We will go on,\" Hartwell said.",
        "person Clara Hartwell (chairwoman) x2; organisation Hartwell Foundation"
      ),
      (
        "Kessler Rail will buy 40 trains. Kessler employs 900 people. Tobias Kessler, "
          + "its owner, signed the contract. Kessler said he was proud.",
        "person Tobias Kessler (its owner) x2; organisation Kessler Rail x2"
      ),
      (
        "Varga Chemicals was fined on Tuesday. Varga promised to appeal.",
        "organisation Varga Chemicals x2"
      ),
      (
        "Peter Brandt left Brandt Shipping in 2019. Brandt now teaches.",
        "person Peter Brandt x2; organisation Brandt Shipping"
      ),
      (
        "The Whitcombe Institute published a study. Emma Whitcombe, its founder, was "
          + "shot in 1950. Whitcombe was 45.",
        "person Emma Whitcombe (its founder) x2; organisation Whitcombe Institute"
      ),
      (
        "Maria Castell said the Castell Orchestra would tour. Castell, who plays the "
          + "cello, leads it. The Castell Orchestra has 60 players.",
        "person Maria Castell x2; organisation Castell Orchestra x2"
      ),
      (
        "Hollis Motors Inc. closed. Hollis employed 900. Jane Hollis, who owned it, "
          + "wept. Hollis left the town.",
        "person Jane Hollis x2; organisation Hollis Motors Inc. x2"
      ),
      (
        "Police arrested Sam Conway, director of Conway Logistics, on Friday. Conway "
          + "denied it. Conway Logistics had no comment.",
        "person Sam Conway (director of Conway Logistics) x2; organisation Conway "
          + "Logistics x2"
      ),
      (
        "Dunmore Steel closes its mill. \"It is a sad day,\" said Anna Dunmore, the "
          + "chief executive.",
        "person Anna Dunmore (chief executive); organisation Dunmore Steel"
      ),
      (
        "Brightwell Holdings sold its farm. Ewan Brightwell and Nora Brightwell voted "
          + "against it. Mrs. Brightwell wept.",
        "person Ewan Brightwell; person Nora Brightwell <Mrs.> x2; organisation "
          + "Brightwell Holdings"
      ),
      (
        "The Marchetti Group hired Ana Reis. Reis praised Marchetti.",
        "person Ana Reis x2; organisation Marchetti Group x2"
      ),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
