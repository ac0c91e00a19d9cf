// swift-tools-version: 6.2
import PackageDescription

/// Every target of the house: Swift 6 mode (from the tools version), and a warning is an error.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A system C library: its module map is in `Sources/NAME`, `make deps` installs it.
func system(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "NewsArchive",
  products: [
    .executable(name: "newsarchive", targets: ["newsarchive"]),
    .library(name: "Articles", targets: ["Articles"]),
    .library(name: "Query", targets: ["Query"]),
    .library(name: "Formats", targets: ["Formats"]),
    .library(name: "Facts", targets: ["Facts"]),
    .library(name: "Stories", targets: ["Stories"]),
    .library(name: "Archive", targets: ["Archive"]),
    .library(name: "Results", targets: ["Results"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(
      name: "Migrations", path: "Migrations",
      resources: [
        .embedInCode("v1_articles.sql"), .embedInCode("v2_searching.sql"),
        .embedInCode("v3_provenance.sql"), .embedInCode("v4_facts.sql"),
        .embedInCode("v5_fact_lists.sql"), .embedInCode("v6_stories.sql"),
        .embedInCode("v7_story_signatures.sql"),
      ],
      swiftSettings: strict),
    .target(name: "Articles", swiftSettings: strict),
    .target(name: "Query", dependencies: ["Articles"], swiftSettings: strict),
    .target(
      name: "Formats",
      dependencies: [
        "Articles", "CGMime", "CIconv", "CLanguages", "CLibarchive", "CMark", "CProcess",
        "CUchardet", "CXML", "CZlib", "Yams",
      ],
      swiftSettings: strict),
    .target(name: "CLexicon"),
    .target(
      name: "Facts", dependencies: ["Articles", "CLexicon"], exclude: ["Lexicon"],
      swiftSettings: strict),
    .target(name: "Stories", dependencies: ["Articles", "Facts"], swiftSettings: strict),
    .target(
      name: "Archive",
      dependencies: [
        "Migrations", "Articles", "Query", "Formats", "Facts", "Stories", "CNettle", "CProcess",
        "CSQLiteOptions", "CStemmer", "CZstd",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "Results", dependencies: ["Articles", "Stories"], swiftSettings: strict),
    .executableTarget(
      name: "newsarchive",
      dependencies: [
        "Articles", "Query", "Formats", "Facts", "Stories", "Archive", "Results",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "FaultyWorker", dependencies: ["Archive", "Articles", "Formats"],
      path: "Tests/FaultyWorker", swiftSettings: strict),
    .executableTarget(
      name: "torture",
      dependencies: [
        "Archive", "Articles", "CIconv", "Query", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/Torture", swiftSettings: strict),
    .testTarget(
      name: "ArticlesTests", dependencies: ["Articles", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "QueryTests", dependencies: ["Query", "Articles", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "Articles", "TestSupport"],
      exclude: ["Expected"],
      swiftSettings: strict),
    .testTarget(
      name: "FactsTests", dependencies: ["Facts", "Articles", "Formats", "TestSupport"],
      exclude: ["Expected"],
      swiftSettings: strict),
    .testTarget(
      name: "StoriesTests", dependencies: ["Stories", "Facts", "Articles", "TestSupport"],
      exclude: ["Expected"], swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "Articles", "Query", "Formats", "Migrations", "TestSupport", "FaultyWorker",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "ResultsTests", dependencies: ["Results", "Articles", "Stories", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["newsarchive"], swiftSettings: strict),

    system("CGMime", pkgConfig: "gmime-3.0", apt: "libgmime-3.0-dev"),
    .systemLibrary(name: "CIconv"),
    .target(
      name: "CLanguages", linkerSettings: [.linkedLibrary("cld2")]),
    .systemLibrary(name: "CProcess"),
    .systemLibrary(name: "CSQLiteOptions"),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    system("CLibarchive", pkgConfig: "libarchive", apt: "libarchive-dev"),
    system("CMark", pkgConfig: "libcmark", apt: "libcmark-dev"),
    system("CNettle", pkgConfig: "nettle", apt: "nettle-dev"),
    system("CUchardet", pkgConfig: "uchardet", apt: "libuchardet-dev"),
    system("CXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    system("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    system("CZstd", pkgConfig: "libzstd", apt: "libzstd-dev"),
  ]
)
