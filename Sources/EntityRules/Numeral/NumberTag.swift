/// Varieties of digits and numbers, for patterns that ask for one.
package enum NumberTag {
  /// Digits that may be a day or a year: one to four, and nothing else. A number that is not said in
  /// digits alone: what these say, their own node says.
  package static let plain: UInt8 = 1

  /// The tag of a token of digits, by its folded form.
  package static func tag(of digits: ArraySlice<UInt8>) -> UInt8 {
    digits.count <= 4 && digits.allSatisfy { (0x30...0x39).contains($0) } ? plain : 0
  }
}
