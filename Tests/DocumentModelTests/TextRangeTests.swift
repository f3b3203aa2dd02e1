import DocumentModel
import TestSupport
import Testing

/// The laws of ranges, against Swift's own.
struct TextRangeTests {
  @Test(arguments: seeds)
  func agreesWithSwift(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let (a, b) = (range(&random), range(&random))
      let (left, right) = (
        TextRange(a.lowerBound, a.upperBound), TextRange(b.lowerBound, b.upperBound)
      )
      #expect(left.count == a.count && left.indices == a && !left.isEmpty)
      #expect(left.overlaps(right) == a.overlaps(b), "\(a) \(b)")
      #expect(right.overlaps(left) == left.overlaps(right))
      #expect(left.contains(right) == (a.clamped(to: b) == b), "\(a) \(b)")
      #expect((left == right) == (a == b))
      #expect(left.description == "\(a)")
    }
  }

  /// A range that is not empty.
  private func range(_ random: inout SeededGenerator) -> Range<Int> {
    let start = Int.random(in: 0..<12, using: &random)
    return start..<start + Int.random(in: 1...6, using: &random)
  }

  @Test func holdsTheLongestText() {
    let all = TextRange(0, Document.maximumLength)
    #expect(all.count == 4_294_967_295)
    #expect(TextRange(7, 7).isEmpty && all.contains(TextRange(7, 7)))
  }

  @Test func trapsBackwards() async {
    await #expect(processExitsWith: .failure) { _ = TextRange(2, 1) }
  }

  @Test func trapsBeyondThirtyTwoBits() async {
    await #expect(processExitsWith: .failure) { _ = TextRange(0, Document.maximumLength + 1) }
  }
}
