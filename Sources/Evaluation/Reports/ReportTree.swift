/// A report for programs: what a JSON writer prints, its keys in their order.
package indirect enum ReportTree: Hashable, Sendable {
  case object([Field])
  case array([ReportTree])
  case string(String)
  case integer(Int)
  /// At most four decimals, in its description too.
  case number(Double)
  case bool(Bool)
  case null

  package struct Field: Hashable, Sendable {
    package let key: String
    package let value: ReportTree

    package init(_ key: String, _ value: ReportTree) {
      self.key = key
      self.value = value
    }
  }

  /// The value of an object's key, by a path of keys.
  package subscript(path: String...) -> ReportTree? {
    path.reduce(self) { tree, key in
      guard case .object(let fields)? = tree else { return nil }
      return fields.first { $0.key == key }?.value
    }
  }
}

extension ReportTree {
  /// `{"docs": …, "labels": {"ORG": {…}, …, "ALL": {…}}}` with the keys of `score.py`; the caller's
  /// own fields, such as the files' names, stand before them.
  package init(_ scores: Scores, after fields: [Field] = []) {
    let labels = scores.rows.map { Field($0.name, ReportTree($0.counts)) }
    let own = [Field("docs", .integer(scores.documents)), Field("labels", .object(labels))]
    self = .object(fields + own)
  }

  /// An object with more fields behind its own.
  package func adding(_ more: [Field]) -> ReportTree {
    guard case .object(let fields) = self else { return self }
    return .object(fields + more)
  }

  /// The figures of one label; those of values only where gold has values.
  package init(_ counts: LabelCounts) {
    var fields = [
      Field("gold", .integer(counts.gold)),
      Field("pred", .integer(counts.predicted)),
      Field("ignored", .integer(counts.ignored)),
      Field("strict", ReportTree(counts.strictFigures)),
      Field("overlap", ReportTree(counts.overlapFigures)),
    ]
    if counts.values > 0 {
      fields += [
        Field("values", .integer(counts.values)),
        Field("value_ok", .integer(counts.rightValues)),
        Field("value", .number(counts.valueShare.rounded)),
        Field("value_or_alt", .number(counts.valueOrAlternativeShare.rounded)),
      ]
    }
    self = .object(fields)
  }

  private init(_ figures: MatchFigures) {
    self = .object([
      Field("tp", .integer(figures.matches)),
      Field("p", .number(figures.precision.rounded)),
      Field("r", .number(figures.recall.rounded)),
      Field("f1", .number(figures.f1.rounded)),
    ])
  }
}
