import Articles
import Testing

@Suite struct PartitionIndexTests {
  @Test(arguments: 0...9) func `it is the first of which the condition holds`(count: Int) {
    let numbers = (0..<count).map { $0 * 2 }
    for wanted in -1...count * 2 {
      let expected = numbers.firstIndex { $0 >= wanted } ?? count
      #expect(numbers.partitionIndex { $0 >= wanted } == expected)
      #expect(
        numbers[...].dropFirst().partitionIndex { $0 >= wanted } == max(expected, min(1, count)))
    }
  }

  @Test func `a map on every core keeps the order`() {
    let numbers = Array(0..<1_000)
    #expect(numbers.concurrentMap { "\($0)" } == numbers.map { "\($0)" })
    #expect([Int]().concurrentMap { $0 }.isEmpty)
  }
}
