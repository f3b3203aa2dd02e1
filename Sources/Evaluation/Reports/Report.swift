/// What an evaluation found: what is printed, written and gated on.
package struct Report: Sendable {
  package let scores: Scores
  /// `nil` where nothing was resampled.
  package let bootstrap: Bootstrap?
  package let intervals: [Figure: Interval]
  package let baseline: Baseline?
  /// With what was asked of them, in the order of the options.
  package let gates: [Gate]

  /// Another run on the same gold.
  package struct Baseline: Sendable {
    /// What the run is called in reports: its file.
    package let name: String
    package let differences: [Figure: Difference]
  }

  /// - Parameter baseline: the name and the counts of another run; its scorer had the same gold in
  ///   the same order, and both have the bootstrap's seed.
  package init(
    _ scorer: Scorer, bootstrap: Bootstrap, baseline: (name: String, scorer: Scorer)? = nil,
    gates: [Gate] = []
  ) {
    scores = scorer.scores
    self.gates = gates
    self.bootstrap = bootstrap.resamples > 0 ? bootstrap : nil
    intervals = bootstrap.intervals(of: scorer.sample)
    self.baseline = baseline.map { baseline in
      Baseline(
        name: baseline.name,
        differences: bootstrap.differences(of: scorer, from: baseline.scorer))
    }
  }

  /// The figure as reports give it; zero where there is nothing of which it could be a share.
  package func value(_ figure: Figure) -> Double { (defined(figure) ?? 0).rounded4 }

  /// `nil` where there is nothing of which it could be a share.
  package func defined(_ figure: Figure) -> Double? { figure.value(in: scores.counts) }

  /// The gates that were missed, each with the reason.
  package var failures: [String] { gates.compactMap { $0.failure(in: self) } }
}
