internal import DocumentModel

/// A report as plain text, for a terminal: one table behind another, an empty line between them.
///
/// ```
///                             strict              overlap
/// label  gold  pred  ignored       P     R    F1        P      R     F1
/// DATE      2     2        0    50.0  50.0  50.0    100.0  100.0  100.0
/// ```
package struct ReportText: CustomStringConvertible {
  private let report: Report
  /// The rows that are shown: `ALL` and the mean only behind several labels.
  private let rows: [Figure.Row]

  package init(_ report: Report) {
    self.report = report
    let labels = Label.allCases.filter { !report.scores[$0].isEmpty }
    rows = labels.map(Figure.Row.label) + (labels.count > 1 ? [.all, .macro] : [])
  }

  /// The lines, each with its end.
  package var description: String {
    let tables = [mentions, measures, tokens, values, differences].compactMap(\.self)
    return tables.joined(separator: "\n")
  }

  /// The counts, and what is most looked at.
  private var mentions: String? {
    var table = TextTable(groups: [4, 7])
    table.add(["", "", "", "", "strict", "", "", "overlap"])
    table.add(["label", "gold", "pred", "ignored", "P", "R", "F1", "P", "R", "F1"])
    for row in rows {
      let numbers = counts(row).map { counts in
        [counts[.gold], counts[.predicted], counts[.ignored]].map(String.init)
      }
      table.add(
        [row.name] + (numbers ?? ["", "", ""]) + figures(row, .strict) + figures(row, .overlap))
    }
    return table.description
  }

  /// F1 by every measure of spans, with its interval below.
  private var measures: String? {
    if rows.isEmpty { return nil }
    var table = TextTable()
    table.add(["F1"] + Measure.ofSpans.map(\.rawValue))
    for row in rows {
      let figures = Measure.ofSpans.map { Figure(row, $0, .f1) }
      table.add([row.name] + figures.map(percent))
      if report.bootstrap != nil { table.add(["  95 %"] + figures.map(interval)) }
    }
    return table.description
  }

  private var tokens: String? {
    let total = report.scores.total
    if total[.tokens] == 0 { return nil }
    var table = TextTable(groups: [3, 6])
    table.add(["", "", "", "tokens", "", "", "phrases"])
    table.add(["label", "gold", "pred", "P", "R", "F1", "P", "R", "F1"])
    for row in rows {
      let numbers = counts(row).map { [$0[.goldTokens], $0[.predictedTokens]].map(String.init) }
      table.add(
        [row.name] + (numbers ?? ["", ""]) + figures(row, .tokens) + figures(row, .phrases))
    }
    let tags = percent(Figure(.all, .tags))
    return table.description + "\(tags) % of \(total[.tokens]) tokens have the right tag\n"
  }

  /// What mentions mean, where gold says so.
  private var values: String? {
    var table = TextTable()
    table.add(["values", "of", "right"] + (report.bootstrap == nil ? [] : ["95 %"]))
    var isEmpty = true
    for row in rows {
      guard case .label = row, let counts = counts(row) else { continue }
      for accuracy in Accuracy.allCases where counts[accuracy.counts.asked] > 0 {
        let figure = Figure(row, accuracy)
        let name = "\(row.name) \(accuracy.title)"
        table.add(
          [name, String(counts[accuracy.counts.asked]), percent(figure)]
            + (report.bootstrap == nil ? [] : [interval(figure)]))
        isEmpty = false
      }
    }
    return isEmpty ? nil : table.description
  }

  // MARK: Cells

  private func counts(_ row: Figure.Row) -> LabelCounts? {
    switch row {
    case .label(let label): report.scores[label]
    case .all: report.scores.total
    case .macro: nil
    }
  }

  private func figures(_ row: Figure.Row, _ measure: Measure) -> [String] {
    MatchFigure.allCases.map { percent(Figure(row, measure, $0)) }
  }

  private func percent(_ figure: Figure) -> String { report.value(figure).percent }

  private func interval(_ figure: Figure) -> String {
    report.intervals[figure].map { "\($0.low.percent)–\($0.high.percent)" } ?? "-"
  }
}

// MARK: - Against a baseline

extension ReportText {
  /// How F1 and values differ from those of another run; what is more than chance has a star.
  private var differences: String? {
    guard let baseline = report.baseline else { return nil }
    var table = TextTable()
    table.add(["", "before", "now", "change", "95 %", "p"])
    for row in rows {
      let matches = Measure.ofSpans.map { ("F1 \($0.rawValue)", Figure(row, $0, .f1)) }
      let values = Accuracy.allCases.map { ($0.title, Figure(row, $0)) }
      for (title, figure) in matches + values {
        guard let change = baseline.differences[figure] else { continue }
        table.add(["\(row.name) \(title)"] + cells(change, figure))
      }
    }
    return "against \(baseline.name)\n" + table.description
  }

  private func cells(_ change: Difference, _ figure: Figure) -> [String] {
    let interval = change.interval.map { "\($0.low.signedPercent) to \($0.high.signedPercent)" }
    let p = change.p.map { "\($0.rounded4)" + ($0 < 0.05 ? " *" : "  ") }
    return [
      change.baseline.percent, percent(figure), change.value.signedPercent, interval ?? "-",
      p ?? "-",
    ]
  }
}

extension Figure.Row {
  fileprivate var name: String {
    switch self {
    case .label(let label): label.rawValue
    case .all: "ALL"
    case .macro: "MACRO"
    }
  }
}

extension Accuracy {
  /// The words of a table's row.
  fileprivate var title: String {
    switch self {
    case .valueOrAlternative: "value or alt"
    default: rawValue
    }
  }
}

extension Double {
  /// With a sign before what is more than nothing.
  fileprivate var signedPercent: String {
    let percent = percent
    return self > 0 && percent != "0.0" ? "+" + percent : percent
  }
}
