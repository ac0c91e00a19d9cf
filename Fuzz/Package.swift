// swift-tools-version: 6.2
import PackageDescription

// Built with libFuzzer and the address sanitizer by `make fuzz`.
let package = Package(
  name: "Fuzz",
  products: [.executable(name: "fuzz", targets: ["fuzz"])],
  dependencies: [.package(name: "NewsArchive", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", .product(name: "Formats", package: "NewsArchive"),
        .product(name: "Query", package: "NewsArchive"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .systemLibrary(name: "CFuzzer"),
  ]
)
