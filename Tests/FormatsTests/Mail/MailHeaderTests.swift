import Articles
import Testing

@testable import Formats

@Suite struct MailHeaderTests {
  @Test(arguments: [
    ("plain text", "plain text"),
    ("=?utf-8?Q?Br=C3=BCcke_gesperrt?=", "Brücke gesperrt"),
    ("=?UTF-8?B?QnLDvGNrZQ==?= =?UTF-8?B?IGdlc3BlcnJ0?=", "Brücke gesperrt"),
    // A letter's bytes in two words.
    ("=?utf-8?Q?Br=C3?= =?utf-8?Q?=BCcke?=", "Brücke"),
    ("Re: =?iso-8859-1?q?Caf=E9?= today", "Re: Café today"),
    ("=?windows-1251?B?zOjw?=", "Мир"),
    ("=?utf-8*de?q?M=C3=BChle?=", "Mühle"),
    // Broken ones: blanks in a word, no end, no such encoding, no such letter.
    ("=?utf-8?Q?two words?=", "two words"),
    ("=?utf-8?Q?no_end", "no end"),
    ("=?x-unknown?Q?abc?=", "abc"),
    ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ("what =? was that", "what =? was that"),
    ("=?", "=?"),
  ])
  func decodesEncodedWords(text: String, decoded: String) {
    #expect(EncodedWords.decoded(text) == decoded)
  }

  @Test(arguments: [
    ("Harbor Wire <news@harbor.example>", "Harbor Wire", "news@harbor.example"),
    ("\"Doe, Jane\" <jane@x.example>", "Doe, Jane", "jane@x.example"),
    ("news@harbor.example (Harbor Wire)", "Harbor Wire", "news@harbor.example"),
    ("news@harbor.example", "", "news@harbor.example"),
    ("Harbor Wire", "Harbor Wire", ""),
    ("=?utf-8?q?B=C3=B6rse?= <b@x.example>, c@x.example", "Börse", "b@x.example"),
    ("\"A <b\" <c@x.example>", "A <b", "c@x.example"),
  ])
  func readsSenders(line: String, name: String, address: String) {
    #expect(Mailbox(line) == Mailbox(name: name, address: address))
  }

  @Test(arguments: [
    ("Fwd: Talks resume", "Talks resume", false),
    ("WG: AW: Brücke gesperrt", "Brücke gesperrt", false),
    ("Re: Fw: Talks", "Talks", true),
    ("TR : Le pont", "Le pont", false),
    ("RE[2]: Talks", "Talks", true),
    ("[Fwd: Talks resume]", "Talks resume", false),
    ("[harbor-news] Talks resume", "Talks resume", false),
    ("[Update] Talks resume", "[Update] Talks resume", false),
    ("I: Il mercato", "Il mercato", false),
    ("Mayor: talks resume", "Mayor: talks resume", false),
    ("Re:", nil, true),
  ])
  func readsSubjects(subject: String, headline: String?, isReply: Bool) {
    let line = SubjectLine(subject, list: "harbor-news")
    #expect(line.headline == headline)
    #expect(line.isReply == isReply)
  }

  @Test(arguments: [
    ("From: a@b.example\nSubject: x\nMIME-Version: 1.0\n\nText", true),
    ("Received: by mx.example\n\twith SMTP; Thu\nFrom: x\n\nText", true),
    ("From: Jane <a@b.example>\nTo: c@d.example\nSubject: x\nDate: today\n\nText", true),
    ("From: Jane <a@b.example>\nSubject: x\nDate: today\n\nText", true),
    // Texts with a few lines like headers are texts.
    ("From: Harbor Wire\nDate: 2026-02-05\n\nText", false),
    ("Title: Talks resume\nSource: Harbor Wire\nDate: 2026-02-05\n\nText", false),
    ("Subject: talks\nDate: 2026-02-05\nFrom: our reporter\n\nText", false),
    ("Talks resume\nFrom: a@b.example\nMIME-Version: 1.0\n", false),
  ])
  func knowsMailsByTheirHeaders(text: String, isMail: Bool) {
    let file = FileContent(path: "a", bytes: Array(text.utf8))
    #expect(EMLFormat().recognises(file) == isMail)
  }

  @Test(arguments: [
    ("Harbor Wire", "news", true, "Harbor Wire", nil),
    ("Harbor Wire Newsletter", "x", true, "Harbor Wire", nil),
    ("Jane Doe at Harbor Wire", "jane", true, "Harbor Wire", "Jane Doe"),
    ("Luca Ferri dal Corriere della Costa", "x", true, "Corriere della Costa", "Luca Ferri"),
    ("Morning Tide", "x", true, "Morning Tide", nil),
    ("Morning Tide", "newsletter", false, "Morning Tide", nil),
    ("Petra Amsel", "petra.amsel", false, nil, nil),
    ("Petra Amsel via Harbor News", "list", true, "Harbor News", nil),
    ("petra@inbox.example", "petra", false, nil, nil),
    ("Jane Doe | Harbor Wire", "jane", false, "Harbor Wire", "Jane Doe"),
    ("Jane Doe, Harbor Wire", "jane", false, "Harbor Wire", "Jane Doe"),
    ("Ana Maria de Souza, Jornal da Costa", "ana", true, "Jornal da Costa", "Ana Maria de Souza"),
    ("Jane Doe at", "jane", false, nil, nil),
  ])
  func tellsPapersFromPeople(
    name: String, localPart: String, isList: Bool, source: String?, author: String?
  ) {
    var mail = MIMEPart()
    if isList { mail.headers = [.init(name: .listUnsubscribe, value: "<mailto:a@b.example>")] }
    let sender = MailSender(
      Mailbox(name: name, address: localPart + "@x.example"), list: MailingList(mail))
    #expect(sender.source == source)
    #expect(sender.authors.first == author)
  }
}
