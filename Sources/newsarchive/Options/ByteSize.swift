import ArgumentParser

/// A number of bytes given on the command line: `500K`, `64M`, `2G`, or plain.
struct ByteSize: ExpressibleByArgument, CustomStringConvertible {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let shift: Int
    switch argument.last?.uppercased() {
    case "K"?: shift = 10
    case "M"?: shift = 20
    case "G"?: shift = 30
    default: shift = 0
    }
    guard let number = Int(shift > 0 ? argument.dropLast() : argument[...]), number > 0,
      number <= Int.max >> (shift + 1)
    else { return nil }
    bytes = number << shift
  }

  var description: String { bytes % (1 << 20) == 0 ? "\(bytes >> 20)M" : "\(bytes)" }
  var defaultValueDescription: String { description }
}
