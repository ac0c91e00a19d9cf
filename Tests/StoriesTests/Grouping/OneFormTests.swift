import Articles
import Testing

@testable import Stories

/// Texts in the same words that tell of other things.
@Suite struct OneFormTests {
  private typealias Invented = InventedArticles

  /// Headlines that have nothing to do with each other.
  private static func headline(_ number: Int) -> String {
    let (first, second) = (Invented.name(3 * number), Invented.name(3 * number + 1))
    return "\(first) meets \(second) in \(Invented.name(3 * number + 2))"
  }

  @Test(arguments: [
    "This is a breaking news story and will be updated.", "More to follow.",
    """
    Subscribe to continue reading this article. Already a subscriber? Log in to your account. You \
    have read your three free articles of this month.
    """,
  ])
  func `headlines over one stock text are stories of their own`(body: String) {
    for day in [nil, 0] {
      let articles = (0..<60).map { Invented.article($0, Self.headline($0), body, day: day) }
      #expect(Invented.stories(articles).isEmpty)
    }
  }

  @Test func `a sentence of its own before a stock text tells each apart`() {
    let tail = """
      Subscribe to continue reading this article. Already a subscriber? Log in to your account. You \
      have read your three free articles of this month. Sign up for our newsletter to get the \
      latest news in your inbox every morning.
      """
    let articles = (0..<60).map {
      Invented.article($0, Self.headline($0), "\(Self.headline($0)). \(tail)")
    }
    #expect(Invented.stories(articles).isEmpty)
  }

  @Test func `notices of one form are of their city, day and numbers`() {
    let weather = (0..<40).map { number in
      let city = Invented.name(number % 8)
      return Invented.article(
        number, "Weather in \(city)",
        """
        The weather in \(city) on 2024-03-\(10 + number / 8): sunny at first, then clouds from the \
        west, \(40 + number) degrees in the afternoon, wind at \(100 + number) km/h, \
        said Ansa Doricelli of the Halmar Weather Service.
        """, day: 9 + number / 8)
    }
    #expect(Invented.stories(weather).isEmpty)
    let lottery = (0..<24).map { number in
      let numbers = (0..<6).map { String(1 + (number * 31 + $0 * 17 + number * $0 * 5) % 48) }
      return Invented.article(
        number, "Sellano lottery results",
        """
        The winning numbers of the Sellano lottery were drawn on Saturday: \
        \(numbers.joined(separator: ", ")). The jackpot of $\(2 + number * 13 % 77) million was not \
        won, Piet Overmaar of the lottery said.
        """, day: 7 * number)
    }
    #expect(Invented.stories(lottery).isEmpty)
  }

  private static let report = """
    The dam above Quilmarca broke on Tuesday and 41 people died in the valley of the Teluna, Rosaura \
    Llanque of the Civil Defense said. Some 300 houses of the Harwick district were gone by noon, \
    and the bridge to Ormond was closed. Edmundo Farfan, who built the dam for the Vandor company \
    in 1987, said that its wall had been inspected in June.
    """

  @Test func `reprints under other headlines, trimmed, or with another toll are one story`() {
    let articles = [
      Invented.article(0, "Dam breaks above Quilmarca", Self.report),
      Invented.article(1, "41 Dead in Harwick Flood", Self.report),
      Invented.article(2, "Fury in the valley", Self.report, day: 1),
      Invented.article(3, "Dam breaks", Self.report.replacing("41", with: "43"), day: 1),
      Invented.article(4, nil, String(Self.report.prefix(260))),
    ]
    #expect(Invented.stories(articles) == [[0, 1, 2, 3, 4]])
  }

  @Test func `texts with a sentence each of their own are one story`() {
    let shared = """
      A fire at the Kestrel Mill in Ashbury Falls killed 3 people on Tuesday, fire chief Dora Benesh \
      said. The blaze broke out in the drying hall at 4:10 a.m. and was fought by 60 firefighters.
      """
    let quote = "\"We had water but no pressure,\" Benesh told reporters at the gate."
    let articles = [
      Invented.article(
        0, "Mill fire kills 3",
        """
        \(shared) Graham Lisle, a spokesman of the mill, said that all five machines were lost. \
        \(quote) The smell hung over the town.
        """),
      Invented.article(
        1, "Three dead at Kestrel Mill",
        """
        \(shared) \(quote) The mill employs 1,120 people, and union leader Delroy Pitts asked for an \
        inquiry.
        """),
    ]
    #expect(Invented.stories(articles) == [[0, 1]])
  }

  @Test func `a short brief is printed again under another headline`() {
    let body = "Dockers of Brandsund marched to the Customs House, where Ito and Bravin spoke."
    let articles = [
      Invented.article(0, "Dockers march in Brandsund", body),
      Invented.article(1, "Brandsund: Bravin speaks to dockers", body),
      Invented.article(2, "Theatre sold", "Ormond theatre was sold to Edmundo Farfan of Benstead."),
    ]
    #expect(Invented.stories(articles) == [[0, 1]])
  }

  @Test func `an agency joins nothing`() {
    let agencies = ["AFP", "Reuters", "dpa"]
    let lines = (0..<120).map { number in
      Invented.article(
        number, nil,
        "\(Invented.name(4 * number)) \(Invented.name(4 * number + 1)) leaves "
          + "\(Invented.name(4 * number + 2)) - \(agencies[number % 3])", day: number % 5)
    }
    #expect(Invented.stories(lines).isEmpty)
  }
}
