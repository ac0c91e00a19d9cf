import Articles

/// The news agencies, and the names under which they appear.
enum NewsAgencies {
  struct Agency {
    let name: String
    /// Its names where a text credits it, in small letters.
    let credits: [String]
    /// The words that are its name in a dateline, and wherever they have a capital: none that is the
    /// name of somebody or something else, too.
    let datelines: [String]
  }

  static let all: [Agency] = WordList.parts(list, at: "\n").map { line in
    let parts = WordList.parts(line, at: "|")
    let credits = WordList.parts(parts[0], at: ",").map {
      WordList.words($0).joined(separator: " ")
    }
    return Agency(
      name: credits[0], credits: credits,
      datelines: parts.count > 1 ? WordList.words(parts[1]) : [])
  }

  /// Chinese agencies, which stand at the beginning of a text.
  static let chinese = ["新华社", "中新社", "中新网", "法新社", "路透社", "美联社", "共同社"]

  /// The names by which each is credited, parted by commas, then the words of datelines.
  private static let list = """
    ap, associated press | ap ап
    reuters | reuters reuter рейтер
    afp, agence france presse | afp афп
    dpa, deutsche presse agentur | dpa
    upi, united press international | upi
    efe | efe
    ansa | ansa
    pa media, press association
    xinhua | xinhua
    tass | tass itar тасс
    kyodo, kyodo news | kyodo
    yonhap, yonhap news agency | yonhap
    bloomberg, bloomberg news
    apa | apa
    ntb
    tt
    ritzau
    belga | belga
    anp | anp
    pti, press trust of india | pti
    central news agency
    interfax | interfax интерфакс
    tanjug | tanjug
    ians | ians
    lusa | lusa
    agerpres | agerpres
    ria novosti | риа
    ukrinform | укринформ
    unn | унн
    """
}
