/// How many errors there are, by cause and kind.
package struct ErrorCounts: Sendable {
  private var counts: [MentionError.Cause?: [MentionError.Kind: Int]] = [:]

  package init() {}

  package mutating func add(_ errors: [MentionError]) {
    for error in errors { counts[error.cause, default: [:]][error.kind, default: 0] += 1 }
  }

  package subscript(cause: MentionError.Cause?, kind: MentionError.Kind) -> Int {
    counts[cause]?[kind] ?? 0
  }

  /// What is reported: the causes of which there was any error, the most frequent first, those
  /// without a cause as `other` at the end; then `all`.
  package var rows: [(name: String, counts: [Int])] {
    let causes = MentionError.Cause.allCases.map { (name: $0.rawValue, counts: row($0)) }
      .filter { $0.counts.last != 0 }
      .sorted { ($1.counts.last ?? 0, $0.name) < ($0.counts.last ?? 0, $1.name) }
    let other = row(nil)
    let all = causes.map(\.counts).reduce(other) { zip($0, $1).map(+) }
    return causes + (other.last == 0 ? [] : [("other", other)]) + [("all", all)]
  }

  /// For each kind, and together.
  private func row(_ cause: MentionError.Cause?) -> [Int] {
    let kinds = MentionError.Kind.allCases.map { self[cause, $0] }
    return kinds + [kinds.reduce(0, +)]
  }

  package static let columns = MentionError.Kind.allCases.map(\.rawValue) + ["all"]
}

extension ErrorCounts: CustomStringConvertible {
  /// The rows as a table of plain text.
  package var description: String {
    TextTable(
      titles: ["errors"] + Self.columns,
      rows: rows.map { row in [row.name] + row.counts.map(String.init) }
    ).description
  }
}

extension ReportTree {
  /// `{"CAUSE": {"missed": 0, …, "all": 1}, …, "all": {…}}`.
  package init(_ counts: ErrorCounts) {
    self = .object(
      counts.rows.map { row in
        let numbers = zip(ErrorCounts.columns, row.counts)
        return Field(row.name, .object(numbers.map { Field($0, .integer($1)) }))
      })
  }
}
