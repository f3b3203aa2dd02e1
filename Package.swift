// swift-tools-version:6.2
import PackageDescription

/// The one list of settings that every Swift target shares.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target and what it may import; the tests check the sources against this list.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The test target of one module.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
    swiftSettings: settings)
}

let package = Package(
  name: "musamma",
  products: [
    .executable(name: "musamma", targets: ["MusammaCommand"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(
      name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icudata")]),
    .target(name: "CGazetteerData"),
    module("DocumentModel"),
    module("ICUText", ["CICU"]),
    module("ArabicText", ["DocumentModel", "ICUText"]),
    module("Tokenization", ["DocumentModel", "ICUText", "ArabicText"]),
    module("Gazetteers", ["DocumentModel", "ICUText", "ArabicText", "Tokenization"]),
    module("Grammar", ["DocumentModel"]),
    module("EntityRules", ["DocumentModel", "ArabicText", "Gazetteers", "Grammar"]),
    module(
      "Musamma",
      [
        "CGazetteerData", "DocumentModel", "ICUText", "ArabicText", "Tokenization", "Gazetteers",
        "Grammar", "EntityRules",
      ]),
    module("Records", ["DocumentModel"]),
    module("Evaluation", ["ArabicText", "DocumentModel", "Records"]),
    module("Batch", ["DocumentModel", "Records"]),
    .executableTarget(
      name: "MusammaCommand",
      dependencies: [
        "ArabicText", "Batch", "DocumentModel", "EntityRules", "Evaluation", "Gazetteers",
        "ICUText",
        "Musamma", "Records",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "Throughput",
      dependencies: ["DocumentModel", "Gazetteers", "ICUText", "Musamma", "Tokenization"],
      path: "Benchmarks/Throughput", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["DocumentModel", "Gazetteers", "Records"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("DocumentModel"),
    tests("ICUText"),
    tests("ArabicText", ["DocumentModel", "ICUText"]),
    tests("Tokenization", ["ArabicText", "DocumentModel", "ICUText"]),
    tests("Gazetteers", ["ArabicText", "DocumentModel", "Tokenization"]),
    tests("Grammar", ["DocumentModel"]),
    tests("Musamma", ["DocumentModel", "Gazetteers"]),
    tests("Batch", ["DocumentModel", "Records"]),
    tests("Records", ["DocumentModel"]),
    tests("Evaluation", ["DocumentModel", "Records"]),
    // What ICU writes, for tests to read back.
    .target(
      name: "CICUFormat", path: "Tests/CICUFormat",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    tests("EntityRules", ["CICUFormat", "DocumentModel", "Gazetteers", "Grammar", "Musamma"]),
    // The command is not imported but run: as a dependency it is built before.
    .testTarget(
      name: "EndToEndTests", dependencies: ["MusammaCommand", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)
