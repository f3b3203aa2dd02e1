/// Cells as lines for a terminal: the first column to the left, all others to the right.
struct TextTable: CustomStringConvertible {
  let titles: [String]
  let rows: [[String]]

  /// The lines, each with its end.
  var description: String {
    let lines = [titles] + rows
    let widths = titles.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { Self.line($0, widths) + "\n" }.joined()
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).enumerated().map { column, pair in
      let space = String(repeating: " ", count: pair.1 - pair.0.count)
      return column == 0 ? pair.0 + space : space + pair.0
    }.joined(separator: "  ")
  }
}
