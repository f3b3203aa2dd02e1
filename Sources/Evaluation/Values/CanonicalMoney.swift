internal import DocumentModel

/// An amount, or the two of a range, in the form that is compared: `20.430` is `20.43`, `1e4` is
/// `10000`, `10-20` is `10/20`.
struct CanonicalAmount: Hashable {
  private enum Form: Hashable {
    case numbers([ExactDecimal])
    /// What cannot be read as numbers equals only what is written the same.
    case text(String)
  }

  private let form: Form

  /// `nil` without an amount: such a value never equals another.
  init?(low: String?, high: String?) {
    guard let low else { return nil }
    let text = high.map { "\(low)/\($0)" } ?? low
    if let number = Self.plainNumber(text) {
      form = .numbers([number])
      return
    }
    let limits = Self.split(text)
    let numbers = limits.compactMap(Self.number)
    form = numbers.count == limits.count ? .numbers(numbers) : .text(text)
  }

  var isNumeric: Bool {
    if case .numbers = form { true } else { false }
  }

  /// Splits at `/`, and at a `-` behind a digit.
  private static func split(_ text: String) -> [[Unicode.Scalar]] {
    var pieces: [[Unicode.Scalar]] = [[]]
    var isBehindDigit = false
    for scalar in text.unicodeScalars {
      if scalar == "/" || (scalar == "-" && isBehindDigit) {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(scalar)
      }
      isBehindDigit = scalar.digitValue != nil
    }
    return pieces
  }

  /// Reads what nearly every amount is: digits of ASCII, with a point perhaps.
  private static func plainNumber(_ text: String) -> ExactDecimal? {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    return isPlain ? ExactDecimal(text) : nil
  }

  /// Reads a decimal number with an optional sign and exponent; commas and underscores between its
  /// digits do not count. `nil` for anything else, and for more than 38 digits.
  private static func number(_ text: [Unicode.Scalar]) -> ExactDecimal? {
    let plain = text.filter { $0 != "," && $0 != "_" }
    var scanner = ValueScanner(String(plain).trimmed.unicodeScalars)
    let sign = scanner.take(anyOf: ["+", "-"]) == "-" ? "-" : ""
    let whole = scanner.digits(0...Int.max)?.ascii ?? ""
    let decimals = scanner.take(".") ? scanner.digits(0...Int.max)?.ascii ?? "" : ""
    guard let number = ExactDecimal("\(sign)\(whole).\(decimals)") else { return nil }
    guard scanner.take(anyOf: ["e", "E"]) != nil else { return scanner.isAtEnd ? number : nil }
    let isNegative = scanner.take(anyOf: ["+", "-"]) == "-"
    // Five digits: no exponent of an amount has more, and none of five leaves 32 bits.
    guard let power = scanner.digits(1...5).flatMap({ Int($0.ascii) }), scanner.isAtEnd
    else { return nil }
    return number.scaled(byPowerOfTen: isNegative ? -power : power)
  }
}

extension CanonicalAmount: CustomStringConvertible {
  var description: String {
    switch form {
    case .numbers(let numbers): numbers.map(\.description).joined(separator: "/")
    case .text(let text): text
    }
  }
}

/// The currency's code in capitals; `nil` where there is none.
func canonicalCurrency(_ code: String?) -> String? {
  guard let code, !code.isEmpty else { return nil }
  return code.uppercased()
}
