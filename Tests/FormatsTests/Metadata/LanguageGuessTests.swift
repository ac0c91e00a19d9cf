import Articles
import Testing

@testable import Formats

/// In which language an article is: what its text says, and its file.
@Suite struct LanguageGuessTests {
  private static let english = """
    The council met on Tuesday evening to talk about the old bridge, which has been closed since the \
    flood. Several people from the village said that they had waited long enough, and that the detour \
    cost them an hour each day. The mayor promised an answer before the end of the month, and added \
    that the money had been found. Work could begin in the spring, if the winter was not too hard. \
    Until then the bus will go the long way around, and the school will open half an hour later.
    """

  private static let german = """
    Der Gemeinderat hat am Dienstagabend über die alte Brücke gesprochen, die seit dem Hochwasser \
    gesperrt ist. Mehrere Bewohner des Dorfes sagten, sie hätten lange genug gewartet, und der Umweg \
    koste sie jeden Tag eine Stunde. Die Bürgermeisterin versprach eine Antwort bis zum Ende des \
    Monats und fügte hinzu, dass das Geld gefunden sei. Die Arbeiten könnten im Frühjahr beginnen.
    """

  private func language(_ text: String, declared: String? = nil) -> Found<String>? {
    var draft = ArticleDraft(body: text)
    draft.language = declared.map { Found($0, by: .meta) }
    draft.checkLanguage()
    return draft.language
  }

  @Test func `a text tells its language`() {
    #expect(language(LanguageGuessTests.english) == Found("en", by: .text))
    #expect(language(LanguageGuessTests.german) == Found("de", by: .text))
  }

  @Test(arguments: [
    ("en-GB", "en-GB", FoundBy.meta), ("en", "en", .meta), ("de", "en", .text),
    ("pt-BR", "en", .text),
  ])
  func `a tag that the text contradicts is none`(declared: String, tag: String, by: FoundBy) {
    #expect(language(LanguageGuessTests.english, declared: declared) == Found(tag, by: by))
  }

  @Test func `a short text does not contradict a tag`() {
    let short = String(LanguageGuessTests.german.prefix(220))
    #expect(language(short, declared: "en") == Found("en", by: .meta))
    #expect(language(short) == Found("de", by: .text))
  }

  @Test(arguments: [
    "Pierre.", "12 34 56", "", "Nein! Non! No! Ne! Nej! Nie! Nu! Nē! Ni! Não! Nei!",
  ])
  func `what may be in any language has none`(text: String) {
    #expect(language(text) == nil)
  }

  @Test func `languages that are taken for each other are the file's to tell`() {
    for (tag, other) in [("nb", "no"), ("nn", "da"), ("hr", "sr-ME"), ("zh-TW", "zh-Hant")] {
      #expect(Languages.mayBeTakenForEachOther(tag, other))
    }
    #expect(!Languages.mayBeTakenForEachOther("en", "de"))
  }

  @Test(arguments: [
    ("iw", "he"), ("zh-Hant", "zh-Hant"), ("sr-ME", "sr-ME"), ("tl", "fil"), ("en", "en"),
    ("ceb", "ceb"), ("un", nil), ("xx-Qaai", nil), ("zzp", nil), ("tlh", nil),
  ])
  func `codes of CLD2 as BCP 47 has them`(code: String, tag: String?) {
    #expect(LanguageGuess.tag(ofCLD2: code) == tag)
  }

  @Test func `a character in which the looked-at beginning ends is no trouble`() {
    let (who, what) = (
      ["Учитель", "Врач", "Рыбак", "Сосед", "Мэр", "Водитель", "Пекарь", "Сторож"],
      ["открыл окно", "увидел реку", "закрыл дверь", "нашёл письмо", "купил хлеб", "ждал поезда"]
    )
    let text = who.flatMap { who in
      what.flatMap { first in what.map { "\(who) \(first), а потом \($0)." } }
    }.joined(separator: " ")
    #expect(text.utf8.count > 10_000)
    for filler in 0..<4 {
      #expect(LanguageGuess(String(repeating: "x", count: filler) + " " + text)?.tag == "ru")
    }
  }
}
