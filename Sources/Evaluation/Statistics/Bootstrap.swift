/// Resamples documents with replacement, to tell how far figures depend on which documents happened
/// to be there.
package struct Bootstrap: Sendable {
  package static let defaultSeed: UInt32 = 20_260_101
  package static let defaultResamples = 1000

  /// Zero for no intervals.
  package let resamples: Int
  package let seed: UInt32

  package init(resamples: Int = defaultResamples, seed: UInt32 = defaultSeed) {
    self.resamples = resamples
    self.seed = seed
  }

  /// The 95 % percentile interval of each figure. A figure has none where it is undefined in every
  /// resample; resamples in which it is undefined do not count.
  package func intervals(of sample: DocumentSample) -> [Figure: Interval] {
    let figures = Figure.all
    var drawn = figures.map { _ in [Double]() }
    forEachResample(of: [sample]) { counts in
      for (index, figure) in figures.enumerated() {
        if let value = figure.value(in: counts[0]) { drawn[index].append(value) }
      }
    }
    return intervals(drawn)
  }

  /// How the figures of a run differ from those of a baseline on the same documents, drawn for both
  /// alike.
  ///
  /// Both samples have this seed, and the same documents in the same order.
  package func differences(
    of run: Scorer, from baseline: Scorer
  ) -> [Figure: Difference] {
    let figures = Figure.all
    var drawn = figures.map { _ in [Double]() }
    forEachResample(of: [run.sample, baseline.sample]) { counts in
      for (index, figure) in figures.enumerated() {
        if let difference = figure.difference(counts[0], counts[1]) {
          drawn[index].append(difference)
        }
      }
    }
    let intervals = intervals(drawn)
    let rows = Self.differingRows(run.sample, baseline.sample)
    var differences: [Figure: Difference] = [:]
    for (index, figure) in figures.enumerated() {
      guard let value = figure.difference(run.scores.counts, baseline.scores.counts) else {
        continue
      }
      differences[figure] = Difference(
        baseline: figure.value(in: baseline.scores.counts) ?? 0, value: value,
        interval: intervals[figure], p: Difference.p(of: drawn[index], differing: rows[index]))
    }
    return differences
  }

  /// In how many documents the runs differ by each figure, in the order of `Figure.all`; not counted
  /// further than tells anything of p.
  private static func differingRows(_ run: DocumentSample, _ baseline: DocumentSample) -> [Int] {
    let figures = Figure.all
    var counts = figures.map { _ in 0 }
    for row in 0..<run.rows where run.numbers(ofRow: row) != baseline.numbers(ofRow: row) {
      let sides = [run, baseline].map { sample in
        DocumentCounts(numbers: sample.numbers(ofRow: row).map(Int.init))
      }
      for (index, figure) in figures.enumerated() where counts[index] < Difference.enoughRows {
        if figure.value(in: sides[0]) != figure.value(in: sides[1]) { counts[index] += 1 }
      }
      if counts.allSatisfy({ $0 == Difference.enoughRows }) { break }
    }
    return counts
  }

  private func intervals(_ drawn: [[Double]]) -> [Figure: Interval] {
    var intervals: [Figure: Interval] = [:]
    for (figure, values) in zip(Figure.all, drawn) { intervals[figure] = Interval(of: values) }
    return intervals
  }

  /// Calls with the summed counts of each sample, drawn alike.
  private func forEachResample(
    of samples: [DocumentSample], _ body: ([DocumentCounts]) -> Void
  ) {
    guard let rows = samples.first?.rows, rows > 0 else { return }
    assert(samples.allSatisfy { $0.rows == rows })
    let columns = samples.map(CountColumns.init)
    var generator = SplitMix64(seed: UInt64(seed))
    var times = [Int32](repeating: 0, count: rows)
    for _ in 0..<resamples {
      for index in times.indices { times[index] = 0 }
      for _ in 0..<rows { times[generator.next(below: rows)] += 1 }
      body(columns.map { $0.sums(times) })
    }
  }
}

extension Figure {
  /// `nil` where neither has the figure; where one lacks it, it counts as zero.
  fileprivate func difference(_ run: DocumentCounts, _ baseline: DocumentCounts) -> Double? {
    let values = (value(in: run), value(in: baseline))
    return values == (nil, nil) ? nil : (values.0 ?? 0) - (values.1 ?? 0)
  }
}
