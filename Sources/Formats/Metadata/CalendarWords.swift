import Articles

/// The words around dates: months, zones, ordinals, and what may stand on a line beside a date.
enum CalendarWords {
  /// Months in small letters without diacritics, 1 to 12.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in monthNames {
      for (index, names) in line.split(separator: ",").enumerated() {
        for name in names.split(separator: " ") { months[Tokenizer.fold(String(name))] = index + 1 }
      }
    }
    return months
  }()

  /// One line a language: the names of the twelve months, with the short forms and cases in use.
  private static let monthNames = [
    """
    january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,\
    september sept sep,october oct,november nov,december dec
    """,
    """
    januar jänner,februar febr feber,märz maerz mrz,april,mai,juni,juli,august,september,oktober okt,\
    november,dezember dez
    """,
    """
    janvier janv,février févr fév,mars,avril avr,mai,juin,juillet juill juil,août,septembre,octobre,\
    novembre,décembre déc
    """,
    """
    enero ene,febrero,marzo,abril abr,mayo,junio,julio,agosto ago,septiembre setiembre,octubre,\
    noviembre,diciembre dic
    """,
    """
    gennaio gen,febbraio febbr,marzo,aprile,maggio mag,giugno giu,luglio lug,agosto,settembre sett,\
    ottobre ott,novembre,dicembre
    """,
    """
    janeiro,fevereiro fev,março,abril,maio,junho,julho,agosto,setembro set,outubro out,novembro,\
    dezembro
    """,
    "januari,februari febr,maart mrt,april,mei,juni,juli,augustus,september,oktober,november,december",
    """
    stycznia styczeń sty,lutego luty lut,marca marzec,kwietnia kwiecień kwi,maja maj,\
    czerwca czerwiec cze,lipca lipiec lip,sierpnia sierpień sie,września wrzesień wrz,\
    października październik paź,listopada listopad lis,grudnia grudzień gru
    """,
    """
    января январь янв,февраля февраль фев,марта март мар,апреля апрель апр,мая май,июня июнь июн,\
    июля июль июл,августа август авг,сентября сентябрь сент сен,октября октябрь окт,\
    ноября ноябрь ноя,декабря декабрь дек
    """,
    """
    січня січень січ,лютого лютий лют,березня березень бер,квітня квітень квіт,травня травень трав,\
    червня червень черв,липня липень лип,серпня серпень серп,вересня вересень вер,\
    жовтня жовтень жовт,листопада листопад лист,грудня грудень груд
    """,
    "januari,februari,mars,april,maj,juni,juli,augusti aug,september,oktober,november,december",
    "januar,februar,marts mars,april,maj mai,juni,juli,august,september,oktober,november,desember des",
    "ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie",
    """
    ledna leden,února únor,března březen,dubna duben,května květen,června červen,července červenec,\
    srpna srpen,září,října říjen,listopadu,prosince prosinec
    """,
    "ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık",
    """
    január,február,március,április,május,június,július,augusztus,szeptember,október,november,\
    december
    """,
    """
    tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,\
    syyskuuta,lokakuuta,marraskuuta,joulukuuta
    """,
  ]

  /// What follows a day's number without a space: `5th`, `1er`.
  static let ordinals: Set<String> = [
    "st", "nd", "rd", "th", "er", "eme", "e", "go", "º", "ª", "o", "ero",
  ]

  /// Zones with one meaning, in minutes east of UTC.
  static let zones: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120,
    "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180, "trt": 180,
    "sast": 120, "wib": 420, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540, "aest": 600,
    "aedt": 660, "nzst": 720, "nzdt": 780, "hst": -600, "akst": -540, "akdt": -480, "brt": -180,
    "art": -180,
  ]

  /// What follows the hour of a time without minutes, or its minutes.
  static let hours: Set<String> = ["uhr", "h", "uur", "heures", "horas", "hrs"]

  /// What stands before a time whose hour and minutes a full stop parts: `kl. 14.05`, `ore 14.05`.
  static let beforeTimes: Set<String> = [
    "kl", "klo", "klokken", "ore", "alle", "um", "godz", "g", "at", "в", "о",
  ]

  /// Words that may stand beside a date on a line of its own.
  static let decorations: Set<String> = {
    var words = labels
    for day in weekdays { words.insert(Tokenizer.fold(day)) }
    return words
  }()

  private static let labels: Set<String> = [
    "date", "published", "posted", "updated", "last", "on", "at", "first", "publication", "release",
    "released", "issued", "et", "a", "am", "pm", "m", "p", "o", "clock", "uhr", "um", "vom",
    "datum",
    "veroffentlicht", "aktualisiert", "stand", "publie", "le", "mis", "jour", "h", "publicado",
    "actualizado", "fecha", "el", "las", "del", "pubblicato", "aggiornato", "il", "alle", "ore",
    "data", "em", "opublikowano", "aktualizacja", "dnia", "godz", "r", "roku", "года", "г", "в",
    "опубликовано", "обновлено", "дата", "року", "р", "о", "опубліковано", "оновлено", "gmt", "utc",
    "local", "time", "eastern", "ist", "created", "modified", "edition", "de", "d", "op", "as",
    "om",
    "uur", "gepubliceerd", "geplaatst", "bijgewerkt", "ct", "mt", "pt", "мск", "kl", "klo",
    "publisert", "publicerad", "oppdatert", "uppdaterad", "udgivet", "zaktualizowano", "utworzono",
    "dodano", "час", "мин", "время", "hrs", "hora", "horas", "min", "erschienen", "zuletzt", "den",
    "der", "mise", "por", "ultimo", "aggiornamento", "ultima", "actualizacion", "atualizado",
    "as", "g", "року", "київ", "kst", "ist",
  ]

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue",
    "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "Montag", "Dienstag", "Mittwoch",
    "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag", "Mo", "Di", "Mi", "Do", "Fr", "Sa",
    "So", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes",
    "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì",
    "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "segunda", "terça", "quarta", "quinta",
    "sexta", "feira", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
    "zondag", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela",
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "понеділок",
    "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя", "среду", "пятницу", "субботу",
    "середу", "п'ятницю", "суботу", "неділю", "środę", "sobotę", "niedzielę",
  ]
}
