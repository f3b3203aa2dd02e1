import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// A gold entity over a whole text, what was said of it, and what is asked and right of each accuracy.
struct AccuracyRow: CustomTestStringConvertible {
  let name: String
  let gold: GoldEntity
  let said: PredictedEntity?
  /// Whether it is right, for each accuracy that gold asks for.
  let right: [Accuracy: Bool]

  var testDescription: String { name }

  private static let span = 0..<2

  private static func date(_ value: String, alternatives: [String] = []) -> GoldEntity {
    GoldEntity(
      range: span, label: .date, value: .date(value), alternatives: alternatives.map { .date($0) })
  }

  private static func said(
    date value: String?, _ days: (String, String)? = nil
  ) -> PredictedEntity {
    var said = PredictedEntity(range: span, label: .date, value: value.map { .date($0) })
    if let days, let first = CalendarDay(iso: days.0), let last = CalendarDay(iso: days.1) {
      said.days = first...last
    }
    return said
  }

  private static func money(_ amount: String?, _ currency: GoldCurrency) -> GoldEntity {
    GoldEntity(
      range: span, label: .money, value: .money(GoldMoney(amount: amount, currency: currency)))
  }

  private static func said(money amount: String?, _ currency: String?) -> PredictedEntity {
    PredictedEntity(
      range: span, label: .money, value: .money(amount: amount, amountMax: nil, currency: currency))
  }

  private static func organization(_ name: String?, _ id: String?) -> GoldEntity {
    GoldEntity(range: span, label: .organization, name: name, organizationID: id)
  }

  private static func said(name: String?, _ id: String?) -> PredictedEntity {
    PredictedEntity(range: span, label: .organization, name: name, organizationID: id)
  }

  static let dates = [
    AccuracyRow(
      name: "the same date", gold: date("2020-05"), said: said(date: "2020-5"),
      right: [.value: true, .valueOrAlternative: true, .interval: true]),
    AccuracyRow(
      name: "the same days, written otherwise", gold: date("2020-05"),
      said: said(date: "2020-05-01/2020-05-31"),
      right: [.value: false, .valueOrAlternative: false, .interval: true]),
    AccuracyRow(
      name: "the tool's own days win", gold: date("2020-05"),
      said: said(date: "2020-05", ("2020-05-01", "2020-05-30")),
      right: [.value: true, .valueOrAlternative: true, .interval: false]),
    AccuracyRow(
      name: "days without a value", gold: date("2020-05"),
      said: said(date: nil, ("2020-05-01", "2020-05-31")),
      right: [.value: false, .valueOrAlternative: false, .interval: true]),
    AccuracyRow(
      name: "an alternative", gold: date("2020", alternatives: ["2021"]), said: said(date: "2021"),
      right: [.value: false, .valueOrAlternative: true, .interval: false]),
    AccuracyRow(
      name: "a length has no days", gold: date("P2W"), said: said(date: "P14D"),
      right: [.value: true, .valueOrAlternative: true]),
    AccuracyRow(
      name: "nothing said", gold: date("2020"), said: said(date: nil),
      right: [.value: false, .valueOrAlternative: false, .interval: false]),
    AccuracyRow(
      name: "not found", gold: date("2020"), said: nil,
      right: [.value: false, .valueOrAlternative: false, .interval: false]),
    AccuracyRow(
      name: "nothing asked", gold: GoldEntity(range: span, label: .date), said: said(date: "2020"),
      right: [:]),
  ]

  static let sums = [
    AccuracyRow(
      name: "the same sum", gold: money("20.430", .code("usd")), said: said(money: "20.43", "USD"),
      right: [.value: true, .valueOrAlternative: true, .amount: true, .currency: true]),
    AccuracyRow(
      name: "another currency", gold: money("5", .code("EGP")), said: said(money: "5", "SAR"),
      right: [.value: false, .valueOrAlternative: false, .amount: true, .currency: false]),
    AccuracyRow(
      name: "another amount", gold: money("5", .code("EGP")), said: said(money: "5000", "EGP"),
      right: [.value: false, .valueOrAlternative: false, .amount: false, .currency: true]),
    AccuracyRow(
      name: "a currency guessed", gold: money("5", .null), said: said(money: "5", "EGP"),
      right: [.value: false, .valueOrAlternative: false, .amount: true, .currency: false]),
    AccuracyRow(
      name: "a currency left open", gold: money("5", .null), said: said(money: "5", nil),
      right: [.value: true, .valueOrAlternative: true, .amount: true, .currency: true]),
    AccuracyRow(
      name: "any currency", gold: money("5", .any), said: said(money: "5", "EGP"),
      right: [.value: true, .valueOrAlternative: true, .amount: true]),
    // As `score.py` has it, no value equals a vague one; its currency is asked for all the same.
    AccuracyRow(
      name: "a vague sum", gold: money(nil, .code("EGP")), said: said(money: nil, "EGP"),
      right: [.value: false, .valueOrAlternative: false, .currency: true]),
    AccuracyRow(
      name: "no sum found", gold: money("5", .null), said: nil,
      right: [.value: false, .valueOrAlternative: false, .amount: false, .currency: false]),
  ]

  static let organizations = [
    AccuracyRow(
      name: "id and name", gold: organization("بنك مصر", "bm"), said: said(name: "بنك مصر", "bm"),
      right: [.organizationID: true, .name: true]),
    AccuracyRow(
      name: "spellings are alike", gold: organization("مؤسّسة الأهرام", nil),
      said: said(name: "موسسة  الاهرام", "x"), right: [.name: true]),
    AccuracyRow(
      name: "another name", gold: organization("بنك مصر", nil), said: said(name: "بنك قطر", nil),
      right: [.name: false]),
    AccuracyRow(
      name: "an id that is not known", gold: organization(nil, "bm"), said: said(name: "a", nil),
      right: [.organizationID: false]),
    AccuracyRow(
      name: "no name said", gold: organization("", "bm"), said: said(name: nil, "bm"),
      right: [.organizationID: true, .name: false]),
  ]
}

@Test(arguments: AccuracyRow.dates + AccuracyRow.sums + AccuracyRow.organizations)
func whatMentionsMeanIsCounted(_ row: AccuracyRow) {
  var scorer = Scorer()
  let document = GoldDocument(id: "1", text: "ab", entities: [row.gold])
  scorer.add(Comparer().compare(document, with: row.said.map { [$0] } ?? []))
  for accuracy in Accuracy.allCases {
    let counts = scorer.scores[row.gold.label]
    let found = (counts[accuracy.counts.right], counts[accuracy.counts.asked])
    let expected = row.right[accuracy].map { ($0 ? 1 : 0, 1) } ?? (0, 0)
    #expect(found == expected, "\(accuracy)")
  }
}

@Test func namesAreFoldedAsListsAre() {
  var folder = NameFolder()
  #expect(folder.folded(" شركةُ  أوبر\u{A0}") == folder.folded("شركه اوبر"))
  #expect(folder.folded("UBER") == folder.folded("uber"))
  #expect(folder.folded("بنك مصر") != folder.folded("بنكمصر"))
}

/// Extraction gives the days of its dates.
@Test func extractedDatesHaveTheirDays() throws {
  let document = Document(id: "1", "2020")
  var entities = EntityList()
  let first = try #require(CalendarDay(year: 2020, month: 1, day: 1))
  let last = try #require(CalendarDay(year: 2020, month: 12, day: 31))
  entities.append(
    Entity(
      range: TextRange(0, 4), rule: "d",
      value: .date(DateValue(kind: .date, value: "2020", first: first, last: last))))
  #expect(PredictedEntity.all(of: entities, in: document)[0].days == first...last)
}
