import ArgumentParser
import Evaluation

/// How sure figures are, and what they must be.
struct MeasureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Fail where a figure of the JSON report is less than this: labels.ORG.strict.f1=0.85. Several are separated by commas.",
      valueName: "figure=minimum"))
  var failUnder: [String] = []

  @Option(
    help: ArgumentHelp(
      "How often documents are resampled for intervals; 0 for none.", valueName: "n"))
  var resamples = Bootstrap.defaultResamples

  @Option(help: ArgumentHelp("Where the random numbers of resampling begin.", valueName: "n"))
  var seed = Bootstrap.defaultSeed

  mutating func validate() throws {
    guard (0...100_000).contains(resamples) else {
      throw ValidationError("'--resamples' must be from 0 to 100000.")
    }
    do {
      _ = try gates()
    } catch {
      throw ValidationError("'--fail-under': \(error).")
    }
  }

  var bootstrap: Bootstrap { Bootstrap(resamples: resamples, seed: seed) }

  func gates() throws(Gate.Fault) -> [Gate] {
    var gates: [Gate] = []
    for text in failUnder { gates += try Gate.gates(text) }
    return gates
  }
}
