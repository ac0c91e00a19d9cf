import Testing

@testable import Results

@Suite struct TimelineSVGTests {
  private func read(_ title: String, _ bars: [TimelineBar]) -> DrawingReader {
    let reader = DrawingReader(TimelineSVG.document(title: title, bars: bars))
    #expect(reader.isWellFormed)
    return reader
  }

  private func bars(_ counts: [Int]) -> [TimelineBar] {
    counts.enumerated().map { TimelineBar(label: String(2020 + $0), count: $1) }
  }

  // MARK: The document

  @Test func isAWholeDocument() {
    let document = TimelineSVG.document(title: "Ferries", bars: bars([3, 0, 1204]))
    #expect(
      document.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 960 479" role="img" \
        aria-label="Ferries: 1,207 articles, 2020 to 2022">
        <title>Ferries</title>
        <style type="text/css">

        """))
    #expect(document.contains("\n@media (prefers-color-scheme: dark) {\n"))
  }

  /// Paper, heading, grid, bars in their places, axis, labels: what is painted later lies on top.
  @Test func isPaintedInOrder() {
    let document = TimelineSVG.document(title: "Ferries", bars: bars([3, 0, 8]))
    let drawing = document.split(separator: "</style>\n").last?.replacing("><", with: ">\n<")
    #expect(
      drawing == """
        <rect class="paper" width="100%" height="100%"/>
        <text class="headline" x="28" y="46">Ferries</text>
        <text class="summary" x="28" y="73">11 articles, 2020 to 2022</text>
        <text class="number" x="36" y="435.5">0</text>
        <path class="grid" d="M44 351H932"/>
        <text class="number" x="36" y="355.5">2</text>
        <path class="grid" d="M44 271H932"/>
        <text class="number" x="36" y="275.5">4</text>
        <path class="grid" d="M44 191H932"/>
        <text class="number" x="36" y="195.5">6</text>
        <path class="grid" d="M44 111H932"/>
        <text class="number" x="36" y="115.5">8</text>
        <g>
        <g>
        <title>2020: 3 articles</title>
        <rect class="place" x="44" y="111" width="296" height="320"/>
        <rect class="bar" x="160" y="311" width="64" height="120"/>
        </g>
        <g>
        <title>2021: 0 articles</title>
        <rect class="place" x="340" y="111" width="296" height="320"/>
        </g>
        <g>
        <title>2022: 8 articles</title>
        <rect class="place" x="636" y="111" width="296" height="320"/>
        <rect class="bar" x="752" y="111" width="64" height="320"/>
        </g>
        </g>
        <path class="axis" d="M44 431H932M192 431v6M488 431v6M784 431v6"/>
        <text class="label" x="192" y="454">2020</text>
        <text class="label" x="488" y="454">2021</text>
        <text class="label" x="784" y="454">2022</text>
        </svg>

        """)
  }

  /// A title, and how it is read back.
  @Test(arguments: [
    ("Ferries", "Ferries"),
    ("", ""),
    ("<b> & \"Tom's\" ]]> &amp;", "<b> & \"Tom's\" ]]> &amp;"),
    ("a\u{0}\u{1}\u{8}\u{B}\u{1B}[2J\u{1F}\u{7F}\u{85}\u{9B}b", "a[2Jb"),
    ("a\u{FFFE}\u{FFFF}b", "ab"),
    ("one\ttwo\nthree\r\nfour", "one two three  four"),
    ("Über 日本 🔥 👩‍🚒 שלום", "Über 日本 🔥 👩‍🚒 שלום"),
    ("<!-- <![CDATA[ <?php", "<!-- <![CDATA[ <?php"),
  ])
  func anyTitleIsWellFormed(title: String, shown: String) {
    let drawing = read(title, [TimelineBar(label: title, count: 1)])
    let name = drawing.elements.first?.attributes["aria-label"]
    #expect(drawing.all("title").first?.text == shown)
    #expect(name == (shown.isEmpty ? "" : shown + ": ") + "1 article, " + shown)
    #expect(drawing.all("g").isEmpty == false)
    #expect(drawing.all("title").last?.text == shown + ": 1 article")
  }

  /// Any scalar in any place, from the beginnings of Unicode's blocks and the ends of its planes.
  @Test func anyCharacterIsWellFormed() {
    let numbers = stride(from: UInt32(0), to: 0x11_0000, by: 61)
    let scalars = (Array(0..<0x300) + numbers + [0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x10FFFF])
      .compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    #expect(read(text, [TimelineBar(label: text, count: 1)]).all("rect", "bar").count == 1)
  }

  // MARK: The heading

  @Test func longTitlesAreWrappedAndThenCut() {
    let title = Array(repeating: "Ferries in the storms of winter", count: 8).joined(
      separator: ", ")
    let drawing = read(title, bars([1]))
    #expect(drawing.all("title").first?.text == title)
    #expect(
      drawing.all("text", "headline").map(\.text) == [
        "Ferries in the storms of winter, Ferries in the",
        "storms of winter, Ferries in the storms of winter,",
        "Ferries in the storms of winter, Ferries in the …",
      ])
  }

  @Test(
    arguments: [
      ([], "No articles"),
      ([0], "No articles, 2020"),
      ([1], "1 article, 2020"),
      ([0, 0], "No articles, 2020 to 2021"),
      ([1200, 34, -5], "1,234 articles, 2020 to 2022"),
      ([.max, .max], "9,223,372,036,854,775,807 articles, 2020 to 2021"),
    ] as [([Int], String)])
  func tellsHowManyAndWhen(counts: [Int], summary: String) {
    #expect(read("", bars(counts)).all("text", "summary").map(\.text) == [summary])
  }

  // MARK: The plot

  @Test func barsStandInProportion() {
    let drawing = read("Ferries", bars([10, 0, 40, 20]))
    #expect(drawing.all("rect", "bar").map { $0.number("height") } == [80, 320, 160])
    #expect(Set(drawing.all("rect", "bar").map { $0.number("width") }).count == 1)
    let feet = drawing.all("rect", "bar").map { $0.number("y") + $0.number("height") }
    #expect(Set(feet).count == 1)
    #expect(drawing.all("text", "number").map(\.text) == ["0", "10", "20", "30", "40"])
    #expect(drawing.all("text", "label").map(\.text) == ["2020", "2021", "2022", "2023"])
  }

  /// Also a bar of nothing has its place and tells so.
  @Test func everyBarTellsItsCount() {
    let drawing = read("Ferries", bars([1204, 0, 1, -3]))
    #expect(
      drawing.all("title").dropFirst().map(\.text) == [
        "2020: 1,204 articles", "2021: 0 articles", "2022: 1 article", "2023: 0 articles",
      ])
    #expect(drawing.all("rect", "place").count == 4)
    #expect(drawing.all("rect", "bar").count == 2)
  }

  @Test(
    arguments: [
      [], [0], [1], [0, 0, 0], [.min], [.max], [.max, 1, .min], [1, 1_000_000],
    ] as [[Int]])
  func anyCountsStandWithinTheDrawing(counts: [Int]) {
    let drawing = read("Ferries", bars(counts))
    for box in drawing.all("rect", "bar") {
      #expect(box.number("height") >= 2)
      #expect(box.number("y") >= 0)
      #expect(box.number("x") >= 0)
      #expect(box.number("x") + box.number("width") <= 960)
    }
    #expect(drawing.all("rect", "bar").count == counts.count { $0 > 0 })
    #expect(drawing.all("path", "axis").count == 1)
  }

  @Test func aSingleBarIsNoWall() {
    let box = read("Ferries", bars([7])).all("rect", "bar").first
    #expect(box?.number("width") == 64)
  }

  /// However many there are, each can be seen.
  @Test(arguments: [12, 365, 5000])
  func manyBarsAreSeen(count: Int) {
    let drawing = read("Ferries", bars(Array(repeating: 1, count: count)))
    let boxes = drawing.all("rect", "bar")
    #expect(boxes.count == count)
    #expect(boxes.allSatisfy { $0.number("width") >= 0.8 })
    #expect(boxes.allSatisfy { $0.number("x") >= 0 && $0.number("x") < 933 })
  }

  @Test(arguments: [
    (0, "0"), (12, "12"), (12.5, "12.5"), (0.18, "0.18"), (0.075, "0.08"), (1.004, "1"),
    (-0.25, "-0.25"), (-0.001, "0"), (99.999, "100"), (7.05, "7.05"),
  ])
  func lengthsAreWrittenToAHundredth(length: Double, written: String) {
    #expect(length.svg == written)
  }
}
