internal import DocumentModel

/// Varieties of digits and numbers, for patterns that ask for one: most numbers are neither a day nor a
/// year, and so no rule for these is tried on them.
package enum NumberTrait {
  /// A number of 1...31 that may be a day.
  package static let day: UInt16 = 1
  /// A number of 1000...2199 that may be a year.
  package static let year: UInt16 = 2
  /// Digits with two full stops, as in a date or version.
  package static let dotted: UInt16 = 4

  /// The trait of a token of digits, by its folded form.
  package static func trait(ofDigits digits: ArraySlice<UInt8>) -> UInt16 {
    var number = 0
    var points = 0
    for byte in digits {
      if byte == 0x2E { points += 1 } else { number = number &* 10 &+ (Int(byte) &- 0x30) }
    }
    if points == 2 { return dotted }
    let isPlain = digits.count <= 4 && digits.allSatisfy { (0x30...0x39).contains($0) }
    // A day has no more digits than two.
    return isPlain ? trait(of: number, isShort: digits.count <= 2) : 0
  }

  /// The trait of a number: none where it is said in digits alone, for what these say, their own node
  /// says.
  static func trait(of number: NumberMeaning) -> UInt16 {
    guard number.digits == nil, let integer = number.value.integer else { return 0 }
    return trait(of: integer, isShort: true)
  }

  private static func trait(of number: Int, isShort: Bool) -> UInt16 {
    switch number {
    case 1...31: isShort ? day : 0
    case 1000...2199: year
    default: 0
    }
  }
}
