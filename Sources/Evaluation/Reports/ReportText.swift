internal import DocumentModel

/// A report as plain text, for a terminal: one table behind another, an empty line between them.
///
/// ```
///                             strict                overlap
/// label  gold  pred  ignored       P     R    F1          P      R     F1
/// DATE      2     2        0    50.0  50.0  50.0      100.0  100.0  100.0
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
    [mentions, measures, tokens, values, differences].compactMap(\.self).joined(separator: "\n")
  }

  /// The counts, and what is most looked at.
  private var mentions: String {
    let names = ["gold", "pred", "ignored"]
    return matches(names, [.gold, .predicted, .ignored], [.strict, .overlap])
  }

  private var tokens: String? {
    let total = report.scores.total
    if total[.tokens] == 0 { return nil }
    let tags = percent(Figure(.all, .tags))
    return matches(["gold", "pred"], [.goldTokens, .predictedTokens], Measure.ofTokens)
      + "\(tags) % of \(total[.tokens]) tokens have the right tag\n"
  }

  /// Counts, and precision, recall and F1 of some measures.
  private func matches(_ names: [String], _ counts: [Count], _ measures: [Measure]) -> String {
    let cells = rows.map { row in
      let numbers = counts.map { count in self.counts(row).map { String($0[count]) } ?? "" }
      let figures = measures.flatMap { measure in
        MatchFigure.allCases.map { percent(Figure(row, measure, $0)) }
      }
      return [row.name] + numbers + figures
    }
    let groups = measures.enumerated().map { (1 + counts.count + 3 * $0, $1.rawValue) }
    return TextTable(
      titles: ["label"] + names + measures.flatMap { _ in ["P", "R", "F1"] }, rows: cells,
      groups: Dictionary(uniqueKeysWithValues: groups)
    ).description
  }

  /// F1 by every measure of spans, with its interval below.
  private var measures: String? {
    if rows.isEmpty { return nil }
    let cells = rows.flatMap { row in
      let figures = Measure.ofSpans.map { Figure(row, $0, .f1) }
      let values = [row.name] + figures.map(percent)
      return report.bootstrap == nil ? [values] : [values, ["  95 %"] + figures.map(interval)]
    }
    return TextTable(titles: ["F1"] + Measure.ofSpans.map(\.rawValue), rows: cells).description
  }

  /// What mentions mean, where gold says so.
  private var values: String? {
    var cells: [[String]] = []
    for row in rows {
      guard case .label = row, let counts = counts(row) else { continue }
      for accuracy in Accuracy.allCases where counts[accuracy.counts.asked] > 0 {
        let figure = Figure(row, accuracy)
        cells.append(
          [
            "\(row.name) \(accuracy.title)", String(counts[accuracy.counts.asked]),
            percent(figure),
          ] + (report.bootstrap == nil ? [] : [interval(figure)]))
      }
    }
    let titles = ["values", "of", "right"] + (report.bootstrap == nil ? [] : ["95 %"])
    return cells.isEmpty ? nil : TextTable(titles: titles, rows: cells).description
  }

  // MARK: Cells

  private func counts(_ row: Figure.Row) -> LabelCounts? {
    switch row {
    case .label(let label): report.scores[label]
    case .all: report.scores.total
    case .macro: nil
    }
  }

  private func percent(_ figure: Figure) -> String { report.value(figure).percent }

  private func interval(_ figure: Figure) -> String {
    report.intervals[figure].map { "\($0.low.percent)–\($0.high.percent)" } ?? "-"
  }
}

// MARK: - Against a baseline

extension ReportText {
  /// Which F1 and values differ from those of another run; what is more than chance has a star.
  private var differences: String? {
    guard let baseline = report.baseline else { return nil }
    var cells: [[String]] = []
    for row in rows {
      let matches = Measure.ofSpans.map { ("F1 \($0.rawValue)", Figure(row, $0, .f1)) }
      // Below all labels the parts of values would be those of one label again.
      let accuracies = row == .all ? [.value, .valueOrAlternative, .tags] : Accuracy.allCases
      let values = accuracies.map { ($0.title, Figure(row, $0)) }
      for (title, figure) in matches + values {
        guard let change = baseline.differences[figure], change.value.rounded4 != 0 else {
          continue
        }
        cells.append(["\(row.name) \(title)"] + self.cells(change, figure))
      }
    }
    if cells.isEmpty { return "against \(baseline.name)\nno F1 and no value differs\n" }
    let titles = ["", "before", "now", "change", "95 %", "p"]
    return "against \(baseline.name)\n" + TextTable(titles: titles, rows: cells).description
  }

  private func cells(_ change: Difference, _ figure: Figure) -> [String] {
    let interval = change.interval.map { "\($0.low.signedPercent) to \($0.high.signedPercent)" }
    let p = change.p.map { "\($0.rounded4)" + (change.isReal ? " *" : "  ") }
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
  fileprivate var title: String { self == .valueOrAlternative ? "value or alt" : rawValue }
}

extension Double {
  /// With a sign before what is more than nothing.
  fileprivate var signedPercent: String {
    let percent = percent
    return self > 0 && percent != "0.0" ? "+" + percent : percent
  }
}
