import Testing

@testable import Facts

@Suite("Quotations in other languages")
struct QuoteLanguagesTests {
  @Test(
    "Marks and verbs of each",
    arguments: [
      (
        "„Wir werden gewinnen“, sagte Angela Richter am Montag.",
        "Wir werden gewinnen | Angela Richter | - | sagte", "de"
      ),
      (
        "„Wir werden gewinnen“, sagte ein Sprecher der Polizei.",
        "Wir werden gewinnen | ein Sprecher | - | sagte", "de"
      ),
      (
        "Der Minister sagte: „Das ist ein schwerer Schlag für alle.“",
        "Das ist ein schwerer Schlag für alle. | Der Minister | - | sagte", "de"
      ),
      (
        "Kanzlerin Angela Richter nannte den Vorschlag „nicht hilfreich“.",
        "nicht hilfreich | Angela Richter | Kanzlerin | nannte", "de"
      ),
      ("„Das ist falsch“, so Angela Richter.", "Das ist falsch | Angela Richter | - | so", "de"),
      (
        "»Wir haben lange gewartet«, sagte ein Sprecher.",
        "Wir haben lange gewartet | ein Sprecher | - | sagte", "de"
      ),
      (
        "‚Wir haben lange gewartet‘, sagte ein Sprecher.",
        "Wir haben lange gewartet | ein Sprecher | - | sagte", "de"
      ),
      (
        "„Das ist falsch“, sagte Richter der Zeitung.", "Das ist falsch | Richter | - | sagte", "de"
      ),
      (
        "„Das ist falsch“, erklärte der Sprecher. „Wir warten.“",
        "Das ist falsch | der Sprecher | - | erklärte ++ Wir warten. | der Sprecher", "de"
      ),
      (
        "« Nous allons gagner », a déclaré Emmanuel Laurent lundi.",
        "Nous allons gagner | Emmanuel Laurent | - | a déclaré", "fr"
      ),
      (
        "« C'est une honte », a lancé le maire de Lyon, Jean Dupont.",
        "C'est une honte | Jean Dupont | maire de Lyon | a lancé", "fr"
      ),
      (
        "Le maire Jean Dupont est arrivé. « C'est une honte », a-t-il dénoncé.",
        "C'est une honte | Jean Dupont | - | dénoncé", "fr"
      ),
      ("« C'est une honte », dit-elle.", "C'est une honte | - | - | dit", "fr"),
      (
        "« C'est une honte pour la ville », selon Jean Dupont.",
        "C'est une honte pour la ville | Jean Dupont | - | selon", "fr"
      ),
      (
        "Selon Jean Dupont, « c'est une honte pour la ville ».",
        "c'est une honte pour la ville | Jean Dupont | - | Selon", "fr"
      ),
      (
        "« Oui », a répondu la ministre. « Nous partons demain matin. »",
        "Oui | la ministre | - | a répondu ++ Nous partons demain matin. | la ministre", "fr"
      ),
      ("— Bonjour, dit-il, comment allez-vous ?", "Bonjour | - | - | dit", "fr"),
      (
        "— C'est une honte ! a lancé Jean Dupont.",
        "C'est une honte ! | Jean Dupont | - | a lancé", "fr"
      ),
      (
        "« C'est une honte », explique un habitant.",
        "C'est une honte | un habitant | - | explique", "fr"
      ),
      (
        "\"Vamos a ganar\", dijo Pedro Serrano el lunes.",
        "Vamos a ganar | Pedro Serrano | - | dijo", "es"
      ),
      (
        "«No nos rendiremos», afirmó la presidenta.",
        "No nos rendiremos | la presidenta | - | afirmó", "es"
      ),
      (
        "\"Es una vergüenza\", aseguró el alcalde de Lima, Juan Pérez.",
        "Es una vergüenza | Juan Pérez | alcalde de Lima | aseguró", "es"
      ),
      ("—No lo sé —dijo Juan Pérez.", "No lo sé | Juan Pérez | - | dijo", "es"),
      (
        "“Vamos a ganar”, ha dicho Pedro Serrano.",
        "Vamos a ganar | Pedro Serrano | - | ha dicho", "es"
      ),
      (
        "\"Vinceremo le elezioni\", ha detto Giulia Marchetti.",
        "Vinceremo le elezioni | Giulia Marchetti | - | ha detto", "it"
      ),
      (
        "«È una vergogna», ha dichiarato il ministro.",
        "È una vergogna | il ministro | - | ha dichiarato", "it"
      ),
      (
        "\"Vamos vencer as eleições\", disse Luiz Moreira da Silva.",
        "Vamos vencer as eleições | Luiz Moreira da Silva | - | disse", "pt"
      ),
      ("“É uma vergonha”, afirmou o ministro.", "É uma vergonha | o ministro | - | afirmou", "pt"),
      ("\"We zullen winnen\", zei Mark Visser.", "We zullen winnen | Mark Visser | - | zei", "nl"),
      (
        "‘Het is een schande’, zegt een woordvoerder.",
        "Het is een schande | een woordvoerder | - | zegt", "nl"
      ),
      (
        "„Wygramy te wybory”, powiedział Marek Nowicki.",
        "Wygramy te wybory | Marek Nowicki | - | powiedział", "pl"
      ),
      (
        "„To wielki dzień dla Polski” – powiedział premier Marek Nowicki.",
        "To wielki dzień dla Polski | Marek Nowicki | premier | powiedział", "pl"
      ),
      (
        "”Vi kommer att vinna”, säger Ulf Lindberg.",
        "Vi kommer att vinna | Ulf Lindberg | - | säger", "sv"
      ),
      ("— Bonjour, dit-il, comment allez-vous ?", "", "en"),
      ("「勝ちます」と首相は言った。", "", "ja"),
      ("«Мы победим», — сказал президент.", "", "ru"),
    ])
  func speakers(text: String, expected: String, language: String) {
    #expect(QuoteTable.quotes(in: text, language: language) == expected)
  }
}
