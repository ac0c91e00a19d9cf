import Articles

extension MailFurniture {
  /// Links to the page of a mail on the web.
  static let webLinks = MailPhrases([
    "view this email in your browser", "view in browser", "view in your browser",
    "view it in your browser", "view this newsletter in your browser", "view online",
    "view this email online", "view as a web page", "read it in your browser", "open in browser",
    "view web version", "read in browser", "im Browser ansehen", "im Browser anzeigen",
    "im Browser öffnen", "im Browser lesen", "Online-Version", "Webversion", "Onlineversion",
    "voir dans le navigateur", "voir dans votre navigateur", "voir la version en ligne",
    "version en ligne", "afficher dans le navigateur", "ver en el navegador",
    "ver en tu navegador", "ver este correo en el navegador", "versión en línea",
    "visualizza nel browser", "apri nel browser", "versione online", "ver no navegador",
    "ver no seu navegador", "abrir no navegador", "versão online", "bekijk in browser",
    "bekijk in je browser", "bekijk de webversie", "bekijk online", "zobacz w przeglądarce",
    "otwórz w przeglądarce", "wersja online", "открыть в браузере", "посмотреть в браузере",
    "веб-версия", "відкрити в браузері", "переглянути в браузері", "веб-версія",
  ])

  /// What no text says but the footer of a newsletter.
  static let sureFooters = MailPhrases([
    "you are receiving this", "you re receiving this", "you received this email",
    "you received this newsletter", "you got this email",
    "you have received this email because", "this email was sent to",
    "our mailing address is", "add us to your address book", "why did I get this",
    "was this email forwarded to you", "was this forwarded to you", "been forwarded this email",
    "having trouble viewing", "trouble viewing this email", "click here to unsubscribe",
    "unsubscribe from this list", "update your preferences", "manage your preferences",
    "manage your subscription", "update subscription preferences", "manage email preferences",
    "Sent from my iPhone", "Sent from my iPad", "Get Outlook for", "Von meinem iPhone gesendet",
    "Envoyé de mon iPhone", "Enviado desde mi iPhone", "Inviato da iPhone", "Enviado do meu iPhone",
    "Verstuurd vanaf mijn iPhone", "Wysłane z iPhone", "Отправлено с iPhone", "Надіслано з iPhone",
    "Sie erhalten diese E-Mail", "Sie erhalten diesen Newsletter", "Sie bekommen diesen Newsletter",
    "Newsletter abbestellen", "hier abmelden", "Vous recevez cet e-mail", "Vous recevez ce message",
    "Vous recevez cette lettre", "pour vous désabonner", "se désinscrire de cette",
    "Recibes este correo", "Recibe este correo", "Ha recibido este correo",
    "darse de baja de esta lista", "Ricevi questa email", "Hai ricevuto questa email",
    "cancellati da questa lista", "Você está recebendo este e-mail",
    "Recebeu este e-mail", "U ontvangt deze",
    "Je ontvangt deze", "uitschrijven voor deze", "Otrzymujesz tę wiadomość",
    "Otrzymujesz ten newsletter", "wypisz się", "zrezygnować z subskrypcji",
    "Вы получили это письмо", "Вы получаете это письмо", "отписаться от рассылки",
    "Ви отримали цей лист", "Ви отримуєте цей лист", "відписатися від розсилки",
  ])

  /// Links that stand side by side in footers, each as a whole.
  static let footerLinks = Set(
    [
      "unsubscribe", "email preferences", "preferences", "manage preferences", "privacy policy",
      "terms of service", "terms of use", "forward to a friend", "view in app", "abbestellen",
      "abmelden", "Newsletter abmelden", "Impressum", "Datenschutz", "Datenschutzerklärung",
      "se désabonner", "désabonnement", "se désinscrire", "désinscription", "mentions légales",
      "darse de baja", "cancelar suscripción", "cancelar la suscripción", "política de privacidad",
      "disiscriviti", "cancella iscrizione", "annulla l'iscrizione", "descadastrar",
      "cancelar inscrição", "cancelar subscrição", "política de privacidade", "uitschrijven",
      "afmelden", "privacybeleid", "wypisz się", "rezygnacja", "polityka prywatności",
      "отписаться", "политика конфиденциальности", "відписатися", "політика конфіденційності",
    ].map(Tokenizer.folded))

  static let confidentialStarts = MailPhrases([
    "this e mail", "this email", "this message", "the information contained",
    "the contents of this",
    "confidentiality notice", "Diese E-Mail", "Diese Nachricht", "Ce message", "Ce courriel",
    "Cet e-mail", "Este mensaje", "Este correo", "Questo messaggio", "Il presente messaggio",
    "Esta mensagem", "Este e-mail", "Dit bericht", "Deze e-mail", "Ta wiadomość",
    "Niniejsza wiadomość", "Это сообщение", "Данное сообщение", "Це повідомлення",
  ])

  static let confidentialWords = MailPhrases([
    "confidential", "privileged", "intended recipient", "intended solely", "vertrauliche",
    "confidentiel", "confidencial", "riservat", "vertrouwelijk", "poufn", "конфиденциальн",
    "конфіденційн",
  ])
}
