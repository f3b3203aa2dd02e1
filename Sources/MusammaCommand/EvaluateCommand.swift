import ArgumentParser
import Batch
import DocumentModel
import Evaluation
import Musamma
import Records

/// `musamma evaluate`: how well extraction agrees with gold.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Extract from the texts of gold files and score against their entities.")

  @Option(
    name: .customLong("gold"), parsing: .upToNextOption,
    help: ArgumentHelp("Gold files, JSON Lines; - for standard input.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Take these words off the front of spans on both sides before comparing.",
      valueName: "file"))
  var trimWords: String?

  @Flag(help: "Print one line of JSON instead of a table.")
  var json = false

  @OptionGroup(title: "Details") var details: DetailOptions
  @OptionGroup(title: "Gazetteers") var gazetteers: GazetteerOptions

  mutating func run() throws {
    var worker = try Tool.worker(gazetteers.extractor())
    let words = try trimWords.map { try Self.readTrimWords($0) }
    let gold = try Self.readGold(files)
    if words == nil, gold.contains(where: { $0.gold.boundary == .trim }) {
      Terminal.complain(
        "some documents ask for trimmed spans: without --trim-words only their edges are trimmed")
    }
    let comparer = Comparer(trimWords: words ?? .none, trimsAlways: words != nil)
    var recorder = try DetailRecorder(details, gazetteers)
    var scorer = Scorer()
    for record in gold {
      let extraction = try worker.extract(record.source)
      let predictions = PredictedEntity.all(of: extraction.entities, in: record.source)
      let comparison = comparer.compare(record.gold, with: predictions)
      scorer.add(comparison)
      try recorder.add(comparison)
    }
    try recorder.finish(scorer.scores)
    if json {
      var writer = JSONWriter()
      writer.write(ReportTree(scorer.scores).adding(recorder.fields))
      Terminal.print(String(decoding: writer.bytes, as: UTF8.self))
    } else {
      // Its last line has an end already.
      Terminal.print(String((ReportTable(scorer.scores).description + recorder.tables).dropLast()))
    }
  }

  /// The documents of gold files. Ends the run with all their faults.
  static func readGold(_ files: [String]) throws -> [GoldRecord] {
    var reader = GoldReader()
    for file in files { reader.read(try bytes(of: file), file: file) }
    if !reader.faults.isEmpty { throw Ending(.failed, reader.faults.map(\.description)) }
    return reader.records
  }

  private static func readTrimWords(_ file: String) throws -> TrimWords {
    let text = String(decoding: try bytes(of: file), as: UTF8.self)
    do {
      return try TrimWords(parsing: text, file: file)
    } catch {
      throw Ending(.failed, error.description)
    }
  }

  private static func bytes(of file: String) throws -> [UInt8] {
    do {
      return try WholeFile.bytes(of: file)
    } catch {
      throw Ending(.failed, "\(file): \(error.message)")
    }
  }
}
