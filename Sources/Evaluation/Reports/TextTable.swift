/// Cells as lines for a terminal: the first column to the left, all others to the right, with two
/// spaces between columns.
struct TextTable: CustomStringConvertible {
  private let lines: [[String]]
  /// What stands above the titles, by the first column of a group. There is a wider gap before it.
  private let groups: [Int: String]

  /// - Parameter groups: names above the titles, each by the first column that it is for.
  init(titles: [String], rows: [[String]], groups: [Int: String] = [:]) {
    let heading = titles.indices.map { groups[$0] ?? "" }
    lines = (groups.isEmpty ? [] : [heading]) + [titles] + rows
    self.groups = groups
  }

  /// The lines, each with its end.
  var description: String {
    let widths = lines[0].indices.map { column in
      let width = lines.map { $0[column].unicodeScalars.count }.max() ?? 0
      return width + (groups[column] == nil ? 0 : 2)
    }
    return lines.map { Self.line($0, widths) + "\n" }.joined()
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, pair in
      let (cell, width) = pair
      let space = String(repeating: " ", count: width - cell.unicodeScalars.count)
      return column == 0 ? cell + space : space + cell
    }
    let line = padded.joined(separator: "  ")
    return String(line.unicodeScalars.reversed().drop { $0 == " " }.reversed())
  }
}
