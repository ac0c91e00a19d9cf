import Archive
import ArgumentParser

/// Facets given on the command line: `source,month`.
struct FacetList: ExpressibleByArgument {
  let facets: [Facet]

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }
    let facets = names.compactMap { Facet(rawValue: String($0)) }
    guard !facets.isEmpty, facets.count == names.count else { return nil }
    self.facets = facets
  }
}
