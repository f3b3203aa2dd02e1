internal import DocumentModel

extension ReportTree {
  /// `{"docs": …, "labels": {"ORG": {…}, …, "ALL": {…}}, "macro": {…}, …}` with the keys of
  /// `score.py` and more; the caller's own fields, such as the files' names, stand before them.
  package init(_ report: Report, after fields: [Field] = []) {
    let scores = report.scores
    var labels: [Field] = []
    for label in Label.allCases where !scores[label].isEmpty {
      labels.append(Field(label.rawValue, Self.row(.label(label), scores[label], report)))
    }
    labels.append(Field("ALL", Self.row(.all, scores.total, report)))
    let macro = Self.measures(of: scores.total).map { measure in
      Field(measure.rawValue, .object(Self.figures(.macro, measure, report)))
    }
    var own = [
      Field("docs", .integer(scores.documents)), Field("labels", .object(labels)),
      Field("macro", .object(macro)),
    ]
    if let bootstrap = report.bootstrap { own.append(Field("bootstrap", Self.tree(bootstrap))) }
    if let baseline = report.baseline { own.append(Field("baseline", Self.tree(baseline))) }
    if !report.gates.isEmpty {
      own.append(Field("gates", .array(report.gates.map { Self.tree($0, report) })))
    }
    self = .object(fields + own)
  }

  /// What is counted of one label, or of all.
  private static func row(
    _ row: Figure.Row, _ counts: LabelCounts, _ report: Report
  ) -> ReportTree {
    var fields = [
      Field("gold", .integer(counts[.gold])), Field("pred", .integer(counts[.predicted])),
      Field("ignored", .integer(counts[.ignored])),
    ]
    for measure in measures(of: report.scores.total) {
      let tree = Self.counts(measure, counts) + figures(row, measure, report)
      fields.append(Field(measure.rawValue, .object(tree)))
    }
    fields += [
      Field("missed", .integer(counts[.missed])), Field("spurious", .integer(counts[.spurious])),
    ]
    fields += values(row, counts, report)
    for accuracy in Accuracy.allCases where !accuracy.isOfValue {
      let (right, asked) = (counts[accuracy.counts.right], counts[accuracy.counts.asked])
      if asked == 0 { continue }
      let figure = Figure(row, accuracy)
      fields.append(
        Field(
          accuracy.rawValue,
          .object(
            [
              Field("of", .integer(asked)), Field("ok", .integer(right)),
              Field("accuracy", .number(report.value(figure))),
            ] + intervals([("accuracy", figure)], report))))
    }
    return .object(fields)
  }

  /// Those of tokens only where gold has some.
  private static func measures(of total: LabelCounts) -> [Measure] {
    Measure.ofSpans + (total[.tokens] > 0 ? Measure.ofTokens : [])
  }

  /// The counts behind a measure that the label's object does not have itself.
  private static func counts(_ measure: Measure, _ counts: LabelCounts) -> [Field] {
    let names = measure.counts
    var fields: [Field] = []
    if Measure.ofTokens.contains(measure) {
      fields += [
        Field("gold", .integer(counts[names.gold])),
        Field("pred", .integer(counts[names.predicted])),
      ]
    }
    fields.append(Field("tp", credit(counts[names.rightGold], measure)))
    if measure.isAcrossLabels {
      fields.append(Field("tp_pred", credit(counts[names.rightPredicted], measure)))
    }
    return fields
  }

  private static func credit(_ units: Int, _ measure: Measure) -> ReportTree {
    measure.unitsPerSpan == 1
      ? .integer(units) : .number(Double(units) / Double(measure.unitsPerSpan))
  }

  private static func figures(
    _ row: Figure.Row, _ measure: Measure, _ report: Report
  ) -> [Field] {
    let figures = MatchFigure.allCases.map { ($0.rawValue, Figure(row, measure, $0)) }
    return figures.map { Field($0, .number(report.value($1))) } + intervals(figures, report)
  }

  /// The figures of values only where gold has values, with the keys of `score.py`.
  private static func values(
    _ row: Figure.Row, _ counts: LabelCounts, _ report: Report
  ) -> [Field] {
    if counts[.values] == 0 { return [] }
    var fields = [Field("values", .integer(counts[.values]))]
    let figures = Accuracy.allCases.filter(\.isOfValue).map { ($0, Figure(row, $0)) }
    for (accuracy, figure) in figures {
      fields.append(Field(accuracy.rawValue + "_ok", .integer(counts[accuracy.counts.right])))
      fields.append(Field(accuracy.rawValue, .number(report.value(figure))))
    }
    return fields + intervals(figures.map { ($0.rawValue, $1) }, report)
  }

  /// `ci`: for each key the two ends, or `null` where no resample had the figure.
  private static func intervals(_ figures: [(String, Figure)], _ report: Report) -> [Field] {
    if report.bootstrap == nil { return [] }
    let fields = figures.map { Field($0, tree(report.intervals[$1])) }
    return [Field("ci", .object(fields))]
  }
}

// MARK: - Other parts

extension ReportTree {
  private static func tree(_ interval: Interval?) -> ReportTree {
    guard let interval else { return .null }
    return .array([.number(interval.low.rounded4), .number(interval.high.rounded4)])
  }

  private static func tree(_ bootstrap: Bootstrap) -> ReportTree {
    .object([
      Field("unit", .string("document")), Field("resamples", .integer(bootstrap.resamples)),
      Field("seed", .integer(Int(bootstrap.seed))), Field("level", .number(0.95)),
    ])
  }

  /// The differences by the paths of their figures.
  private static func tree(_ baseline: Report.Baseline) -> ReportTree {
    let differences = Figure.all.compactMap { figure in
      baseline.differences[figure].map { Field(figure.path, tree($0)) }
    }
    return .object([
      Field("name", .string(baseline.name)), Field("differences", .object(differences)),
    ])
  }

  private static func tree(_ difference: Difference) -> ReportTree {
    .object([
      Field("baseline", .number(difference.baseline.rounded4)),
      Field("difference", .number(difference.value.rounded4)),
      Field("ci", tree(difference.interval)),
      Field("p", difference.p.map { .number($0.rounded4) } ?? .null),
      Field("significant", .bool(difference.isReal)),
    ])
  }

  private static func tree(_ gate: Gate, _ report: Report) -> ReportTree {
    .object([
      Field("figure", .string(gate.figure.path)), Field("minimum", .number(gate.minimum)),
      Field(
        "value", report.defined(gate.figure) == nil ? .null : .number(report.value(gate.figure))),
      Field("passed", .bool(gate.failure(in: report) == nil)),
    ])
  }
}
