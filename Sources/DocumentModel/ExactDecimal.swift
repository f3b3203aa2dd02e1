/// A decimal number without rounding: an integer times a power of ten.
///
/// Law: the integer has no trailing zero unless it is zero, and then the exponent is zero; so equal
/// numbers have equal representations. Numbers of more than 38 digits do not fit, and operations
/// that would need them return `nil` instead of rounding.
package struct ExactDecimal: Hashable, Sendable {
  /// The digits, as an integer with the number's sign: its high half and its low one. (An `Int128` is
  /// aligned to sixteen bytes, and memory so aligned is slow to allocate.)
  private let high: Int64
  private let low: UInt64
  /// The power of ten.
  private let exponent: Int32

  private var coefficient: Int128 { Int128(high) << 64 | Int128(low) }

  package static let zero = ExactDecimal(0)

  /// What integers must stay below in size: ten to the 38th power.
  private static let limit: Int128 = 100_000_000_000_000_000_000_000_000_000_000_000_000

  package init(_ integer: Int) {
    self.init(normalizing: Int128(integer), exponent: 0)
  }

  private init(normalizing coefficient: Int128, exponent: Int) {
    var (coefficient, exponent) = (coefficient, exponent)
    if coefficient == 0 { exponent = 0 }
    // Nearly all numbers fit 64 bits, where division is many times as fast.
    if var small = Int64(exactly: coefficient), small != 0 {
      while small % 10 == 0 {
        small /= 10
        exponent += 1
      }
      coefficient = Int128(small)
    }
    while coefficient != 0, coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    high = Int64(truncatingIfNeeded: coefficient >> 64)
    low = UInt64(truncatingIfNeeded: coefficient)
    self.exponent = Int32(exponent)
  }

  /// `nil` where the number needs more than 38 digits.
  private init?(checking coefficient: Int128, exponent: Int) {
    self.init(normalizing: coefficient, exponent: exponent)
    guard self.coefficient.magnitude < Self.limit.magnitude else { return nil }
  }

  /// Reads digits with at most one `.` and at most one leading `-`; `nil` for anything else, or for
  /// more than 38 significant digits.
  package init?(_ text: String) {
    if let small = Self.plainInteger(text) {
      self.init(small)
      return
    }
    var coefficient: Int128 = 0
    var exponent = 0
    var digits = 0
    var seenPoint = false
    var negative = false
    var zeros = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x2D where index == 0: negative = true
      case 0x2E where !seenPoint: seenPoint = true
      case 0x30...0x39:
        digits += 1
        if seenPoint { exponent -= 1 }
        // Zeros count only when another digit follows them.
        if byte == 0x30 {
          zeros += 1
          continue
        }
        for _ in 0...zeros {
          let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
          guard !overflow else { return nil }
          coefficient = product
        }
        zeros = 0
        let (sum, overflow) = coefficient.addingReportingOverflow(Int128(byte - 0x30))
        guard !overflow else { return nil }
        coefficient = sum
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(checking: negative ? -coefficient : coefficient, exponent: exponent + zeros)
  }

  /// The number of a text of at most 18 digits and nothing else: what most numbers are.
  private static func plainInteger(_ text: String) -> Int? {
    var number = 0
    var count = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte), count < 18 else { return nil }
      number = number * 10 + Int(byte - 0x30)
      count += 1
    }
    return count > 0 ? number : nil
  }

  package var isNegative: Bool { coefficient < 0 }
  package var isZero: Bool { coefficient == 0 }

  /// The number as an integer, where it is one and fits.
  package var integer: Int? {
    guard exponent >= 0, let scaled = Self.scale(coefficient, by: Int(exponent)) else { return nil }
    return Int(exactly: scaled)
  }

  /// The number times ten to the given power.
  package func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    ExactDecimal(normalizing: coefficient, exponent: Int(exponent) + power)
  }

  package var negated: ExactDecimal {
    ExactDecimal(normalizing: -coefficient, exponent: Int(exponent))
  }

  /// The exact sum, or `nil` where it needs more than 38 digits.
  package func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = min(exponent, other.exponent)
    guard let left = Self.scale(coefficient, by: Int(exponent - common)),
      let right = Self.scale(other.coefficient, by: Int(other.exponent - common))
    else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(checking: sum, exponent: Int(common))
  }

  /// The exact product, or `nil` where it needs more than 38 digits.
  package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    guard !overflow else { return nil }
    return ExactDecimal(checking: product, exponent: Int(exponent) + Int(other.exponent))
  }

  private static func scale(_ number: Int128, by power: Int) -> Int128? {
    if number == 0 { return 0 }
    guard power <= 38 else { return nil }
    var result = number
    for _ in 0..<power {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }
}

extension ExactDecimal: Comparable {
  package static func < (lhs: ExactDecimal, rhs: ExactDecimal) -> Bool {
    guard let difference = rhs.negated.adding(lhs) else {
      // Too far apart to subtract: the one with the higher leading digit decides, by sign.
      if lhs.isNegative != rhs.isNegative { return lhs.isNegative }
      return (lhs.leadingPower < rhs.leadingPower) != lhs.isNegative
    }
    return difference.isNegative
  }

  /// The power of ten of the first digit.
  private var leadingPower: Int { String(coefficient.magnitude).utf8.count + Int(exponent) }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain notation: no exponent, no trailing zeros, a digit before the point.
  package var description: String {
    var digits = String(coefficient.magnitude)
    if exponent >= 0 {
      if coefficient != 0 { digits += String(repeating: "0", count: Int(exponent)) }
    } else {
      let places = -Int(exponent)
      let missing = places + 1 - digits.utf8.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return (isNegative ? "-" : "") + digits
  }
}
