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
    abstract: "Score extraction, or predictions made elsewhere, against gold.")

  @OptionGroup(title: "Input") var input: EvaluationInput

  @Option(
    help: ArgumentHelp(
      "Take these words off the front of spans on both sides before comparing.",
      valueName: "file"))
  var trimWords: String?

  @Flag(help: "Print one line of JSON instead of a table.")
  var json = false

  @OptionGroup(title: "Measuring") var measuring: MeasureOptions

  @OptionGroup(title: "Details") var details: DetailOptions
  @OptionGroup(title: "Gazetteers") var gazetteers: GazetteerOptions

  func validate() throws {
    let findsCauses = details.errorsTo != nil || details.html != nil
    if !input.predictions.isEmpty, !gazetteers.files.isEmpty, !findsCauses {
      throw ValidationError("with --predictions nothing is extracted: --gazetteer has no use")
    }
  }

  mutating func run() throws {
    var worker = input.predictions.isEmpty ? try Tool.worker(gazetteers.extractor()) : nil
    let words = try trimWords.map { try Self.readTrimWords($0) }
    let comparer = Comparer(trimWords: words ?? .none, trimsAlways: words != nil)
    var scorer = Scorer(seed: measuring.seed)
    var baseline = scorer
    var recorder = try DetailRecorder(details, gazetteers)
    var asksForWords = false
    let findings = try input.read { document in
      guard let entities = try worker?.extract(document).entities else { return [] }
      return PredictedEntity.all(of: entities, in: document)
    } _: { gold, predictions, others in
      if gold.boundary == .trim { asksForWords = true }
      let comparison = comparer.compare(gold, with: predictions)
      scorer.add(comparison)
      try recorder.add(comparison)
      if let others { baseline.add(comparer.compare(gold, with: others)) }
    }
    try recorder.finish(scorer.scores)
    if asksForWords, words == nil {
      Terminal.complain(
        "some documents ask for trimmed spans: without --trim-words only their edges are trimmed")
    }
    let report = Report(
      scorer, bootstrap: measuring.bootstrap, baseline: input.baseline.map { ($0, baseline) },
      gates: try measuring.gates())
    if json {
      var writer = JSONWriter()
      writer.write(ReportTree(report, after: findings.counts).adding(recorder.fields))
      Terminal.print(String(decoding: writer.bytes, as: UTF8.self))
    } else {
      // Its last line has an end already.
      Terminal.print(String((ReportText(report).description + recorder.tables).dropLast()))
    }
    try findings.end(shortfalls: report.failures)
  }

  private static func readTrimWords(_ file: String) throws -> TrimWords {
    let bytes = try Ending.unreadable(file) { try WholeFile.bytes(of: file) }
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      return try TrimWords(parsing: text, file: file)
    } catch {
      throw Ending(.failed, error.description)
    }
  }
}
