import DocumentModel
import TestSupport
import Testing

/// The small types: scalars, clitics, languages, values.
struct ValueTests {
  /// Scalars at the borders of the lengths and a sample of all others, as Swift encodes them.
  @Test func scalarsAreCodedAsSwiftDoes() throws {
    let borders: [UInt32] = [
      0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF,
    ]
    for value in borders + Array(stride(from: 1, to: 0x110000, by: 101)) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var bytes: [UInt8] = [0x21]
      bytes.append(scalar: value)
      try #require(Array(bytes.dropFirst()) == Array(String(scalar).utf8), "\(value)")
      let decoded = decodeScalar(bytes, at: 1)
      try #require(decoded.scalar == value && decoded.length == bytes.count - 1, "\(value)")
    }
  }

  @Test func documentsGiveTheirSlices() {
    let document = Document(id: "d", "a 😀 b")
    #expect(document.string(TextRange(2, 6)) == "😀")
    #expect(document.string(TextRange(0, 0)).isEmpty)
    #expect(document.reference == .none && document.reference.day == nil)
  }

  static let clitics: [Row<Clitics, String>] = [
    Row("none", Clitics.none, ""),
    Row(
      "one",
      .la,
      "ل"),
    Row(
      "as written, not as inserted",
      [.ba, .wa],
      "وب"),
    Row(
      "future",
      [.sa, .fa],
      "فس"),
  ]

  @Test(arguments: clitics)
  func cliticsGiveTheirLetters(_ row: Row<Clitics, String>) {
    #expect(row.input.letters == row.expected)
  }

  @Test func cliticsAreApart() {
    let all: [Clitics] = [.wa, .fa, .ba, .ka, .la, .sa]
    #expect(
      Set(all.map(\.rawValue)).count == 6 && all.allSatisfy { $0.rawValue.nonzeroBitCount == 1 })
    #expect(Clitics.conjunctions.isDisjoint(with: .prepositions))
    #expect(Clitics.none == [])
  }

  /// The share of Arabic letters at both borders.
  static let shares: [(Int, Int, TextLanguage)] = [
    (0, 0, .undetermined), (1, 0, .arabic), (0, 1, .english), (8, 2, .arabic),
    (79, 21, .mixed), (80, 20, .arabic), (1, 1, .mixed), (21, 79, .mixed), (20, 80, .english),
    (2, 8, .english), (100_000_000, 25_000_000, .arabic), (99_999_999, 25_000_000, .mixed),
  ]

  @Test(arguments: shares)
  func languageFollowsTheLetters(arabic: Int, latin: Int, expected: TextLanguage) {
    #expect(TextLanguage(arabicLetters: arabic, latinLetters: latin) == expected)
  }

  static let money: [Row<MoneyValue, String>] = [
    Row("amount", MoneyValue(amount: ExactDecimal(500), currency: "USD", reason: .code), "USD 500"),
    Row(
      "range",
      MoneyValue(
        amount: ExactDecimal("1.5"), upperAmount: ExactDecimal(2), currency: "EUR", reason: .name),
      "EUR 1.5/2"),
    Row("open", MoneyValue(amount: ExactDecimal(-3), currency: nil, reason: .ambiguous), "XXX -3"),
    Row("vague", MoneyValue(amount: nil, currency: "EGP", reason: .name), "EGP"),
    Row("vague and open", MoneyValue(amount: nil, currency: nil, reason: .ambiguous), "XXX"),
  ]

  @Test(arguments: money)
  func moneyHasOneString(_ row: Row<MoneyValue, String>) {
    #expect(row.input.canonical == row.expected)
  }

  @Test func valuesTellTheirLabel() {
    let organization = EntityValue.organization(
      OrganizationValue(name: .text("Acme"), kind: .company))
    let money = EntityValue.money(MoneyValue(amount: nil, currency: nil, reason: .ambiguous))
    let date = EntityValue.date(DateValue(kind: .date, value: "2026"))
    #expect([organization, money, date].map(\.label) == [.organization, .money, .date])
  }
}
