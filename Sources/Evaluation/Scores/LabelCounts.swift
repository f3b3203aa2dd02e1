/// What was counted of one label, or of several together.
package struct LabelCounts: Hashable, Sendable {
  /// By the raw value of ``Count``.
  package private(set) var numbers: [Int]

  package init() { numbers = Array(repeating: 0, count: Count.allCases.count) }

  /// The numbers are those of all ``Count``s, in their order.
  init(numbers: some Sequence<Int>) {
    self.numbers = Array(numbers)
    assert(self.numbers.count == Count.allCases.count)
  }

  package subscript(count: Count) -> Int {
    get { numbers[count.rawValue] }
    set { numbers[count.rawValue] = newValue }
  }

  /// Whether there were no spans to count.
  package var isEmpty: Bool {
    self[.gold] == 0 && self[.predicted] == 0 && self[.ignored] == 0
  }

  package static func += (left: inout LabelCounts, right: LabelCounts) {
    for index in left.numbers.indices { left.numbers[index] += right.numbers[index] }
  }
}
