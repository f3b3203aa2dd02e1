import DocumentModel
import TestSupport
import Testing

struct ExactDecimalTests {
  private static func number(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text), "\(text) is no number")
  }

  private static let nines = String(repeating: "9", count: 38)
  /// The greatest 128-bit integer: 39 digits, one too many.
  private static let greatest = "170141183460469231731687303715884105727"

  /// Texts and the plain notation of the number they give.
  @Test(arguments: [
    Row("zero", "0", "0"), Row("zeros", "000.000", "0"), Row("minus zero", "-0", "0"),
    Row("leading zeros", "007", "7"), Row("trailing zeros", "1.500", "1.5"),
    Row("zeros between", "10050.0205", "10050.0205"), Row("no digit before", ".5", "0.5"),
    Row("no digit behind", "5.", "5"), Row("minus", "-12.34", "-12.34"),
    Row("round", "1200000", "1200000"), Row("small", "0.000012", "0.000012"),
    Row("minus, small", "-.05", "-0.05"), Row("38 digits", nines, nines),
    Row("38 digits and zeros", nines + "000", nines + "000"),
    Row("38 digits behind", "0." + nines, "0." + nines),
    Row(
      "many zeros", "1" + String(repeating: "0", count: 60), "1" + String(repeating: "0", count: 60)
    ),
    Row(
      "many zeros behind", "0." + String(repeating: "0", count: 60) + "1",
      "0." + String(repeating: "0", count: 60) + "1"),
  ])
  func reads(_ row: Row<String, String>) throws {
    #expect(try Self.number(row.input).description == row.expected)
  }

  @Test(arguments: [
    "", "-", ".", "-.", "1.2.3", "1-2", "--1", "+1", "1,000", "1e3", " 1", "1 ", "٥", "½",
    nines + "9", greatest, "-" + greatest, "1" + String(repeating: "0", count: 60) + "1",
    "1." + String(repeating: "0", count: 38) + "1",
  ])
  func rejects(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  /// Equal numbers are equal values with equal hashes, however they came about.
  @Test func equalNumbersAreEqual() throws {
    let numbers = [
      try Self.number("1500"), try Self.number("1500.000"), ExactDecimal(1500),
      ExactDecimal(15).scaled(byPowerOfTen: 2), ExactDecimal(15_000).scaled(byPowerOfTen: -1),
      try #require(ExactDecimal(1499).adding(ExactDecimal(1))),
      try #require(ExactDecimal(-30).multiplied(by: ExactDecimal(-50))),
    ]
    #expect(Set(numbers).count == 1)
    #expect(try Self.number("0.0").negated == .zero)
    #expect(ExactDecimal.zero.scaled(byPowerOfTen: 9) == .zero)
  }

  @Test(arguments: [
    Row("integer", "42", 42 as Int?), Row("round", "4200", 4200), Row("minus", "-7", -7),
    Row("fraction", "4.2", nil), Row("zero", "0.00", 0),
    Row("greatest", "9223372036854775807", .max), Row("least", "-9223372036854775808", .min),
    Row("one more", "9223372036854775808", nil),
    Row("far too great", "1" + String(repeating: "0", count: 50), nil),
  ])
  func givesIntegers(_ row: Row<String, Int?>) throws {
    #expect(try Self.number(row.input).integer == row.expected)
  }

  /// Sums and products that fit, and those that would need more than 38 digits.
  @Test(
    arguments: [
      ("1.05", "2.95", "4", "3.0975"), ("0.1", "0.2", "0.3", "0.02"), ("-1", "1", "0", "-1"),
      ("0", "-7.5", "-7.5", "0"), ("1000000", "0.001", "1000000.001", "1000"),
      (nines, "1", "1" + String(repeating: "0", count: 38), nines), (nines, "2", nil, nil),
      (nines, nines, nil, nil), ("-" + nines, "-2", nil, nil),
      ("1" + String(repeating: "0", count: 40), "1", nil, "1" + String(repeating: "0", count: 40)),
      (
        "12345678901234567890", "98765432109876543210", "111111111011111111100",
        "1219326311370217952237463801111263526900"
      ),
      ("12345678901234567891", "98765432109876543211", "111111111011111111102", nil),
    ] as [(String, String, String?, String?)])
  func addsAndMultiplies(left: String, right: String, sum: String?, product: String?) throws {
    let (a, b) = (try Self.number(left), try Self.number(right))
    #expect(a.adding(b)?.description == sum)
    #expect(b.adding(a)?.description == sum)
    #expect(a.multiplied(by: b)?.description == product)
    #expect(b.multiplied(by: a)?.description == product)
  }

  /// Ascending numbers, some of them too far apart to be subtracted.
  @Test func orders() throws {
    let ascending = try [
      "-1" + String(repeating: "0", count: 50), "-" + Self.nines, "-10", "-9.99", "-0.5",
      "-0." + String(repeating: "0", count: 50) + "1", "0",
      "0." + String(repeating: "0", count: 50) + "1", "0.49", "0.5",
      "1." + String(repeating: "0", count: 36) + "1", "9", "10", Self.nines,
      "1" + String(repeating: "0", count: 38), "1" + String(repeating: "0", count: 50),
    ].map(Self.number)
    for (left, a) in ascending.enumerated() {
      for (right, b) in ascending.enumerated() {
        #expect((a < b) == (left < right), "\(a) < \(b)")
      }
    }
  }

  @Test func signs() throws {
    #expect(try Self.number("-3").isNegative && !Self.number("-3").isZero)
    #expect(try !Self.number("3").isNegative && Self.number("-3").negated == Self.number("3"))
    #expect(ExactDecimal.zero.isZero && !ExactDecimal.zero.isNegative)
  }

  /// The plain notation of an integer divided by a power of ten.
  private func decimal(_ number: Int128, places: Int) -> String {
    var digits = String(number.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var (whole, part) = (String(digits.dropLast(places)), String(digits.suffix(places)))
    while part.hasSuffix("0") { part.removeLast() }
    if !part.isEmpty { whole += "." + part }
    return (number < 0 ? "-" : "") + whole
  }

  @Test(arguments: seeds)
  func agreesWithIntegers(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let bounds = random.pick([-20...20, -99_999...99_999, -999_999_999_999...999_999_999_999])
      let (a, b) = (Int.random(in: bounds, using: &random), Int.random(in: bounds, using: &random))
      let (x, y) = (Int.random(in: 0...6, using: &random), Int.random(in: 0...6, using: &random))
      let left = ExactDecimal(a).scaled(byPowerOfTen: -x)
      let right = ExactDecimal(b).scaled(byPowerOfTen: -y)
      // Both in millionths.
      let (wide, high) = (Int128(a) * Self.power(6 - x), Int128(b) * Self.power(6 - y))
      #expect(left.description == decimal(wide, places: 6))
      #expect(try Self.number(left.description) == left)
      #expect(left.adding(right)?.description == decimal(wide + high, places: 6))
      #expect(left.multiplied(by: right)?.description == decimal(wide * high, places: 12))
      #expect((left < right) == (wide < high) && (left == right) == (wide == high))
      #expect(left.negated.description == decimal(-wide, places: 6))
    }
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { number, _ in number * 10 }
  }
}
