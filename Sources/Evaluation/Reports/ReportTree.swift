/// A report for programs: what a JSON writer prints, its keys in their order.
package indirect enum ReportTree: Hashable, Sendable {
  case object([Field])
  case array([ReportTree])
  case string(String)
  case integer(Int)
  /// At most four decimals, in its description too.
  case number(Double)
  case bool(Bool)
  case null

  package struct Field: Hashable, Sendable {
    package let key: String
    package let value: ReportTree

    package init(_ key: String, _ value: ReportTree) {
      self.key = key
      self.value = value
    }
  }

  /// The value of an object's key, by a path of keys.
  package subscript(path: String...) -> ReportTree? { self[path] }

  package subscript(path: [String]) -> ReportTree? {
    path.reduce(self) { tree, key in
      guard case .object(let fields)? = tree else { return nil }
      return fields.first { $0.key == key }?.value
    }
  }
}

extension ReportTree {
  /// An object with more fields behind its own.
  package func adding(_ more: [Field]) -> ReportTree {
    guard case .object(let fields) = self else { return self }
    return .object(fields + more)
  }
}
