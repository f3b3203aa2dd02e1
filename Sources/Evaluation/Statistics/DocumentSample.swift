/// The counts of documents, as many rows as the bootstrap resamples.
///
/// Up to ``limit`` documents each has a row of its own. Of more, documents are dealt into that many
/// rows at random and a row is their sum: the spread of sums over random groups is that of their
/// documents, so intervals stay what they are while memory and time are bounded.
package struct DocumentSample: Sendable {
  /// The most rows there are.
  package static let limit = 8192

  private let limit: Int
  private var generator: SplitMix64
  private var isDealt = false
  /// Row behind row, each of ``DocumentCounts/width`` numbers.
  private(set) var numbers: [Int32] = []

  /// Samples of the same seed deal the documents of the same order alike.
  package init(seed: UInt32) { self.init(seed: seed, limit: Self.limit) }

  init(seed: UInt32, limit: Int) {
    self.limit = limit
    // Not the numbers of the bootstrap: rows must not be drawn as they were dealt.
    generator = SplitMix64(seed: ~UInt64(seed))
  }

  package var rows: Int { numbers.count / DocumentCounts.width }

  func numbers(ofRow row: Int) -> ArraySlice<Int32> {
    numbers[row * DocumentCounts.width..<(row + 1) * DocumentCounts.width]
  }

  package mutating func add(_ counts: DocumentCounts) {
    let row = counts.numbers.map { Int32(clamping: $0) }
    if rows < limit {
      numbers += row
      return
    }
    if !isDealt { dealRows() }
    add(row[...], toRow: generator.next(below: limit))
  }

  /// Gives what stood in rows of its own random rows, so that no row is sure to have one of the
  /// first documents: files are often sorted.
  private mutating func dealRows() {
    let old = numbers
    numbers = Array(repeating: 0, count: old.count)
    let width = DocumentCounts.width
    for start in stride(from: 0, to: old.count, by: width) {
      add(old[start..<start + width], toRow: generator.next(below: limit))
    }
    isDealt = true
  }

  private mutating func add(_ row: ArraySlice<Int32>, toRow index: Int) {
    let start = index * DocumentCounts.width
    for (offset, number) in row.enumerated() {
      let (sum, overflow) = numbers[start + offset].addingReportingOverflow(number)
      numbers[start + offset] = overflow ? .max : sum
    }
  }
}
