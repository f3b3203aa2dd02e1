/// The counts of a sample without those that are zero in all rows, which most are.
struct CountColumns {
  /// Where each column stands in ``DocumentCounts/numbers``.
  private let places: [Int]
  /// Row behind row, each of as many numbers as there are places.
  private let numbers: [Int32]

  init(_ sample: DocumentSample) {
    let width = DocumentCounts.width
    var isUsed = Array(repeating: false, count: width)
    for (index, number) in sample.numbers.enumerated() where number != 0 {
      isUsed[index % width] = true
    }
    let places = isUsed.indices.filter { isUsed[$0] }
    self.places = places
    numbers = (0..<sample.rows).flatMap { row in places.map { sample.numbers[row * width + $0] } }
  }

  /// The sum of all rows, each taken so many times.
  func sums(_ times: [Int32]) -> DocumentCounts {
    var sums = Array(repeating: 0, count: places.count)
    // The bootstrap's inner loop: as spans, with sums that cannot leave 64 bits.
    let numbers = numbers.span
    var target = sums.mutableSpan
    let width = target.count
    for (row, count) in times.enumerated() where count > 0 {
      let start = row * width
      for column in 0..<width {
        target[column] &+= Int(count) &* Int(numbers[start &+ column])
      }
    }
    var all = Array(repeating: 0, count: DocumentCounts.width)
    for (place, sum) in zip(places, sums) { all[place] = sum }
    return DocumentCounts(numbers: all)
  }
}
