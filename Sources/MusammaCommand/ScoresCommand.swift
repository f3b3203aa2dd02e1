import ArgumentParser
import DocumentModel
import Evaluation
import Gazetteers
import Musamma

/// `musamma scores`: the precision of rules and lists on gold, as the source that the tool carries. For
/// those who build Musamma; `evaluate --rules` shows the same for any gold.
struct ScoresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores",
    abstract: "Make the table of scores of rules and lists from gold files.",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("Gold files. Without any the table is empty.", valueName: "file"))
  var files: [String] = []

  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String

  @Flag(help: "Write nothing: end with status 1 where the file is not what the gold gives.")
  var check = false

  mutating func run() throws {
    var worker = try Tool.worker(GazetteerOptions.extractor(with: []))
    let comparer = Comparer()
    var rules = RuleScorer()
    var reader = GoldReader()
    try EvaluationFiles(files, nil).read(into: &reader) { record in
      let extraction = try worker.extract(record.source)
      let predictions = PredictedEntity.all(of: extraction.entities, in: record.source)
      rules.add(comparer.compare(record.gold, with: predictions))
    }
    _ = try EvaluationFindings(reader, nil, baseline: nil)
    try GeneratedFile(path: output, target: "scores").write(Array(rules.source.utf8), check: check)
  }
}
