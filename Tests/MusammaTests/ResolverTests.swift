import DocumentModel
import TestSupport
import Testing

@testable import Musamma

struct ResolverTests {
  /// A candidate as a row writes it.
  private static func candidate(
    _ start: Int, _ end: Int, priority: Int = 0, pending: Bool = false
  ) -> Candidate {
    Candidate(range: TextRange(start, end), priority: priority, isPending: pending)
  }

  static let rows: [Row<[Candidate], [Resolver.Verdict]>] = [
    Row("none", [], []),
    Row("one", [candidate(0, 5)], [.chosen]),
    Row("apart", [candidate(6, 9), candidate(0, 5)], [.chosen, .chosen]),
    Row("side by side", [candidate(0, 5), candidate(5, 9)], [.chosen, .chosen]),
    Row("the longer one", [candidate(0, 5), candidate(0, 9)], [.lost(to: 1), .chosen]),
    Row(
      "the longer one though its priority is low",
      [candidate(0, 5, priority: 9), candidate(3, 9)], [.lost(to: 1), .chosen]),
    Row(
      "the higher priority", [candidate(0, 5), candidate(0, 5, priority: 1)],
      [.lost(to: 1), .chosen]),
    Row("the one that begins first", [candidate(3, 6), candidate(1, 4)], [.lost(to: 1), .chosen]),
    Row("the one proposed first", [candidate(0, 5), candidate(0, 5)], [.chosen, .lost(to: 0)]),
    Row(
      "one that stands by itself before a longer one that waits",
      [candidate(0, 9, priority: 9, pending: true), candidate(3, 6)], [.lost(to: 1), .chosen]),
    Row("one that waits", [candidate(0, 9, pending: true)], [.chosen]),
    Row(
      "a shorter one is free when what it lost to has lost",
      [candidate(0, 10), candidate(8, 15), candidate(11, 14)], [.chosen, .lost(to: 0), .chosen]),
    Row(
      "two inside one", [candidate(0, 3), candidate(4, 8), candidate(0, 9)],
      [.lost(to: 2), .lost(to: 2), .chosen]),
  ]

  @Test(arguments: rows)
  func decides(_ row: Row<[Candidate], [Resolver.Verdict]>) {
    #expect(Resolver.resolve(row.input) == row.expected)
  }

  /// Against the policy as its comment states it, tried candidate by candidate.
  @Test(arguments: seeds)
  func agreesWithThePolicy(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let candidates = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        let start = Int.random(in: 0..<30, using: &random)
        return Self.candidate(
          start, start + Int.random(in: 1...9, using: &random),
          priority: Int.random(in: 0...2, using: &random), pending: random.chance(oneIn: 4))
      }
      let verdicts = Resolver.resolve(candidates)
      let chosen = policy(candidates)
      for (index, verdict) in verdicts.enumerated() {
        switch verdict {
        case .chosen: #expect(chosen.contains(index))
        case .lost(let winner):
          #expect(!chosen.contains(index) && chosen.contains(winner))
          #expect(candidates[winner].range.overlaps(candidates[index].range))
        }
      }
      #expect(verdicts.count == candidates.count)
    }
  }

  /// The indices that are taken: again and again the best candidate that overlaps none taken.
  private func policy(_ candidates: [Candidate]) -> Set<Int> {
    var taken: Set<Int> = []
    var left = Array(candidates.indices)
    while true {
      left.removeAll { index in
        taken.contains { candidates[$0].range.overlaps(candidates[index].range) }
      }
      guard var best = left.first else { return taken }
      for index in left.dropFirst() where isBetter(candidates[index], candidates[best]) {
        best = index
      }
      taken.insert(best)
    }
  }

  private func isBetter(_ new: Candidate, _ old: Candidate) -> Bool {
    func key(_ candidate: Candidate) -> [Int] {
      [
        candidate.isPending ? 1 : 0, -candidate.range.count, -candidate.priority,
        candidate.range.lowerBound,
      ]
    }
    return key(new).lexicographicallyPrecedes(key(old))
  }
}
