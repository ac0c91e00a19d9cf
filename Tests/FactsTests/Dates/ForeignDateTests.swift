import Testing

@testable import Facts

@Suite("Dates in other languages")
struct ForeignDateTests {
  @Test("Dates in full alone, and what is ambiguous in figures")
  func languages() {
    DateTable(
      #"""
      @ en-GB 2026-02-05
      It was due on 03/04/2019.
        03/04/2019=2019-04-03 DATE
      @ en-US 2026-02-05
      It was due on 03/04/2019.
        03/04/2019=2019-03-04 DATE
      @ de 2026-02-05
      Am 12. September 2025 und am Donnerstag, 5. Februar 2026, um 14 Uhr.
        12. September 2025=2025-09-12 DATE; 5. Februar 2026=2026-02-05 DATE
      Am 31. Februar 2026, am 05.02.2026 und im Mai 2024.
        05.02.2026=2026-02-05 DATE
      @ fr 2026-02-05
      Le 1er mars 2024 et le 5 février 2026, à midi.
        1er mars 2024=2024-03-01 DATE; 5 février 2026=2026-02-05 DATE
      @ es 2026-02-05
      El 3 de mayo de 2024 y el 5 febrero 2026.
        3 de mayo de 2024=2024-05-03 DATE; 5 febrero 2026=2026-02-05 DATE
      @ it 2026-02-05
      Il 2 giugno 1946 nacque la repubblica.
        2 giugno 1946=1946-06-02 DATE
      @ pt 2026-02-05
      Em 25 de abril de 1974 e no dia 7 de setembro.
        25 de abril de 1974=1974-04-25 DATE
      @ nl 2026-02-05
      Op 30 april 1980 en 5 mei 2025.
        30 april 1980=1980-04-30 DATE; 5 mei 2025=2025-05-05 DATE
      @ pl 2026-02-05
      Dnia 11 listopada 1918 roku.
        11 listopada 1918=1918-11-11 DATE
      @ ru 2026-02-05
      9 мая 1945 года и 31 февраля 2020 года.
        9 мая 1945=1945-05-09 DATE
      @ uk 2026-02-05
      24 серпня 1991 року.
        24 серпня 1991=1991-08-24 DATE
      @ xx 2026-02-05
      Il 2 giugno 1946, 2026-02-05.
        2026-02-05=2026-02-05 DATE
      """#
    ).check()
  }
}
