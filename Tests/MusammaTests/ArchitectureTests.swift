import Foundation
import TestSupport
import Testing

/// The directions of import, as Package.swift declares them and the sources follow them.
struct ArchitectureTests {
  /// What each module may import of the package. To change it is to change the design.
  static let directions: [String: Set<String>] = [
    "CICU": [], "CGazetteerData": [],
    "DocumentModel": [],
    "ICUText": ["CICU"],
    "ArabicText": ["DocumentModel", "ICUText"],
    "Tokenization": ["ArabicText", "DocumentModel", "ICUText"],
    "Gazetteers": ["ArabicText", "DocumentModel", "ICUText", "Tokenization"],
    "Grammar": ["DocumentModel"],
    "EntityRules": ["ArabicText", "DocumentModel", "Gazetteers", "Grammar"],
    "Musamma": [
      "ArabicText", "CGazetteerData", "DocumentModel", "EntityRules", "Gazetteers", "Grammar",
      "ICUText", "Tokenization",
    ],
    "Records": ["DocumentModel"],
    "Evaluation": ["ArabicText", "DocumentModel", "Records"],
    "Batch": ["DocumentModel", "Records"],
    "MusammaCommand": [
      "ArabicText", "Batch", "DocumentModel", "EntityRules", "Evaluation", "Gazetteers", "ICUText",
      "Musamma", "Records",
    ],
  ]
  /// What the modules of the system and of other packages are imported by; `nil` is any.
  private static let outside: [String: String?] = [
    "Glibc": nil, "Musl": nil, "Darwin": nil, "Synchronization": nil, "FoundationEssentials": nil,
    "ArgumentParser": "MusammaCommand",
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files of each module.
  private static let sources: Result<[(module: String, path: String, text: String)], any Error> =
    Result {
      let folder = root.appending(path: "Sources")
      return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".swift") }.sorted().map { path in
          let text = try Data(contentsOf: folder.appending(path: path))
          let module = String(path.prefix { $0 != "/" })
          return (module, path, String(decoding: text, as: UTF8.self))
        }
    }

  /// What follows `import` in a file's lines; of `import struct A.B` the module.
  private func imports(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }.map { String($0) }
      let access = ["public", "package", "internal", "private", "fileprivate"]
      let rest = words.drop { access.contains($0) }
      guard rest.first == "import", let last = rest.dropFirst().last else { return nil }
      return String(last.prefix { $0 != "." && $0 != ";" })
    }
  }

  /// The modules that Package.swift declares, with the names in their lists of dependencies.
  private func declared() throws -> [String: Set<String>] {
    let file = try Data(contentsOf: Self.root.appending(path: "Package.swift"))
    var text = String(decoding: file, as: UTF8.self)[...]
    var modules: [String: Set<String>] = ["CICU": [], "CGazetteerData": []]
    let starts = ["module(", ".executableTarget("]
    while let start = starts.compactMap({ text.range(of: $0)?.upperBound }).min() {
      text = text[start...]
      guard let end = text.range(of: ")")?.lowerBound else { break }
      // Products of other packages are no modules of ours, and their call ends before the list does.
      let product = text.range(of: ".product")?.lowerBound ?? end
      let call = text[..<min(product, end)]
      let names = call.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      guard let name = names.first, name.allSatisfy(\.isLetter) else { continue }
      modules[name] = Set(names.dropFirst().filter { Self.directions.keys.contains($0) })
    }
    return modules
  }

  @Test func thePackageDeclaresTheseDirections() throws {
    var found = try declared()
    found["Throughput"] = nil
    #expect(Set(found.keys) == Set(Self.directions.keys))
    for (module, dependencies) in Self.directions {
      #expect(found[module] == dependencies, "\(module)")
    }
  }

  @Test func noModuleDependsOnItself() {
    for module in Self.directions.keys {
      var reached: Set<String> = []
      var next = Self.directions[module] ?? []
      while !next.isSubset(of: reached) {
        reached.formUnion(next)
        next = Set(next.flatMap { Self.directions[$0] ?? [] })
      }
      #expect(!reached.contains(module), "\(module)")
    }
  }

  @Test func everyImportIsDeclared() throws {
    let sources = try Self.sources.get()
    #expect(sources.count > 80)
    for (module, path, text) in sources {
      for name in imports(in: text) {
        if let only = Self.outside[name] {
          #expect(only == nil || only == module, "\(path) imports \(name)")
        } else {
          #expect(Self.directions[module]?.contains(name) == true, "\(path) imports \(name)")
        }
      }
    }
  }

  /// Full Foundation brings a second ICU of 40 MB with it.
  @Test func noSourceImportsFoundation() throws {
    for (_, path, text) in try Self.sources.get() {
      #expect(!imports(in: text).contains { $0 == "Foundation" }, "\(path)")
    }
  }

  @Test func cModulesHaveOneImporter() throws {
    for (module, path, text) in try Self.sources.get() {
      let names = imports(in: text)
      #expect(!names.contains("CICU") || module == "ICUText", "\(path)")
      #expect(!names.contains("CGazetteerData") || module == "Musamma", "\(path)")
    }
  }

  @Test func filesAreShort() throws {
    for (_, path, text) in try Self.sources.get() where !path.contains("+Generated") {
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 401, "\(path)")
    }
  }

  @Test(arguments: [
    ("internal import A", ["A"]), ("@testable import A\nimport B", ["A", "B"]), ("// import A", []),
    ("package import struct A.B", ["A"]), ("  import Glibc", ["Glibc"]), ("let x = import", []),
  ])
  func readsImports(text: String, expected: [String]) {
    #expect(imports(in: text) == expected)
  }
}
