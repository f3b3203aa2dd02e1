/// Something wrong in a gazetteer: where, and what to do about it.
package struct ListFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// One-based; 0 where the file as a whole is at fault.
  package let line: Int
  /// One-based, in Unicode scalars; 0 where the line as a whole is at fault.
  package let column: Int
  package let message: String

  package init(file: String, line: Int = 0, column: Int = 0, _ message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  package var description: String {
    let place = line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
    return "\(place): \(message)"
  }
}

/// All faults of some gazetteers; never empty.
package struct ListFaults: Error {
  package let faults: [ListFault]

  package init(_ faults: [ListFault]) { self.faults = faults }
}
