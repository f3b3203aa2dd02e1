/// A gazetteer file as read: its columns and the cells of its rows, before anyone asks what they mean.
package struct ListTable: Sendable {
  /// A cell and where it stands.
  package struct Cell: Sendable {
    package let text: String
    /// One-based, in scalars.
    package let column: Int
  }

  package struct Row: Sendable {
    package let line: Int
    package let cells: [Cell]
  }

  /// The file's path, as messages name it.
  package let file: String
  /// What entities of this list are told to come from: the path below the gazetteers' folder without
  /// its extension, such as `organizations/egypt` or `ar/month`.
  package let name: String
  package private(set) var columns: [String] = []
  /// The header's line and where its cells stand; of no use before ``columns`` has any.
  package private(set) var header = Row(line: 0, cells: [])
  package private(set) var rows: [Row] = []
  package private(set) var faults: [ListFault] = []

  /// Reads tab-separated text. Rows at fault are left out and told in ``faults``.
  package init(file: String, name: String, text: [UInt8]) {
    self.file = file
    self.name = name
    guard let decoded = String(validating: text, as: UTF8.self) else {
      fault(0, 0, "the file is not UTF-8: save it as UTF-8")
      return
    }
    var line = 0
    let body = decoded.unicodeScalars.first == "\u{FEFF}" ? decoded.dropFirst() : decoded[...]
    for part in body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let content = part.last == 0x0D ? part.dropLast() : part
      if content.isEmpty || content.first == 0x23 { continue }
      take(Substring(content), line)
    }
    if columns.isEmpty {
      fault(0, 0, "there is no header line: name the columns in the first line")
    }
  }

  private mutating func take(_ line: Substring, _ number: Int) {
    var cells: [Cell] = []
    var column = 1
    for text in line.split(separator: "\t", omittingEmptySubsequences: false) {
      cells.append(Cell(text: String(text), column: column))
      column += text.unicodeScalars.count + 1
    }
    if columns.isEmpty {
      takeHeader(cells, number)
    } else if cells.count != columns.count {
      fault(number, 0, "the row has \(cells.count) cells, the header \(columns.count)")
    } else {
      rows.append(Row(line: number, cells: cells))
    }
  }

  private mutating func takeHeader(_ cells: [Cell], _ line: Int) {
    for (index, cell) in cells.enumerated() {
      if cell.text.isEmpty {
        fault(line, cell.column, "a column has no name")
      } else if cells[..<index].contains(where: { $0.text == cell.text }) {
        fault(line, cell.column, "the column '\(cell.text)' stands twice")
      }
    }
    columns = cells.map(\.text)
    header = Row(line: line, cells: cells)
  }

  private mutating func fault(_ line: Int, _ column: Int, _ message: String) {
    faults.append(ListFault(file: file, line: line, column: column, message))
  }

  /// The index of a column, `nil` where the list has none of that name.
  package func index(of column: String) -> Int? { columns.firstIndex(of: column) }
}
