internal import DocumentModel

/// Gives a table its meaning: names or words, by its columns.
package struct ListParser {
  private let table: ListTable
  private var faults: [ListFault]

  private static let nameColumns = ["id", "kind", "country", "en", "ar", "en_forms", "ar_forms"]

  private init(_ table: ListTable) {
    self.table = table
    faults = table.faults
  }

  /// Parses a table; all its faults are told, and then there is no list.
  package static func parse(_ table: ListTable) -> Result<GazetteerList, ListFaults> {
    var parser = ListParser(table)
    let content = parser.content()
    guard let content, parser.faults.isEmpty else {
      // In the order of the file: the table's own and those of meaning were found apart.
      return .failure(
        ListFaults(parser.faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }))
    }
    return .success(GazetteerList(file: table.file, name: table.name, content: content))
  }

  private mutating func content() -> GazetteerList.Content? {
    guard !table.columns.isEmpty else { return nil }
    if table.index(of: "id") != nil { return names() }
    if table.index(of: "value") != nil { return words() }
    faultInHeader("a list of names needs the columns id and kind, a list of words value and forms")
    return nil
  }

  // MARK: Names

  private mutating func names() -> GazetteerList.Content? {
    let before = faults.count
    for cell in table.header.cells where !Self.nameColumns.contains(cell.text) {
      fault(
        table.header, cell,
        "unknown column '\(cell.text)': there are \(Self.nameColumns.joined(separator: ", "))")
    }
    if table.index(of: "kind") == nil { faultInHeader("the column kind is missing") }
    if table.index(of: "en") == nil, table.index(of: "ar") == nil {
      faultInHeader("one of the columns en and ar is needed")
    }
    // The rows mean nothing then; faults of other rows are no reason to stop.
    guard faults.count == before else { return nil }
    return .names(table.rows.compactMap { name($0) })
  }

  private mutating func name(_ row: ListTable.Row) -> NameEntry? {
    let before = faults.count
    let id = cell("id", row)
    checkID(id, row)
    let kindName = cell("kind", row)
    let kind = OrganizationKind(rawValue: kindName?.text ?? "")
    if kind == nil {
      let all = OrganizationKind.allCases.map(\.rawValue).joined(separator: ", ")
      fault(row, kindName, "unknown kind '\(kindName?.text ?? "")': there are \(all)")
    }
    let country = cell("country", row)
    if let code = country?.text, !code.isEmpty, !Self.isCountryCode(code) {
      fault(row, country, "'\(code)' is not an ISO 3166-1 alpha-2 code")
    }
    var seen: [SurfaceForm] = []
    for column in ["en", "ar", "en_forms", "ar_forms"] { seen += forms(column, row) }
    let canonical = [cell("en", row), cell("ar", row)].compactMap { $0 }.first { !$0.text.isEmpty }
    guard let canonical else {
      fault(row, nil, "the row has no name: fill en or ar")
      return nil
    }
    guard let id, let kind, faults.count == before else { return nil }
    return NameEntry(
      id: id.text, kind: kind, country: country?.text ?? "",
      canonicalName: SurfaceForm(canonical.text).text, forms: seen, line: row.line)
  }

  private mutating func checkID(_ cell: ListTable.Cell?, _ row: ListTable.Row) {
    let id = cell?.text ?? ""
    let isWellFormed =
      !id.isEmpty
      && id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
    if !isWellFormed {
      fault(row, cell, "'\(id)' is not an id: lower-case ASCII words and digits joined by '-'")
    }
  }

  private static func isCountryCode(_ code: String) -> Bool {
    code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  // MARK: Words

  private mutating func words() -> GazetteerList.Content? {
    guard table.index(of: "forms") != nil else {
      faultInHeader("the column forms is missing")
      return nil
    }
    let parts = table.name.split(separator: "/")
    let entries = table.rows.compactMap { word($0) }
    return .words(
      wordClass: parts.last.map { String($0) } ?? "",
      language: parts.count > 1 ? String(parts[parts.count - 2]) : "", entries)
  }

  private mutating func word(_ row: ListTable.Row) -> WordEntry? {
    let before = faults.count
    let value = cell("value", row)?.text ?? ""
    let forms = forms("forms", row)
    if forms.isEmpty, faults.count == before { fault(row, nil, "the row has no form") }
    var attributes: [(name: String, value: String)] = []
    for (column, cell) in zip(table.columns, row.cells) where column != "value" && column != "forms"
    {
      attributes.append((column, cell.text))
    }
    guard faults.count == before else { return nil }
    return WordEntry(value: value, attributes: attributes, forms: forms, line: row.line)
  }

  // MARK: Cells

  private func cell(_ column: String, _ row: ListTable.Row) -> ListTable.Cell? {
    table.index(of: column).map { row.cells[$0] }
  }

  /// The forms of a cell, each checked; none where the list has no such column or the cell is empty.
  private mutating func forms(_ column: String, _ row: ListTable.Row) -> [SurfaceForm] {
    guard let cell = cell(column, row), !cell.text.isEmpty else { return [] }
    return cell.text.split(separator: "|", omittingEmptySubsequences: false).compactMap { text in
      let form = SurfaceForm(text, column: cell.column)
      if let reason = form.fault {
        fault(row, cell, reason)
        return nil
      }
      return form
    }
  }

  private mutating func fault(_ row: ListTable.Row, _ cell: ListTable.Cell?, _ message: String) {
    faults.append(
      ListFault(file: table.file, line: row.line, column: cell?.column ?? 0, message))
  }

  private mutating func faultInHeader(_ message: String) {
    fault(table.header, nil, message)
  }
}
