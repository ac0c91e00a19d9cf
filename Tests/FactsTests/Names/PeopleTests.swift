import Testing

@Suite("People by their names and titles")
struct PeopleTests {
  @Test(
    "The names of a sentence",
    arguments: [
      ("Mayor Elena Brandt opened the bridge on Monday.", "person Elena Brandt (Mayor)"),
      (
        "The prize went to Sarah K. Lindqvist, 34, of Uppsala.",
        "person Sarah K. Lindqvist; place Uppsala SE"
      ),
      ("Robert Fairweather Jr. was elected on Tuesday.", "person Robert Fairweather Jr."),
      ("Henry Oldcastle III inherited the estate.", "person Henry Oldcastle III"),
      ("\"We will stay,\" said Mary-Ann O'Hara, a nurse.", "person Mary-Ann O'Hara (nurse)"),
      ("The painter Ludwig van der Berg died in 1911.", "person Ludwig van der Berg (painter)"),
      ("Mohammed bin Rashid greeted the guests.", "person Mohammed bin Rashid"),
      ("Gabriel de la Cruz wrote the report.", "person Gabriel de la Cruz"),
      ("Edward \"Ted\" Marlowe resigned on Friday.", "person Edward \"Ted\" Marlowe"),
      (
        "J. R. Holloway and T.S. Wainwright shared the award.",
        "person J. R. Holloway; person T.S. Wainwright"
      ),
      ("Dr. Ingrid Solheim treated the boy.", "person Ingrid Solheim <Dr.>"),
      ("Mr. Pemberton declined to comment.", "person Pemberton <Mr.>"),
      ("Chinese dissident Wei Liang left the country.", "person Wei Liang (Chinese dissident)"),
      (
        "Prime Minister Keir Starmer met President Emmanuel Macron.",
        "person Keir Starmer (Prime Minister); person Emmanuel Macron (President)"
      ),
      ("Justice Ruth Calloway wrote for the majority.", "person Ruth Calloway (Justice)"),
      ("Lt. Gen. Paul Harker commands the division.", "person Paul Harker <Lt. Gen.>"),
      ("Detective Sgt. Maria Ortiz led the search.", "person Maria Ortiz <Detective Sgt.>"),
      ("Pope Francis prayed for peace.", "person Francis (Pope)"),
      ("Queen Elizabeth visited the school.", "person Elizabeth (Queen)"),
      (
        "Rep. Dana Whitfield, D-Ohio, opposed the bill.",
        "person Dana Whitfield (Rep.); place Ohio US"
      ),
      ("Sen. Mark Tolliver (R-Texas) voted no.", "person Mark Tolliver (Sen.); place Texas US"),
      (
        "Novelist Haruki Tanabe lives near Kyoto.",
        "person Haruki Tanabe (Novelist); place Kyoto JP"
      ),
      ("Their daughter, Marisol, was born in June.", "person Marisol (daughter)"),
      (
        "Anna Kowalska and her husband Piotr Kowalski bought the farm.",
        "person Anna Kowalska; person Piotr Kowalski (husband)"
      ),
      (
        "Among the winners were Sam Carter, Niko Halvar, Rabbit Delaunay and Tino Marek.",
        "person Sam Carter; person Niko Halvar; person Rabbit Delaunay; person Tino Marek"
      ),
      ("Jean-Claude Moreau will run the bank.", "person Jean-Claude Moreau"),
      ("Zhang Weili beat her rival in the second round.", "person Zhang Weili"),
      ("The suspect, identified as Darnell Pruitt, 27, was arrested.", "person Darnell Pruitt"),
      ("Du Weiran defeated the rebels at Wuhan.", "person Du Weiran; place Wuhan CN"),
      ("Defense lawyer Priya Raman asked for a delay.", "person Priya Raman (Defense lawyer)"),
      ("Actor Tom Fielding plays the king.", "person Tom Fielding (Actor)"),
      (
        "Ursula von der Leyen spoke in Strasbourg.",
        "person Ursula von der Leyen; place Strasbourg FR"
      ),
      ("Bashar al-Assad fled to Moscow.", "person Bashar al-Assad; place Moscow RU"),
      ("Morris J Tillman collected films.", "person Morris J Tillman"),
      (
        "Professor Alan Whitcombe of Oxford University disagreed.",
        "person Alan Whitcombe (Professor); organisation Oxford University"
      ),
      (
        "Chief Executive Officer Lena Fischer said profit rose.",
        "person Lena Fischer (Chief Executive Officer)"
      ),
      ("The Rev. Samuel Tate led the service.", "person Samuel Tate <Rev.>"),
      (
        "Capt. James Holden and Cpl. Amy Reyes were honored.",
        "person James Holden <Capt.>; person Amy Reyes <Cpl.>"
      ),
      ("Nobel laureate Abdul Rahman warned of famine.", "person Abdul Rahman (Nobel laureate)"),
      (
        "Witnesses Carla Mendes and Bruno Alves told the court.",
        "person Carla Mendes; person Bruno Alves"
      ),
      ("Former senator Howard Blythe died at 91.", "person Howard Blythe (Former senator)"),
      ("Danny Ocampo, whose brother owns the shop, called police.", "person Danny Ocampo"),
      ("Police arrested Viktor Petrov on Sunday.", "person Viktor Petrov"),
    ])
  func names(text: String, expected: String) {
    #expect(NamesOf(text).description == expected)
  }
}
