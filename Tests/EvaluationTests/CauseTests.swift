import DocumentModel
import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// A text marked twice, what the lists find in it, and the cause of its first error.
struct CauseRow: CustomTestStringConvertible {
  var label = Label.organization
  let gold: String
  let said: String
  /// Marked alike: where the lists find something of the kind.
  var found: (kind: WordEvidence.Kind, text: String)?
  let cause: MentionError.Cause?

  var testDescription: String { "\(gold) | \(said)" }

  static let all = [
    row("زار و⟦بلدية صور⟧", "زار ⟦وبلدية صور⟧", .proclitic),
    row("مقر ل⟦لأمم المتحدة⟧", "مقر ⟦للأمم المتحدة⟧", .proclitic),
    row("بـ⟦50 دولارا⟧", "⟦بـ50 دولارا⟧", label: .money, .proclitic),
    row("بِ⟦بنك مصر⟧", "⟦بِبنك مصر⟧", .proclitic),
    // The letters of a word of its own are none.
    row("⟦كلب الحراسة⟧", "كلب ⟦الحراسة⟧", nil),
    row("صحيفة «⟦الغارديان⟧»", "صحيفة ⟦«الغارديان⟧»", .quotationMark),
    row("⟦Acme⟧ \"Labs\"", "⟦Acme \"Labs⟧\"", .quotationMark),
    row("⟦Acme⟧'s unit", "⟦Acme's⟧ unit", nil),
    row("⟦الحكومة⟧ و⟦الجيش⟧", "⟦الحكومة والجيش⟧", .coordination),
    row("⟦الحكومة والجيش⟧", "⟦الحكومة⟧ و⟦الجيش⟧", .coordination),
    row("⟦الحكومة⟧ والجيش", "⟦الحكومة والجيش⟧", .coordination),
    row("⟦Acme⟧, Zeta", "⟦Acme, Zeta⟧", .coordination),
    row("⟦Acme⟧ and Zeta", "⟦Acme and Zeta⟧", found: (.joiner, "Acme ⟦and⟧ Zeta"), .coordination),
    row("⟦شركة زيتا⟧", "شركة ⟦زيتا⟧", found: (.institution, "⟦شركة⟧ زيتا"), .institutionNoun),
    // A noun of an institution inside both spans tells nothing of where they differ.
    row(
      "⟦شركة زيتا⟧ الكبرى", "⟦شركة زيتا الكبرى⟧", found: (.institution, "⟦شركة⟧ زيتا الكبرى"), nil),
    row("⟦زيتا المصرية⟧", "⟦زيتا⟧ المصرية", found: (.adjective, "زيتا ⟦المصرية⟧"), .adjective),
    row(
      "منذ ⟦مارس⟧", "⟦منذ مارس⟧", label: .date, found: (.qualifier, "⟦منذ⟧ مارس"), .qualifier),
    row("⟦زيتا⟧", "زيتا", .unknownName),
    row("⟦زيتا⟧", "زيتا", found: (.name, "⟦زيتا⟧"), nil),
    row("⟦زيتا⟧", "زيتا", found: (.ambiguousName, "⟦زيتا⟧"), .ambiguousName),
    row("زيتا", "⟦زيتا⟧", found: (.ambiguousName, "⟦زيتا⟧"), .ambiguousName),
    row("زيتا الأولى", "⟦زيتا الأولى⟧", found: (.ambiguousName, "⟦زيتا⟧ الأولى"), nil),
    row("زيتا", "⟦زيتا⟧", nil),
    row("⟦5 رجب⟧", "5 رجب", label: .date, found: (.otherCalendar, "5 ⟦رجب⟧"), .calendar),
    row("5 رجب", "⟦5 رجب⟧", label: .date, found: (.otherCalendar, "5 ⟦رجب⟧"), .calendar),
    row("⟦5 مايو⟧", "5 مايو", label: .date, nil),
    row("⟦5 دولارات⟧", "5 دولارات", label: .money, nil),
  ]

  private static func row(
    _ gold: String, _ said: String, label: Label = .organization,
    found: (WordEvidence.Kind, String)? = nil, _ cause: MentionError.Cause?
  ) -> CauseRow {
    CauseRow(label: label, gold: gold, said: said, found: found, cause: cause)
  }
}

@Test(arguments: CauseRow.all)
func errorsHaveTheirCause(_ row: CauseRow) throws {
  let marked = MarkedText(row.gold)
  let document = GoldDocument(
    id: "1", text: marked.text,
    entities: marked.spans.map { GoldEntity(range: $0, label: row.label) })
  let said = MarkedText(row.said)
  try #require(said.text == marked.text)
  var evidence = WordEvidence()
  if let found = row.found {
    for span in MarkedText(found.text).spans { evidence.note(found.kind, at: span) }
  }
  let comparison = Comparer().compare(
    document, with: said.spans.map { PredictedEntity(range: $0, label: row.label) })
  let error = try #require(ErrorFinder().errors(in: comparison) { evidence }.first)
  #expect(error.cause == row.cause)
}

/// Values of one mention: gold's, the predicted one, and the cause where they differ.
@Test(arguments: [
  (GoldValue.money(.init(amount: "5", currency: .code("USD"))), "5", "EUR", "currency"),
  (.money(.init(amount: "5", currency: .code("USD"))), "6", "USD", "amount"),
  (.money(.init(amount: "5.0", currency: .null)), "5", "EUR", "currency"),
  (.money(.init(amount: "5", currency: .code("USD"))), "50", "EUR", "amount"),
])
func wrongMoneyIsOfAmountOrCurrency(
  _ gold: GoldValue, _ amount: String, _ currency: String, _ cause: String
) throws {
  let document = GoldDocument(
    id: "1", text: "5", entities: [GoldEntity(range: 0..<1, label: .money, value: gold)])
  let value = PredictedValue.money(amount: amount, amountMax: nil, currency: currency)
  let comparison = Comparer().compare(
    document, with: [PredictedEntity(range: 0..<1, label: .money, value: value)])
  let error = try #require(ErrorFinder().errors(in: comparison).first)
  #expect(error.kind == .value)
  #expect(error.cause?.rawValue == cause)
}

@Test func hijriErasAreEvidenceAndOthersAreNot() {
  var evidence = WordEvidence()
  evidence.note(word: "ce", ofList: "era", at: 0..<1)
  evidence.note(word: "ah", ofList: "era", at: 2..<3)
  evidence.note(word: "9", ofList: "hijri-month", at: 4..<5)
  evidence.note(word: "9", ofList: "month", at: 6..<7)
  let calendars = evidence.index[.otherCalendar]
  let found = (0..<7).filter { calendars?.overlaps($0..<$0 + 1) ?? false }
  #expect(found == [2, 4])
}

/// Against the plain definitions, on ranges that overlap freely and some empty ones.
@Test(arguments: 0..<100)
func rangesAreFound(_ seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  func range() -> Range<Int> {
    let start = Int.random(in: 0...20, using: &random)
    return start..<Int.random(in: start...min(20, start + 8), using: &random)
  }
  let ranges = (0..<Int.random(in: 0...8, using: &random)).map { _ in range() }
  let index = RangeIndex(ranges)
  for _ in 0..<20 {
    let asked = range()
    #expect(index.overlaps(asked) == ranges.contains { $0.overlaps(asked) }, "seed \(seed)")
    #expect(index.countOverlaps(asked) == ranges.count { $0.overlaps(asked) }, "seed \(seed)")
    let covers = ranges.contains {
      !$0.isEmpty && $0.lowerBound <= asked.lowerBound && asked.upperBound <= $0.upperBound
    }
    #expect(index.covers(asked) == covers, "seed \(seed), \(asked)")
  }
}

/// The classes of words that are evidence are lists that exist.
@Test func evidenceNamesListsThatAreThere() throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../gazetteers").standardizedFileURL
  let lists = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".tsv") }
    .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
  for name in WordEvidence.kinds.keys { #expect(lists.contains(name), "\(name)") }
  #expect(lists.contains(WordEvidence.hijriEra.list))
}

@Test func causesAreCounted() {
  var counts = ErrorCounts()
  let gold = Compared(span: 0..<1, mention: GoldEntity(range: 0..<1, label: .organization))
  func error(_ kind: MentionError.Kind, _ cause: MentionError.Cause?) -> MentionError {
    var error = MentionError(kind, gold: gold)
    error.cause = cause
    return error
  }
  counts.add([error(.missed, .unknownName), error(.boundary, .proclitic), error(.missed, nil)])
  counts.add([error(.boundary, .proclitic), error(.value, .amount)])
  #expect(
    counts.description == """
      errors        missed  spurious  boundary  label  value  all
      proclitic          0         0         2      0      0    2
      amount             0         0         0      0      1    1
      unknown_name       1         0         0      0      0    1
      other              1         0         0      0      0    1
      all                2         0         2      0      1    5

      """)
  let tree = ReportTree(counts)
  #expect(tree["proclitic", "boundary"] == .integer(2))
  #expect(tree["all", "all"] == .integer(5))
  #expect(tree["currency"] == nil)
}
