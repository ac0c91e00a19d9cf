import Testing

@testable import Formats

@Suite struct CaptionsTests {
  @Test(arguments: [
    "Photo: Ada Holm", "Photos: Ada Holm", "Photo : Ada Holm/Le Phare", "Photo by Ada Holm",
    "(Photo by Ada Holm)", "(Photo: Ada Holm/Harbor Wire)", "Photo credit: Ada Holm",
    "Picture: Ada Holm", "File photo: the old ferry at its pier in 2019.",
    "FILE - Workers load a ferry in Brunn, March 3, 2025. (AP Photo/Ada Holm)",
    "FILE – The ferry in 2019.", "Image: Ada Holm", "Image caption: The ferry leaves at dawn.",
    "Foto: Max Muster/Rheinischer Bote", "Archivfoto: Max Muster", "Bild: Max Muster",
    "Symbolbild: ein Hafen", "Legende: Der Hafen bei Nacht", "Légende : le port la nuit",
    "Crédit photo : Maël Tarn", "Foto: Rui Sampa", "Imagen: El puerto", "Fot. Anna Miler",
    "Zdjęcie: Anna Miler", "Beeld: Pieter de Wit", "Фото: Илья Гром", "Світлина: Остап Дзюб",
    "The ferry leaves the pier. ADA HOLM/AFP via Getty Images",
    "The ferry leaves the pier. Ada Holm/Reuters", "The ferry leaves the pier. (AP Photo/Ada Holm)",
    "The ferry leaves the pier. (Ada Holm/AFP via Getty Images)", "Ada Holm/Getty Images",
    "Ada Holm via Reuters", "AFP", "© Ada Holm", "Max Muster/dpa",
    "(Photo: Ada Holm/The Courier) The ferry slides into the harbour.",
  ])
  func areTold(_ paragraph: String) {
    #expect(Captions.isCaption(paragraph))
  }

  @Test(arguments: [
    "The ferry leaves the pier.", "The ferry leaves the pier", "Ada Holm",
    "She told Reuters that the ferry was late.", "The news came from Reuters.",
    "Getty paid for the museum.", "\"Photo finish,\" she said.", "Photography is dead, he said.",
    "Photo by photo, line by line, the archive was sorted by the volunteers of the town.",
    "The minister said (according to Reuters) that nothing had changed.",
    "Prices rose (see the chart).", "He joined the party (of Brunn).", "Image matters, she said.",
    "Caption writers are rare.", "Credit where it is due: the crew did well.",
    "Foto und Film gehören zusammen.", "Fotograf: ein Beruf im Wandel, sagt sie.",
    "The file was lost - nobody knows how.", "AFP, a French agency, said so.",
    "Its shares (ticker: FERRY) fell.", "A photo: that was all he wanted from the war.",
    "He works for Reuters and she for the AP", "Bilder sagen mehr als Worte.", "",
    "Via Roma was closed", "The ferry, a gift of the EPA, sank", "(Ada Holm)", "© is a sign.",
    "Questions and answers (and more)",
  ])
  func areNotSeenElsewhere(_ paragraph: String) {
    #expect(!Captions.isCaption(paragraph))
  }

  /// No caption is as long as this, whatever it begins with.
  @Test func areShort() {
    let words = String(repeating: "ferry ", count: 116)
    #expect(Captions.isCaption("Photo: " + words.prefix(690)))
    #expect(!Captions.isCaption("Photo: " + words + "ferry."))
  }
}
