// swift-tools-version: 6.2
import PackageDescription

/// As in the program's own package: Swift 6 mode, and a warning is an error.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The program is measured from outside, as a person runs it. Only the reading of queries and the
// signatures of stories, which are too short for that, and grouping alone are called from here.
let package = Package(
  name: "Benchmarks",
  products: [.executable(name: "bench", targets: ["bench"])],
  dependencies: [.package(name: "NewsArchive", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        "CSQLite", "CHTMLParser", .product(name: "Query", package: "NewsArchive"),
        .product(name: "Articles", package: "NewsArchive"),
        .product(name: "Facts", package: "NewsArchive"),
        .product(name: "Stories", package: "NewsArchive"),
      ],
      swiftSettings: strict),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CHTMLParser", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  ]
)
