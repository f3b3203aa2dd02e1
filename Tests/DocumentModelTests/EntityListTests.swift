import DocumentModel
import TestSupport
import Testing

/// The list in chunks against an array.
struct EntityListTests {
  private func entity(_ number: Int) -> Entity {
    Entity(
      range: TextRange(number, number + 1), rule: "test",
      value: .organization(OrganizationValue(name: .text("Acme"), kind: .company)))
  }

  private func list(_ count: Int) -> EntityList {
    var list = EntityList()
    for number in 0..<count { list.append(entity(number)) }
    return list
  }

  private func numbers(_ list: EntityList) -> [Int] { list.map(\.range.lowerBound) }

  /// Lengths around the borders of chunks of 4096.
  @Test(arguments: [0, 1, 2, 4095, 4096, 4097, 8191, 8192, 8193, 12_289])
  func holdsWhatIsAppended(count: Int) {
    let list = list(count)
    #expect(list.count == count)
    #expect(list.isEmpty == (count == 0))
    #expect(numbers(list) == Array(0..<count))
    #expect((0..<count).allSatisfy { list[$0].range.lowerBound == $0 })
  }

  /// How many are there and how many stay.
  @Test(arguments: [
    (1, 0), (1, 1), (4096, 0), (4096, 4095), (4097, 4096), (4097, 1), (8192, 4096), (8193, 8192),
    (8193, 4097), (12_289, 0), (12_289, 8192),
  ])
  func removesWhatIsNamed(count: Int, kept: Int) {
    var random = SeededGenerator(seed: UInt64(count + kept))
    var list = list(count)
    let removed = Set((0..<count).shuffled(using: &random).prefix(count - kept))
    list.remove(at: removed)
    let expected = (0..<count).filter { !removed.contains($0) }
    #expect(list.count == kept)
    #expect(list.isEmpty == (kept == 0))
    #expect(numbers(list) == expected)
    for number in 0..<5000 { list.append(entity(count + number)) }
    #expect(numbers(list) == expected + (count..<count + 5000), "appended after removing")
  }

  @Test func removesAcrossChunksFromEitherEnd() {
    var (front, back) = (list(9000), list(9000))
    front.remove(at: Set(0..<5000))
    back.remove(at: Set(4000..<9000))
    #expect(numbers(front) == Array(5000..<9000))
    #expect(numbers(back) == Array(0..<4000))
  }

  @Test func replacesInPlace() {
    var list = list(4100)
    list[4097] = entity(7)
    let copy = list
    list[0] = entity(9)
    #expect(list[4097].range.lowerBound == 7 && list[0].range.lowerBound == 9)
    #expect(copy[0].range.lowerBound == 0, "a copy stays as it was")
  }
}
