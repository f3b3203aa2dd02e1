import Evaluation

/// What there is to say of the files of an evaluation besides its figures.
struct EvaluationFindings {
  /// For a report in JSON: what `score.py` tells of the predictions; empty where there are none.
  let counts: [ReportTree.Field]
  /// Documents that are on one side only, or more than once.
  private let problems: [AnnotationFault]

  /// Ends the run where a file is malformed, with all faults; else says what is doubtful or left out.
  init(_ gold: GoldReader, _ predicted: PredictionSet?, baseline: PredictionSet?) throws {
    let sets = [predicted, baseline].compactMap(\.self)
    let faults = gold.faults + sets.flatMap(\.faults)
    if !faults.isEmpty { throw Ending(.failed, faults.map(\.description)) }
    for doubt in gold.doubts + sets.flatMap(\.doubts) { Terminal.complain(doubt.description) }
    Self.tell(gold.others, "gold")
    Self.tell(predicted?.others ?? [:], "the predictions")
    Self.tell(baseline?.others ?? [:], "the baseline")
    counts = predicted?.counts ?? []
    problems = sets.flatMap(\.problems)
  }

  /// Lists the problems, and by how much gates were missed, behind the figures: either ends the run
  /// with its status, and a gate with its own.
  func end(shortfalls: [String]) throws {
    let messages = problems.map(\.description) + shortfalls
    if !shortfalls.isEmpty { throw Ending(.fellShort, messages) }
    if !messages.isEmpty { throw Ending(.someFailed, messages) }
  }

  /// The most frequent first.
  private static func tell(_ others: [String: Int], _ side: String) {
    if others.isEmpty { return }
    let names = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }
    Terminal.complain("left out of \(side), for their labels: " + names.joined(separator: ", "))
  }
}
