/// Rows of cells as plain text, for a terminal: the first column to the left, all others to the
/// right, with two spaces between columns.
package struct TextTable: CustomStringConvertible {
  private var rows: [[String]] = []
  /// The columns before which there is a wider gap.
  private let groups: Set<Int>

  package init(groups: Set<Int> = []) { self.groups = groups }

  /// A row may have fewer cells than others.
  package mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, each with its end.
  package var description: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      let width = rows.map { $0.count > column ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
      return width + (groups.contains(column) ? 2 : 0)
    }
    return rows.map { Self.line($0, widths) + "\n" }.joined()
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, pair in
      let (cell, width) = pair
      let space = String(repeating: " ", count: max(0, width - cell.unicodeScalars.count))
      return column == 0 ? cell + space : space + cell
    }
    let line = padded.joined(separator: "  ")
    return String(line.unicodeScalars.reversed().drop { $0 == " " }.reversed())
  }
}
