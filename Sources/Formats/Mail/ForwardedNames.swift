import Articles

/// The words that mail programs put around a mail that is sent on, in ten languages.
///
/// Source: what Gmail, Outlook, Apple Mail, Thunderbird and Yandex Mail write.
enum ForwardedNames {
  enum Part: Hashable { case from, date, subject, recipient }

  /// Whether a line says that a forwarded mail begins: `---------- Forwarded message ---------`.
  static func isMark(_ line: Substring) -> Bool {
    guard (12...140).contains(line.utf8.count) else { return false }
    return marks.contains(Tokenizer.folded(line))
  }

  static func part(_ name: Substring) -> Part? { parts[Tokenizer.folded(name)] }

  private static let marks = Set(
    [
      "Forwarded message", "Begin forwarded message", "Original message", "Forwarded by",
      "Weitergeleitete Nachricht", "Anfang der weitergeleiteten Nachricht",
      "Anfang der weitergeleiteten E-Mail", "Ursprüngliche Nachricht", "Originalnachricht",
      "Original-Nachricht", "Message transféré", "Début du message transféré",
      "Début du message réexpédié", "Message d'origine", "Message d’origine", "Message original",
      "E-mail transféré", "Mensaje reenviado", "Inicio del mensaje reenviado", "Mensaje original",
      "Messaggio inoltrato", "Inizio messaggio inoltrato", "Messaggio originale",
      "Mensagem encaminhada", "Mensagem reencaminhada", "Início da mensagem encaminhada",
      "Início da mensagem reencaminhada", "Mensagem original", "Doorgestuurd bericht",
      "Begin doorgestuurd bericht", "Oorspronkelijk bericht", "Origineel bericht",
      "Przekazana wiadomość", "Wiadomość przekazana", "Przesłana wiadomość",
      "Treść przekazanej wiadomości",
      "Początek przekazywanej wiadomości", "Wiadomość oryginalna", "Oryginalna wiadomość",
      "Пересылаемое сообщение", "Пересланное сообщение", "Начало переадресованного сообщения",
      "Перенаправленное сообщение", "Исходное сообщение", "Оригинальное сообщение",
      "Переслане повідомлення", "Пересилане повідомлення", "Пересланий лист",
      "Початок переадресованого повідомлення", "Вихідне повідомлення", "Оригінальне повідомлення",
    ].map(Tokenizer.folded))

  private static let parts = Labels.meanings(names)

  private static let names: [(Part, [String])] = [
    (
      .from,
      [
        "from", "von", "de", "expéditeur", "da", "van", "od", "nadawca", "от", "от кого", "від",
        "від кого",
      ]
    ),
    (
      .date,
      [
        "date", "sent", "datum", "gesendet", "envoyé", "date d'envoi", "fecha", "enviado",
        "enviado el", "enviada em", "enviado em", "inviato", "data", "verzonden", "wysłano",
        "wysłane",
        "дата", "отправлено", "надіслано", "відправлено",
      ]
    ),
    (
      .subject,
      ["subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "тема"]
    ),
    (
      .recipient,
      [
        "to", "cc", "bcc", "reply to", "an", "kopie", "antwort an", "à", "répondre à", "copie à",
        "para", "responder a", "a", "rispondi a", "aan", "antwoord aan", "do", "dw", "odpowiedz do",
        "кому", "копия", "копія", "ответить", "organization", "importance", "priority",
        "wichtigkeit",
        "importancia", "mailed by", "signed by",
      ]
    ),
  ]
}
