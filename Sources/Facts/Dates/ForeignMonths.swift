import Articles

/// The names of the months in the languages that are read, with the cases in which dates have them.
enum ForeignMonths {
  /// The months by their names in small letters without diacritics.
  static func months(of language: String) -> [String: Int] {
    guard let names = names[String(language.prefix(2)).lowercased()] else { return [:] }
    var months: [String: Int] = [:]
    for (index, forms) in WordList.parts(names, at: ",").enumerated() {
      for form in WordList.words(forms) { months[Tokenizer.fold(form)] = index + 1 }
    }
    return months
  }

  /// One line a language, the months parted by commas, their forms by spaces.
  private static let names = [
    "de": """
    januar jänner jan,februar feber feb,märz mrz,april apr,mai,juni jun,juli jul,august aug,\
    september sept sep,oktober okt,november nov,dezember dez
    """,
    "fr": """
    janvier janv,février févr,mars,avril avr,mai,juin,juillet juil,août,septembre sept,octobre oct,\
    novembre nov,décembre déc
    """,
    "es": """
    enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,\
    septiembre setiembre sept,octubre oct,noviembre nov,diciembre dic
    """,
    "it": """
    gennaio gen,febbraio feb,marzo mar,aprile apr,maggio mag,giugno giu,luglio lug,agosto ago,\
    settembre set,ottobre ott,novembre nov,dicembre dic
    """,
    "pt": """
    janeiro jan,fevereiro fev,março mar,abril abr,maio mai,junho jun,julho jul,agosto ago,\
    setembro set,outubro out,novembro nov,dezembro dez
    """,
    "nl": """
    januari jan,februari feb,maart mrt,april apr,mei,juni jun,juli jul,augustus aug,\
    september sept,oktober okt,november nov,december dec
    """,
    "pl": """
    stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,\
    grudnia
    """,
    "ru": """
    января янв,февраля фев,марта,апреля апр,мая,июня,июля,августа авг,сентября сент,октября окт,\
    ноября,декабря дек
    """,
    "uk": """
    січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня
    """,
  ]
}
