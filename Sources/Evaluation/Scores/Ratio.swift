/// A part of a whole.
package struct Ratio: Hashable, Sendable {
  private let part: Int
  private let whole: Int

  package init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// `nil` of nothing.
  package var defined: Double? { whole == 0 ? nil : value }

  /// Zero of nothing, as reports give it.
  package var value: Double { whole == 0 ? 0 : Double(part) / Double(whole) }

  package var rounded: Double { value.rounded4 }

  package var percent: String { value.percent }
}

extension Double {
  /// Rounded to four decimals, the half to even, as reports in JSON give it. Its description has no
  /// more than those.
  package var rounded4: Double {
    let nearest = Double(Self.nearest(to: magnitude, times: 10_000)) / 10_000
    return self < 0 ? 0 - nearest : nearest
  }

  /// In hundredths with one decimal, as tables give it: that of ``rounded4``, so that both agree.
  package var percent: String {
    let tenths = Self.nearest(to: 100 * rounded4.magnitude, times: 10)
    return "\(self < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
  }

  /// The integer nearest to the product, the half to even, of numbers from zero to below 2^53. The
  /// product is exact: a number of binary floating point is an integer times a power of two.
  /// (Multiplying as such would round twice, and needs the C library's mathematics, which not every
  /// product links.)
  private static func nearest(to number: Double, times scale: UInt128) -> Int {
    let width = Double.significandBitCount
    let significand = UInt128(number.significandBitPattern) | (1 << width)
    // How many places of the integer stand behind the binary point; 1023 is the exponent's bias.
    let places = width + 1023 - Int(number.exponentBitPattern)
    // Nothing so small is reported: a part of a whole of 64 bits is at least two to the -64th.
    guard places < 120 else { return 0 }
    let product = significand * scale
    if places == 0 { return Int(product) }
    let floor = product >> places
    let (rest, half) = (product - (floor << places), UInt128(1) << (places - 1))
    let isUp = rest > half || (rest == half && floor % 2 == 1)
    return Int(floor) + (isUp ? 1 : 0)
  }
}
