package import DocumentModel

/// One figure of a report, such as the F1 of organizations by strict matching.
package struct Figure: Hashable, Sendable {
  /// Whose figure it is.
  package enum Row: Hashable, Sendable {
    case label(Label)
    /// All labels' counts together: the micro average.
    case all
    /// The mean over the labels of which gold or predictions have any.
    case macro

    package static let allCases: [Row] = Label.allCases.map(Row.label) + [.all, .macro]
  }

  package enum Kind: Hashable, Sendable {
    case match(Measure, MatchFigure)
    case accuracy(Accuracy)
  }

  package let row: Row
  package let kind: Kind

  package init(_ row: Row, _ kind: Kind) { (self.row, self.kind) = (row, kind) }

  package init(_ row: Row, _ measure: Measure, _ figure: MatchFigure) {
    self.init(row, .match(measure, figure))
  }

  package init(_ row: Row, _ accuracy: Accuracy) { self.init(row, .accuracy(accuracy)) }

  /// All there are, in the order of reports.
  package static let all: [Figure] = Row.allCases.flatMap { row in
    let matches = Measure.allCases.flatMap { measure in
      MatchFigure.allCases.map { Figure(row, measure, $0) }
    }
    return matches + (row == .macro ? [] : Accuracy.allCases.map { Figure(row, $0) })
  }

  /// Where the figure stands in the JSON report: `labels.ORG.strict.f1`.
  package var path: String {
    let place =
      switch row {
      case .label(let label): "labels.\(label.rawValue)"
      case .all: "labels.ALL"
      case .macro: "macro"
      }
    return switch kind {
    case .match(let measure, let figure): "\(place).\(measure.rawValue).\(figure.rawValue)"
    case .accuracy(let accuracy):
      "\(place).\(accuracy.rawValue)\(accuracy.isOfValue ? "" : ".accuracy")"
    }
  }

  /// `nil` where there is nothing of which it could be a share.
  package func value(in counts: DocumentCounts) -> Double? {
    switch row {
    case .label(let label): value(in: counts[label])
    case .all: value(in: counts.total)
    case .macro: mean(in: counts)
    }
  }

  private func value(in counts: LabelCounts) -> Double? {
    switch kind {
    case .match(let measure, let figure): figure.ratio(measure, counts).defined
    case .accuracy(let accuracy): accuracy.ratio(counts).defined
    }
  }

  /// A label that has spans on one side only counts with zero.
  private func mean(in counts: DocumentCounts) -> Double? {
    guard case .match(let measure, let figure) = kind else { return nil }
    let present = Label.allCases.map { counts[$0] }.filter {
      $0[measure.counts.gold] + $0[measure.counts.predicted] > 0
    }
    if present.isEmpty { return nil }
    return present.reduce(0) { $0 + figure.ratio(measure, $1).value } / Double(present.count)
  }
}
