import Articles
import Testing

@testable import Formats

@Suite struct ForwardedMailTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let headers: String
    let subject: String
    let date: String?
    let sender: String
  }

  @Test(arguments: [
    Case(
      testDescription: "Gmail",
      headers: """
        ---------- Forwarded message ---------
        From: Harbor Wire <news@harbor.example>
        Date: Thu, Feb 5, 2026 at 7:14 AM
        Subject: Talks resume
        To: <desk@inbox.example>
        """,
      subject: "Talks resume", date: "2026-02-05T07:14:00", sender: "Harbor Wire"),
    Case(
      testDescription: "Outlook in German",
      headers: """
        -----Ursprüngliche Nachricht-----
        Von: Rheinufer Anzeiger [mailto:redaktion@anzeiger.example]
        Gesendet: Dienstag, 17. Februar 2026 18:05
        An: Jutta Brandt
        Betreff: Brücke gesperrt
        """,
      subject: "Brücke gesperrt", date: "2026-02-17T18:05:00", sender: "Rheinufer Anzeiger"),
    Case(
      testDescription: "Outlook in French, without a mark",
      headers: """
        ________________________________
        De : Le Phare <lettre@phare.example>
        Envoyé : mercredi 1 avril 2026 07:00
        À : Lecteur
        Objet : La forêt rachetée
        """,
      subject: "La forêt rachetée", date: "2026-04-01T07:00:00", sender: "Le Phare"),
    Case(
      testDescription: "Apple Mail in Spanish, quoted",
      headers: """
        Inicio del mensaje reenviado:

        > De: El Faro <faro@costa.example>
        > Asunto: Vuelve el dragado
        > Fecha: 5 de febrero de 2026, 10:32:00 CET
        > Para: archivo@inbox.example
        >
        """,
      subject: "Vuelve el dragado", date: "2026-02-05T10:32:00+01:00", sender: "El Faro"),
    Case(
      testDescription: "Apple Mail in Italian, one paragraph a header",
      headers: """
        Inizio messaggio inoltrato:

        Da: Corriere della Costa <posta@costa.example>

        Oggetto: Il mercato cambia

        Data: 20 marzo 2026
        """,
      subject: "Il mercato cambia", date: "2026-03-20", sender: "Corriere della Costa"),
    Case(
      testDescription: "Gmail in Portuguese, in stars",
      headers: """
        ---------- Mensagem encaminhada ---------
        *De:* Jornal da Costa <jornal@costa.example>
        *Data:* 5 de fevereiro de 2026
        *Assunto:* A ponte fecha
        """,
      subject: "A ponte fecha", date: "2026-02-05", sender: "Jornal da Costa"),
    Case(
      testDescription: "Dutch",
      headers: """
        ---------- Doorgestuurd bericht ---------
        Van: De Kustbode <bode@kust.example>
        Datum: 5 februari 2026
        Onderwerp: De brug gaat dicht
        Aan: archief
        """,
      subject: "De brug gaat dicht", date: "2026-02-05", sender: "De Kustbode"),
    Case(
      testDescription: "Polish",
      headers: """
        -----Wiadomość oryginalna-----
        Od: Głos Brdy <glos@brda.example>
        Wysłano: 5 lutego 2026
        Do: archiwum
        Temat: Młyn miele
        """,
      subject: "Młyn miele", date: "2026-02-05", sender: "Głos Brdy"),
    Case(
      testDescription: "Russian",
      headers: """
        -------- Пересылаемое сообщение --------
        От кого: Степной вестник <news@vestnik.example>
        Дата: 13 января 2026
        Тема: Вокзал откроют
        Кому: архив
        """,
      subject: "Вокзал откроют", date: "2026-01-13", sender: "Степной вестник"),
    Case(
      testDescription: "Ukrainian",
      headers: """
        ---------- Переслане повідомлення ---------
        Від: Степові новини <news@novyny.example>
        Дата: 13 січня 2026
        Тема: Вокзал відкриють
        """,
      subject: "Вокзал відкриють", date: "2026-01-13", sender: "Степові новини"),
    Case(
      testDescription: "a mail sent on twice",
      headers: """
        ---------- Forwarded message ---------
        From: Petra <petra@inbox.example>
        Date: Fri, Feb 6, 2026
        Subject: Fwd: Talks resume

        ---------- Forwarded message ---------
        From: Harbor Wire <news@harbor.example>
        Date: Thu, Feb 5, 2026
        Subject: Talks resume
        """,
      subject: "Talks resume", date: "2026-02-05", sender: "Harbor Wire"),
  ])
  func readsTheHeadersOf(_ test: Case) throws {
    let text = "A note.\n\n\(test.headers)\n\nThe first paragraph.\n"
    let mail = try #require(ForwardedMail.find(in: TextLines.lines(of: text)))
    #expect(mail.subject == test.subject)
    #expect(mail.date?.description == test.date)
    #expect(mail.sender?.name == test.sender)
    #expect(mail.before.map(String.init).joined().hasPrefix("A note."))
    #expect(mail.text.filter { !$0.isEmpty } == ["The first paragraph."])
  }

  @Test(arguments: [
    "From: the harbour to the hill\n\nText.",
    "He wrote a forwarded message.\n\nFrom: him\n\nText.",
    "Text.\n\nDate: 2026-02-05\nSubject: talks\n\nText.",
    "---------- Forwarded message ---------\n\nText without headers.",
    "",
  ])
  func findsNoneIn(text: String) {
    #expect(ForwardedMail.find(in: TextLines.lines(of: text))?.text == nil)
  }

  @Test func findsTheEndOfManyLinesLikeHeaders() {
    let lines = TextLines.lines(of: String(repeating: "From: x\n\n", count: 20_000))
    #expect(ForwardedMail.find(in: lines)?.text == nil)
  }
}
