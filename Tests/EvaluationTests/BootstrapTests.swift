import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// Documents of one organization each: found where the flag says so, else missed.
private func scorer(_ isFound: some Sequence<Bool>, seed: UInt32 = Bootstrap.defaultSeed) -> Scorer
{
  let document = GoldDocument(
    id: "1", text: "aa", entities: [GoldEntity(range: 0..<2, label: .organization)])
  let right = Comparer().compare(
    document, with: [PredictedEntity(range: 0..<2, label: .organization)])
  let missed = Comparer().compare(document, with: [])
  var scorer = Scorer(seed: seed)
  for isFound in isFound { scorer.add(isFound ? right : missed) }
  return scorer
}

private func isNear(_ value: Double, _ expected: Double, within gap: Double = 1e-9) -> Bool {
  abs(value - expected) <= gap
}

private let recall = Figure(.label(.organization), .strict, .recall)

/// Of the reference implementation of SplitMix64 with the seed 1234567.
@Test func generatorIsTheMethods() {
  var generator = SplitMix64(seed: 1_234_567)
  #expect(
    (0..<5).map { _ in generator.next() } == [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ])
  for limit in [1, 2, 7, 1000] {
    let drawn = (0..<2000).map { _ in generator.next(below: limit) }
    #expect(drawn.min() == 0)
    #expect(drawn.allSatisfy { $0 < limit })
    #expect(limit > 7 || Set(drawn).count == limit)
  }
}

/// Percentiles as numpy's default method gives them.
@Test(arguments: [
  ([1.0], 1.0, 1.0), ([1, 3], 1.05, 2.95), ([3, 1, 2], 1.05, 2.95),
  (Array(stride(from: 0.0, through: 100, by: 1)), 2.5, 97.5),
])
func intervalsAreInterpolated(_ values: [Double], _ low: Double, _ high: Double) throws {
  let interval = try #require(Interval(of: values))
  #expect(isNear(interval.low, low))
  #expect(isNear(interval.high, high))
  #expect(Interval(of: []) == nil)
}

/// A share of documents has the interval of a binomial share: 1.96 deviations to either side.
@Test(arguments: [(100, 30), (400, 360)])
func intervalsAreThoseOfShares(_ documents: Int, _ right: Int) throws {
  let scorer = scorer((0..<documents).map { $0 < right })
  let interval = try #require(Bootstrap().intervals(of: scorer.sample)[recall])
  let share = Double(right) / Double(documents)
  let deviation = (share * (1 - share) / Double(documents)).squareRoot()
  #expect(isNear(interval.low, share - 1.96 * deviation, within: deviation / 3))
  #expect(isNear(interval.high, share + 1.96 * deviation, within: deviation / 3))
  // All predictions are right, however they are drawn; of dates there is nothing.
  let all = Bootstrap().intervals(of: scorer.sample)
  let precision = Figure(.label(.organization), .strict, .precision)
  #expect(all[precision] == Interval(low: 1, high: 1))
  #expect(all[Figure(.label(.date), .strict, .recall)] == nil)
}

@Test func seedsReproduceIntervals() {
  let scorer = scorer((0..<50).map { $0 % 3 == 0 })
  func interval(seed: UInt32) -> Interval? {
    Bootstrap(resamples: 11, seed: seed).intervals(of: scorer.sample)[recall]
  }
  #expect(interval(seed: 3) == interval(seed: 3))
  #expect(Set((0..<9).map { interval(seed: $0) }).count > 1)
  #expect(Bootstrap(resamples: 0).intervals(of: scorer.sample).isEmpty)
  #expect(Bootstrap().intervals(of: Scorer().sample).isEmpty)
}

/// More documents than rows, in the worst order: all that are right come first. The interval is that
/// of documents all the same.
@Test(arguments: 1..<4 as Range<UInt32>)
func manyDocumentsAreDealtIntoRows(seed: UInt32) throws {
  var sample = DocumentSample(seed: seed, limit: 400)
  let (right, missed) = (scorer([true]).scores.counts, scorer([false]).scores.counts)
  for number in 0..<4000 { sample.add(number < 2000 ? right : missed) }
  #expect(sample.rows == 400)
  let sum = sample.numbers.reduce(0) { $0 + Int($1) }
  let expected = 2000 * (right.numbers.reduce(0, +) + missed.numbers.reduce(0, +))
  #expect(sum == expected, "nothing is lost")
  let interval = try #require(Bootstrap(seed: seed).intervals(of: sample)[recall])
  // The deviation of a half of 4000 is 0.0079, and so 0.4845...0.5155.
  #expect(isNear(interval.high - interval.low, 0.031, within: 0.005), "seed \(seed)")
  #expect(interval.low < 0.5 && 0.5 < interval.high)
}

@Test func rowsAreDocumentsUpToTheLimit() {
  var sample = DocumentSample(seed: 1, limit: 3)
  let counts = scorer([true]).scores.counts
  for rows in 1...3 {
    sample.add(counts)
    #expect(sample.rows == rows)
    let expected = (0..<rows).flatMap { _ in counts.numbers }
    #expect(sample.numbers.map(Int.init) == expected)
  }
}

/// The columns sum what the rows have, as the plain definition does.
@Test(arguments: 0..<10)
func columnsSumRows(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  var sample = DocumentSample(seed: 1)
  var rows: [[Int]] = []
  for _ in 0..<20 {
    let numbers = (0..<DocumentCounts.width).map { _ in
      Bool.random(using: &generator) ? 0 : Int.random(in: 0...9, using: &generator)
    }
    rows.append(numbers)
    sample.add(DocumentCounts(numbers: numbers))
  }
  let times = rows.map { _ in Int32.random(in: 0...3, using: &generator) }
  var expected = Array(repeating: 0, count: DocumentCounts.width)
  for (row, count) in zip(rows, times) {
    for column in expected.indices { expected[column] += row[column] * Int(count) }
  }
  #expect(CountColumns(sample).sums(times).numbers == expected, "seed \(seed)")
}

// MARK: - Against a baseline

@Test func theSameRunDoesNotDiffer() throws {
  let run = scorer((0..<60).map { $0 % 2 == 0 })
  let difference = try #require(Bootstrap().differences(of: run, from: run)[recall])
  #expect(difference.value == 0)
  #expect(difference.interval == Interval(low: 0, high: 0))
  #expect(difference.p == 1)
  #expect(!difference.isReal)
}

/// Of 200 documents both find 100; the run finds some more. Paired, only those count: ten more are
/// 0.05 with a deviation of 0.0154, three more 0.015 with one of 0.0086.
@Test(arguments: [(10, true), (3, false), (-10, true)])
func differencesArePaired(_ more: Int, _ isReal: Bool) throws {
  let few = scorer((0..<200).map { $0 < 100 })
  let many = scorer((0..<200).map { $0 < 100 + abs(more) })
  let (run, baseline) = more > 0 ? (many, few) : (few, many)
  let difference = try #require(Bootstrap().differences(of: run, from: baseline)[recall])
  #expect(isNear(difference.value, Double(more) / 200))
  #expect(difference.isReal == isReal)
  let interval = try #require(difference.interval)
  #expect(interval.low <= difference.value && difference.value <= interval.high)
  // As wide as the paired deviation tells; unpaired it would be 0.05.
  let share = Double(abs(more)) / 200
  let deviation = (share * (1 - share) / 200).squareRoot()
  #expect(isNear(interval.high - interval.low, 3.92 * deviation, within: deviation))
}

@Test(arguments: [
  ([0.1, 0.2, 0.3], 0.5), ([-0.1, -0.2, -0.3], 0.5), ([0, 0, 0], 1.0), ([-1, 1, 1, 1], 0.8),
])
func pCountsTheSmallerSide(_ values: [Double], _ p: Double) throws {
  let found = try #require(Difference.p(of: values))
  #expect(isNear(found, p))
  #expect(Difference.p(of: []) == nil)
}

/// All resamples are on one side: 2 · 1 / 1001, but two to the power of 1 - n for n documents.
@Test(arguments: [
  (0, 1.0), (1, 1), (2, 0.5), (5, 0.0625), (6, 0.03125), (10, 2.0 / 1001), (99, 2.0 / 1001),
])
func fewDocumentsProveNothing(_ differing: Int, _ p: Double) throws {
  let values = Array(repeating: 0.1, count: 1000)
  let found = try #require(Difference.p(of: values, differing: differing))
  #expect(isNear(found, p))
}

/// Five documents against six: all better, and only six are enough.
@Test(arguments: [(5, false), (6, true)])
func documentsThatDifferAreCounted(_ documents: Int, _ isReal: Bool) throws {
  let run = scorer((0..<documents + 10).map { _ in true })
  let baseline = scorer((0..<documents + 10).map { $0 >= documents })
  let differences = Bootstrap().differences(of: run, from: baseline)
  #expect(try #require(differences[recall]).isReal == isReal)
  let precision = Figure(.label(.organization), .strict, .precision)
  #expect(try #require(differences[precision]).isReal == false, "it does not differ")
}

/// A run with predictions against one without: precision of nothing counts as zero.
@Test func figuresThatOneRunLacksDiffer() throws {
  let differences = Bootstrap(resamples: 50).differences(
    of: scorer([true, true]), from: scorer([false, false]))
  let precision = try #require(
    differences[Figure(.label(.organization), .strict, .precision)])
  #expect(precision.value == 1 && precision.baseline == 0)
  #expect(differences[Figure(.label(.date), .strict, .precision)] == nil)
}

@Test func differencesStandInReports() {
  let run = scorer((0..<200).map { $0 < 120 })
  let baseline = scorer((0..<200).map { $0 < 100 })
  let report = Report(run, bootstrap: Bootstrap(), baseline: ("old.jsonl", baseline))
  let tree = ReportTree(report)
  #expect(tree["baseline", "name"] == .string("old.jsonl"))
  let path = "labels.ORG.strict.r"
  #expect(tree["baseline", "differences", path, "baseline"] == .number(0.5))
  #expect(tree["baseline", "differences", path, "difference"] == .number(0.1))
  #expect(tree["baseline", "differences", path, "significant"] == .bool(true))
  let text = ReportText(report).description
  #expect(text.contains("\nagainst old.jsonl\n"))
  // F1 before is 2/3, now 3/4.
  #expect(
    text.contains(/\nORG F1 strict +66.7 +75.0 +\+8.3 +\+\d+.\d to \+\d+.\d +0.002 \*\n/), "\(text)"
  )
}
