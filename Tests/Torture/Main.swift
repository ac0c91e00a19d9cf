import Glibc

/// `torture`: does to archives and to the program what a disk, a system and the web do in years.
///
/// Ends with 0 where all held, 1 where something broke, 2 where it could not run.
@main
enum Main {
  static func main() {
    if CommandLine.arguments.dropFirst().first == Confinement.argument {
      Confinement.become(CommandLine.arguments.dropFirst(2))
    }
    if CommandLine.arguments.dropFirst().first == CopyLooker.argument {
      CopyLooker.become(CommandLine.arguments.dropFirst(2))
    }
    signal(SIGPIPE, SIG_IGN)
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      exit(try Torture(options).run() ? 0 : 1)
    } catch {
      let message = Array("torture: \(error)\n".utf8)
      _ = message.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      exit(2)
    }
  }
}

/// What was asked for.
struct Options {
  var seed = UInt64.random(in: 1...999_999_999)
  var isLong = false
  /// The names of the parts to run; empty for all.
  var only: [String] = []
  /// The number of the only case to try; its files are kept.
  var onlyCase: Int?
  /// The program that is tortured; it lies beside this one unless told otherwise.
  var program: String?

  static let usage = """
    usage: torture [--long] [--seed N] [--only PART[,PART...] [--case N]]
                   [--newsarchive PATH]
           the parts are \(Part.all.map(\.name).joined(separator: ", "))
    """

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments.makeIterator()
    func value(_ name: String) throws -> String {
      guard let value = rest.next() else {
        throw Failure("\(name) needs a value\n\(Options.usage)")
      }
      return value
    }
    while let argument = rest.next() {
      switch argument {
      case "--long": isLong = true
      case "--seed": seed = try Options.number(try value(argument))
      case "--case": onlyCase = try Options.number(try value(argument))
      case "--only": only = try value(argument).split(separator: ",").map(String.init)
      case "--newsarchive": program = try value(argument)
      default: throw Failure(Options.usage)
      }
    }
    let known = Set(Part.all.map(\.name))
    guard only.allSatisfy(known.contains) else { throw Failure(Options.usage) }
  }

  private static func number<Number: FixedWidthInteger>(_ text: String) throws -> Number {
    guard let number = Number(text), number > 0 else {
      throw Failure("\(text) is no number from 1 up\n\(usage)")
    }
    return number
  }
}
