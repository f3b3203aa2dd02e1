/// The rows of a lexicon's closed lists, each made when it is asked for: a text has few of the thousands.
package struct WordTable: RandomAccessCollection, Sendable {
  /// How many numbers a row has before its other columns, two each: the strings of its class, language,
  /// value and list, its line, and how many columns follow.
  private static let width = 6

  private let cells: FrozenTable<UInt32>
  private let strings: StringTable
  /// What the tables are in.
  private let memory: FrozenMemory
  /// Where each row begins in ``cells``.
  private let starts: [Int]

  package var startIndex: Int { 0 }
  package var endIndex: Int { starts.count }

  package subscript(index: Int) -> LexiconWord {
    let start = starts[index]
    func text(_ column: Int) -> String { strings.text(cells[start + column]) }
    let columns = (0..<Int(cells[start + 5])).map { column in
      (name: text(Self.width + 2 * column), value: text(Self.width + 2 * column + 1))
    }
    return LexiconWord(
      wordClass: text(0), language: text(1), value: text(2), attributes: columns, list: text(3),
      line: Int(cells[start + 4]))
  }

  /// The classes of the rows, and how many in turn are of each: rows of one list stand together.
  package var classes: [(name: String, count: Int)] {
    var classes: [(name: String, count: Int)] = []
    var last: UInt32?
    for start in starts {
      if cells[start] != last {
        last = cells[start]
        classes.append((strings.text(cells[start]), 0))
      }
      classes[classes.count - 1].count += 1
    }
    return classes
  }

  /// Takes the numbers of an image. Throws where one of them stands for nothing.
  init(
    _ cells: FrozenTable<UInt32>, _ strings: StringTable, in memory: FrozenMemory
  ) throws(LexiconImage.Fault) {
    var starts: [Int] = []
    var index = 0
    while index < cells.count {
      guard index + Self.width <= cells.count,
        cells.count - index - Self.width >= 2 * Int(cells[index + 5])
      else { throw .damaged }
      let end = index + Self.width + 2 * Int(cells[index + 5])
      for place in index..<end where place != index + 4 && place != index + 5 {
        try strings.check(cells[place])
      }
      starts.append(index)
      index = end
    }
    self.cells = cells
    self.strings = strings
    self.memory = memory
    self.starts = starts
  }
}
