package import Gazetteers

/// A gazetteer as text, with spaces for tabs: the columns of a test's list stand in line.
package struct ListText: Sendable {
  /// Such as `organizations/test` or `ar/country`.
  package let name: String
  package let text: String

  /// Cells are divided by two or more spaces or by a tab; an empty cell is written `_`.
  package init(_ name: String, _ text: String) {
    self.name = name
    self.text = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var cells: [String.UnicodeScalarView] = [.init()]
      var spaces = 0
      for scalar in line.unicodeScalars {
        if scalar == " " {
          spaces += 1
          continue
        }
        if spaces > 1 { cells.append(.init()) }
        if spaces == 1 { cells[cells.count - 1].append(" ") }
        cells[cells.count - 1].append(scalar)
        spaces = 0
      }
      return cells.map { String($0) }.map { $0 == "_" ? "" : $0 }.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  package var table: ListTable {
    ListTable(file: name + ".tsv", name: name, text: Array(text.utf8))
  }

  /// The list as parsed. Throws its faults.
  package func parsed() throws(ListFaults) -> GazetteerList { try ListParser.parse(table).get() }
}

extension Lexicon {
  /// The lexicon of some lists. Throws their faults.
  package static func of(_ lists: ListText...) throws -> Lexicon { try of(lists) }

  package static func of(_ lists: [ListText]) throws -> Lexicon {
    try LexiconBuilder.build(lists.map { list throws in try list.parsed() })
  }
}
