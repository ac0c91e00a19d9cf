import Formats
import Foundation
import Query

/// What is tried with inputs: a format, or the query language.
enum Reader: Sendable {
  case format(any Format)
  case query

  /// Every reader, by its name.
  static let names = Formats.all.map(\.name) + ["query"]

  /// The one that the environment asks for.
  static let named = ProcessInfo.processInfo.environment["READER"].flatMap { Reader(named: $0) }

  init?(named name: String) {
    if name == "query" {
      self = .query
    } else if let format = Formats.all.first(where: { $0.name == name }) {
      self = .format(format)
    } else {
      return nil
    }
  }

  /// Reads an input; that it is turned away is no find.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .query: _ = try? Query(String(decoding: bytes, as: UTF8.self))
    case .format(let format):
      let file = FileContent(path: "fuzz", bytes: bytes)
      _ = format.recognises(file)
      _ = try? Formats.readings(of: file, in: format)
    }
  }
}
