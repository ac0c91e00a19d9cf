import Testing

@testable import Formats

@Suite struct LanguagesTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("en-US", "en-US"), ("en_GB", "en-GB"), ("pt-br", "pt-BR"),
    (" de ", "de"), ("gsw", "gsw"), ("zh-Hans", "zh"), ("English", "en"), ("DEUTSCH", "de"),
    ("français", "fr"), ("Español", "es"), ("italiano", "it"), ("Português", "pt"),
    ("Nederlands", "nl"), ("polski", "pl"), ("русский", "ru"), ("Українська", "uk"),
  ])
  func haveTags(text: String, tag: String) {
    #expect(Languages.tag(text) == tag)
  }

  @Test(arguments: ["", "e", "Klingon", "12", "e1", "none given"])
  func areNotGuessed(_ text: String) {
    #expect(Languages.tag(text) == nil)
  }
}
