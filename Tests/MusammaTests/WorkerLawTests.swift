import DocumentModel
import Foundation
import Gazetteers
import Musamma
import TestSupport
import Testing

/// What holds of every extraction, on the samples and on texts put together from them and spoilt.
struct WorkerLawTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of the sample texts.
  static let samples = Result {
    let folder = root.appending(path: "samples")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let texts = try names.filter { $0.hasSuffix(".txt") }.sorted().map {
      String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self)
    }
    return texts.flatMap { $0.split(separator: "\n").map { String($0) } }
  }
  static let extractor = Result { try Extractor([Lexicon.embedded()]) }

  private static let spoilers: [String] = [
    "😀", "👩🏽‍🌾", "\u{64E}", "\u{651}", "\u{301}", "\u{640}", "\u{200F}", "\u{200E}", "\u{202B}",
    "\u{202C}", "\u{2067}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{FEFB}", "\u{FDFA}", "\u{A0}",
    "\u{2028}", "\r\n", " ", ".", "\u{60C}", "5", "\u{665}", "x", "\u{648}", "\u{644}\u{644}",
    "\u{FFFD}", "\u{0}",
  ]

  /// Some lines of several samples, with anything inserted anywhere.
  private func document(_ random: inout SeededGenerator) throws -> Document {
    let samples = try Self.samples.get()
    var text = ""
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      var line = Array(random.pick(samples).unicodeScalars)
      for _ in 0..<random.pick([0, 1, 5, line.count / 4]) {
        let place = Int.random(in: 0...line.count, using: &random)
        line.insert(contentsOf: random.pick(Self.spoilers).unicodeScalars, at: place)
      }
      if random.chance(oneIn: 6) { line = line.map { Self.presentationForm($0) } }
      text += String(String.UnicodeScalarView(line)) + random.pick(["\n", "\r\n", " "])
    }
    let day = CalendarDay(year: 2026, month: 10, day: 14)
    let reference =
      random.chance(oneIn: 2) ? day.map { ReferenceDate(day: $0, from: .option) } : nil
    return Document(id: "random", text, reference: reference ?? .none)
  }

  /// The isolated form of some letters, as PDF files have them.
  private static func presentationForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{627}": "\u{FE8D}"
    case "\u{628}": "\u{FE8F}"
    case "\u{644}": "\u{FEDD}"
    case "\u{645}": "\u{FEE1}"
    case "\u{629}": "\u{FE93}"
    default: scalar
    }
  }

  /// Ordered and disjoint, on the boundaries of scalars, of one line, without space at the edges, with
  /// a name that lies inside.
  private func checkLaws(of extraction: Extraction, in document: Document) throws {
    var end = 0
    for entity in extraction.entities {
      let range = entity.range
      let told = "\(entity.rule) \(range) in \(document.string(TextRange(0, document.text.count)))"
      try #require(range.lowerBound >= end && !range.isEmpty, "\(told)")
      try #require(range.upperBound <= document.text.count, "\(told)")
      end = range.upperBound
      for place in [range.lowerBound, end] where place < document.text.count {
        #expect(document.text[place] & 0xC0 != 0x80, "inside a scalar: \(told)")
      }
      let slice = document.string(range)
      #expect(Array(slice.utf8) == Array(document.text[range.indices]), "\(told)")
      let scalars = slice.unicodeScalars
      let spaces = [scalars.first, scalars.last].filter { $0?.properties.isWhitespace ?? true }
      #expect(spaces.isEmpty, "space at an edge: \(told)")
      #expect(
        !scalars.contains("\n") && !scalars.contains("\u{2028}"), "over a line's end: \(told)")
      #expect(!entity.rule.isEmpty)
      if case .organization(let value) = entity.value, case .slice(let name) = value.name {
        #expect(range.contains(name), "a name outside its mention: \(told)")
      }
    }
  }

  @Test(arguments: seeds)
  func everyExtractionKeepsTheLaws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var worker = try Worker(Self.extractor.get())
    for _ in 0..<25 {
      let document = try document(&random)
      try checkLaws(of: worker.extract(document), in: document)
    }
    for _ in 0..<10 {
      let document = Document(id: "noise", random.text(scalars: 200))
      try checkLaws(of: worker.extract(document), in: document)
    }
  }

  /// Rules look at what stands before and behind a match: here documents begin and end at any word.
  @Test(arguments: seeds)
  func piecesOfLinesKeepTheLaws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var worker = try Worker(Self.extractor.get())
    for _ in 0..<250 {
      let words = random.pick(try Self.samples.get()).split(separator: " ")
      let start = Int.random(in: 0..<words.count, using: &random)
      let piece = words[start...].prefix(Int.random(in: 1...9, using: &random))
      let document = Document(id: "piece", piece.joined(separator: " "))
      try checkLaws(of: worker.extract(document), in: document)
    }
  }

  /// The same again by the same worker, after other documents, and by a worker of its own.
  @Test(arguments: seeds.prefix(3))
  func everyExtractionCanBeRepeated(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let documents = try (0..<12).map { _ in try document(&random) }
    var worker = try Worker(Self.extractor.get())
    let first = try documents.map { Found.told(try worker.extract($0), in: $0) }
    for index in documents.indices.shuffled(using: &random) {
      let document = documents[index]
      #expect(try Found.told(worker.extract(document), in: document) == first[index])
      var other = try Worker(Self.extractor.get())
      #expect(try Found.told(other.extract(document), in: document) == first[index])
    }
  }

  /// The samples hold entities, so the laws are checked of something.
  @Test func theSamplesHoldEntities() throws {
    var worker = try Worker(Self.extractor.get())
    let text = try Self.samples.get().joined(separator: "\n")
    let document = Document(id: "samples", text)
    let extraction = try worker.extract(document)
    #expect(extraction.entities.count > 50)
    try checkLaws(of: extraction, in: document)
  }

  // MARK: Explanations

  /// Explaining shows what extracting answers: the entities are the candidates that were chosen.
  @Test(arguments: seeds.prefix(4))
  func explainingIsExtracting(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var worker = try Worker(Self.extractor.get())
    for _ in 0..<8 {
      let document = try document(&random)
      // Names of other things keep their words from being mentions and are none themselves.
      let candidates = try worker.explain(document).flatMap(\.candidates).filter {
        $0.label != "none"
      }
      let entities = try worker.extract(document).entities.map {
        "\($0.label.rawValue) \($0.rule) \(document.string($0.range))"
      }
      let chosen = candidates.filter { $0.outcome.hasPrefix("chosen") }.map {
        "\($0.label) \($0.rule) \($0.text)"
      }
      #expect(chosen.sorted() == entities.sorted())
    }
  }
}
