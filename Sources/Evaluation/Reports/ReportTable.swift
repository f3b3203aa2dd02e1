/// Scores as a table of plain text, for a terminal.
///
/// ```
///                             strict              overlap
/// label  gold  pred  ignored       P     R    F1        P      R     F1  value  of
/// DATE      2     2        0    50.0  50.0  50.0    100.0  100.0  100.0   50.0   2
/// ```
package struct ReportTable: CustomStringConvertible {
  private static let names = [
    "label", "gold", "pred", "ignored", "P", "R", "F1", "P", "R", "F1", "value", "of",
  ]
  /// The columns under which `strict` and `overlap` stand.
  private static let groups = [4: "strict", 7: "overlap"]

  private let rows: [[String]]

  package init(_ scores: Scores) {
    rows = scores.rows.map { Self.cells($0.name, $0.counts) }
  }

  /// The lines, each with its end.
  package var description: String {
    let lines = [Self.names] + rows
    // A wider gap before a group.
    let widths = Self.names.indices.map { column in
      (lines.map { $0[column].utf8.count }.max() ?? 0) + (Self.groups[column] == nil ? 0 : 2)
    }
    let heading = Self.names.indices.map { Self.groups[$0] ?? "" }
    return ([heading] + lines).map { Self.line($0, widths) + "\n" }.joined()
  }

  private static func cells(_ name: String, _ counts: LabelCounts) -> [String] {
    let numbers = [counts.gold, counts.predicted, counts.ignored].map(String.init)
    let matches = [counts.strictFigures, counts.overlapFigures].flatMap {
      [$0.precision, $0.recall, $0.f1].map(\.percent)
    }
    // Where gold has no values, there is no share of right ones.
    let value = counts.values == 0 ? "-" : counts.valueShare.percent
    return [name] + numbers + matches + [value, String(counts.values)]
  }

  /// The first column to the left, all others to the right.
  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, pair in
      let (cell, width) = pair
      let space = String(repeating: " ", count: max(0, width - cell.utf8.count))
      return column == 0 ? cell + space : space + cell
    }
    return padded.joined(separator: "  ").trimmedAtEnd
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    String(unicodeScalars.reversed().drop { $0 == " " }.reversed())
  }
}
