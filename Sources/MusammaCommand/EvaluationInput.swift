import ArgumentParser
import Batch
import DocumentModel
import Evaluation
import Records

/// What is evaluated: gold, and what was predicted elsewhere.
struct EvaluationInput: ParsableArguments {
  @Option(
    name: .customLong("gold"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "Gold: files, directories of brat's, or - for standard input.", valueName: "file"))
  var gold: [String]

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Score these predictions, paired with gold by id, instead of extracting. Records of musamma "
        + "extract, or any format of gold.",
      valueName: "file"))
  var predictions: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compare with these predictions of another run on the same gold.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "json (ours, spaCy's, Prodigy's, doccano's, Label Studio's), conll (columns) or brat. "
        + "Default: told by each file's name and content.",
      valueName: "format"))
  var format: FileFormat?

  @Option(
    help: ArgumentHelp(
      "Score these labels only, as in ORG,DATE; gold may then have any others.",
      valueName: "labels"),
    transform: labels(_:))
  var labels: Set<Label>?

  func validate() throws {
    if (gold + predictions + [baseline ?? ""]).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input can be read only once")
    }
  }

  /// Goes through gold, a document at a time, each with what was predicted for it: by `extract`
  /// where there are no files of predictions, and by the baseline where there is one. Ends the run where a file cannot be read; malformed
  /// files are read to their ends, and nothing that they hold is passed on once a fault was found.
  func read(
    _ extract: (Document) throws -> [PredictedEntity],
    _ body: (GoldDocument, [PredictedEntity], _ baseline: [PredictedEntity]?) throws -> Void
  ) throws -> EvaluationFindings {
    let names = LabelNames(labels)
    let predicted = predictions.isEmpty ? nil : try PredictionFiles(predictions, format, names)
    let before = try baseline.map { try PredictionFiles([$0], format, names) }
    var reader = GoldReader(names: names)
    try EvaluationFiles(gold, format).read(into: &reader) { record in
      let entities =
        try predicted?.entities(for: record)
        ?? extract(record.source).filter { names.scored.contains($0.label) }
      let others = try before?.entities(for: record)
      if [predicted, before].allSatisfy({ $0?.set.hasFaults != true }) {
        try body(record.gold, entities, others)
      }
    }
    try predicted?.finish()
    try before?.finish()
    return try EvaluationFindings(reader, predicted?.set, baseline: before?.set)
  }

  static func labels(_ text: String) throws -> Set<Label> {
    let names = text.split(separator: ",").map(String.init)
    let labels = try names.map { name in
      guard let label = Label(named: name) else {
        let known = Label.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(name)' is none of \(known)")
      }
      return label
    }
    if labels.isEmpty { throw ValidationError("name at least one label") }
    return Set(labels)
  }
}

extension FileFormat: ExpressibleByArgument {}
