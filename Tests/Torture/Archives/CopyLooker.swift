import Archive
import Glibc
import Query

/// Opens spoilt copies one after the other, as a program that has the library does: by the program
/// itself, thousands would take too long, as each of its starts costs more than a look.
///
/// It runs in a process of its own, which a copy may end: a line for each tells how far it came.
enum CopyLooker {
  /// The argument by which this program is asked to look.
  static let argument = "--look"
  /// How long a look may take.
  static let limit: UInt32 = 10
  /// The signal that ends one that takes longer.
  static let alarm = SIGALRM

  /// The arguments of a process that looks at these copies.
  static func words(_ workplace: Workplace, _ copies: ClosedRange<Int>) -> [String] {
    [
      argument, workplace.folder, String(workplace.seed), String(copies.lowerBound),
      String(copies.upperBound),
    ]
  }

  /// Looks at copies, and ends this process.
  static func become(_ arguments: ArraySlice<String>) -> Never {
    let words = Array(arguments)
    guard words.count == 4, let seed = UInt64(words[1]), let first = Int(words[2]),
      let last = Int(words[3]), first <= last
    else { _exit(126) }
    let workplace = Workplace(
      program: Program(path: "", folder: words[0]), folder: words[0], seed: seed, isLong: false,
      onlyCase: nil)
    do {
      let source = try SpoiltArchive(madeIn: workplace)
      let path = workplace.path("look\(first).db")
      for number in first...last {
        try source.write(number, to: path)
        Glibc.alarm(limit)
        print(try look(path))
        fflush(nil)
        Glibc.alarm(0)
        Files.removeArchive(path)
      }
      exit(0)
    } catch {
      print("\(error)")
      exit(125)
    }
  }

  /// Searches and checks a copy.
  ///
  /// - Returns: a character for each that is done: `+` is an answer, `-` an error.
  private static func look(_ path: String) throws -> String {
    var told = ""
    do throws(ArchiveError) {
      let archive = try Archive(reading: path)
      _ = try archive.search(.word("town"))
      told += "+"
    } catch {
      told += "-"
    }
    do throws(ArchiveError) {
      let results = try ArchiveChecker(path).check { _ in }
      told += results.allSatisfy { $0.broken == 0 } ? "+" : "-"
    } catch {
      told += "-"
    }
    return told
  }
}
