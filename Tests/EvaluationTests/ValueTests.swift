import Testing

@testable import Evaluation

/// Two values and whether they are equal. What is expected follows from the gold format by hand.
struct DateRow: CustomTestStringConvertible {
  let gold: String
  let said: String
  let isEqual: Bool
  let grain: String?

  init(_ gold: String, _ isEqual: Bool, _ said: String, grain: String? = nil) {
    (self.gold, self.said, self.isEqual, self.grain) = (gold, said, isEqual, grain)
  }

  var testDescription: String { "\(gold) \(isEqual ? "=" : "≠") \(said) \(grain ?? "")" }

  static let points = [
    DateRow("2019-3-9", true, "2019-03-09"),
    DateRow("2019-03-09T18:30", true, "2019-03-09"),
    DateRow(" 2019-03-09\u{1F}", true, "2019-03-09"),
    DateRow("2019-3", true, "2019-03"),
    DateRow("2019-03", false, "2019-03-01"),
    DateRow("2019w7", true, "2019-W07"),
    DateRow("2019-W07-we", true, "2019W7-WE"),
    DateRow("2019-W07", false, "2019-W07-WE"),
    DateRow("198X", true, "198"),
    DateRow("18XX", true, "18"),
    DateRow("198X", false, "19XX"),
    DateRow("XXXX-11-05", true, "xxxx-11-05"),
    DateRow("2021-Q4", false, "2021-Q3"),
    // Digits of other scripts are numbers in a month and a day, and text in a year.
    DateRow("2019-٠٣-٩", true, "2019-03-09"),
    DateRow("٢٠١٩-03-09", false, "2019-03-09"),
  ]

  static let weeks = [
    DateRow("2020-12-30", true, "2020-W53", grain: "week"),
    DateRow("2021-01-03", true, "2020-W53", grain: "week"),
    DateRow("2021-01-04", true, "2021-W01", grain: "week"),
    DateRow("2021-01-04", false, "2021-W01", grain: "day"),
    DateRow("2021-01-04", false, "2021-W01"),
    // No such day: compared as it is.
    DateRow("2021-02-30", true, "2021-02-30", grain: "week"),
    // A range has no grain of its own.
    DateRow("2021-01-04/2021-01-05", true, "2021-1-4/2021-1-5", grain: "week"),
  ]

  static let durations = [
    DateRow("P3W", true, "P21D"),
    DateRow("PT48H", true, "P2D"),
    DateRow("P1DT12H", true, "P1.5D"),
    DateRow("PT90M", true, "PT1.5H"),
    DateRow("P2Y", true, "P24M"),
    DateRow("P0.25Y", true, "P3M"),
    DateRow("P1M", false, "P30D"),
    DateRow("P1M", false, "PT1M"),
    DateRow("PT1H", false, "P0.04D"),
    DateRow("P1D/PT24H", true, "PT24H/P1D"),
    // Malformed: compared as text.
    DateRow("P1H", false, "PT1H"),
    DateRow("P", true, "p"),
    DateRow("P1YT", false, "P1Y"),
    DateRow("P1.Y", false, "P1Y"),
  ]
}

@Test(arguments: DateRow.points + DateRow.weeks + DateRow.durations)
func datesAreComparedInCanonicalForm(_ row: DateRow) {
  let gold = GoldValue.date(row.gold)
  #expect(gold.isEqual(to: .date(row.said), grain: row.grain) == row.isEqual)
}

@Test(arguments: [
  ("2019-3-9", "2019-03-09"), ("P1Y2W", "P12M1209600S"), ("2019-1/2019-2", "2019-01/2019-02"),
])
func canonicalDatesDescribeThemselves(_ value: String, _ form: String) {
  #expect(CanonicalDate(value).description == form)
}

struct MoneyRow: CustomTestStringConvertible {
  let gold: GoldMoney
  let said: PredictedValue
  let isEqual: Bool

  init(
    _ amount: String?, to upper: String? = nil, wants currency: GoldCurrency = .code("EUR"),
    _ isEqual: Bool, _ said: String?, upTo saidUpper: String? = nil,
    in saidCurrency: String? = "EUR"
  ) {
    gold = GoldMoney(amount: amount, amountMax: upper, currency: currency)
    self.said = .money(amount: said, amountMax: saidUpper, currency: saidCurrency)
    self.isEqual = isEqual
  }

  var testDescription: String { "\(gold) \(isEqual ? "=" : "≠") \(said)" }

  static let amounts = [
    MoneyRow("7.250", true, "7.25"),
    MoneyRow("3e3", true, "3000"),
    MoneyRow("1.5E-1", true, "0.15"),
    MoneyRow("12,500", true, "12500"),
    MoneyRow("+8", true, "8"),
    MoneyRow("-0", true, "0.00"),
    MoneyRow("-8", false, "8"),
    MoneyRow("٢٥", true, "25"),
    MoneyRow("30-40", true, "30", upTo: "40.0"),
    MoneyRow("30", to: "40", true, "30/40"),
    MoneyRow("30", to: "40", false, "30"),
    MoneyRow("40", to: "30", false, "30", upTo: "40"),
    // No numbers: equal only as they are written.
    MoneyRow("many", true, "many"),
    MoneyRow("5 EUR", false, "5"),
    // No amount is never right.
    MoneyRow(nil, false, nil),
    MoneyRow(nil, to: "40", false, nil, upTo: "40"),
    MoneyRow("5", false, nil),
  ]

  static let currencies = [
    MoneyRow("5", true, "5", in: "eur"),
    MoneyRow("5", false, "5", in: "USD"),
    MoneyRow("5", false, "5", in: nil),
    MoneyRow("5", wants: .null, true, "5", in: nil),
    MoneyRow("5", wants: .null, true, "5", in: ""),
    MoneyRow("5", wants: .null, false, "5", in: "USD"),
    MoneyRow("5", wants: .any, true, "5", in: "USD"),
    MoneyRow("5", wants: .any, true, "5", in: nil),
    MoneyRow("5", wants: .any, false, "6", in: "USD"),
  ]
}

@Test(arguments: MoneyRow.amounts + MoneyRow.currencies)
func moneyIsComparedInCanonicalForm(_ row: MoneyRow) {
  #expect(GoldValue.money(row.gold).isEqual(to: row.said) == row.isEqual)
}

@Test func missingAndStrangeValuesAreWrong() {
  let money = GoldValue.money(GoldMoney(amount: "5", currency: .any))
  #expect(!GoldValue.date("2019").isEqual(to: nil))
  #expect(!GoldValue.null.isEqual(to: nil))
  #expect(!GoldValue.null.isEqual(to: .date("2019")))
  #expect(!money.isEqual(to: .date("5")))
  #expect(!GoldValue.date("5").isEqual(to: .money(amount: "5", amountMax: nil, currency: nil)))
}
