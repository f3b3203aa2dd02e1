/// The seeds of the random tests: each is an argument, so a failure names its own.
package let seeds: [UInt64] = [1, 2, 3, 5, 8, 13, 21, 34]

extension SeededGenerator {
  /// Ranges of scalars that text is made of, and that meet in text at fault: letters, marks, digits and
  /// punctuation of many scripts, presentation forms, controls, emoji.
  private static let pools: [[ClosedRange<UInt32>]] = [
    [0x0621...0x063A, 0x0641...0x064A],
    [0x0621...0x063A, 0x0641...0x064A],
    [0x0610...0x061A, 0x0640...0x0640, 0x064B...0x065F, 0x0670...0x0671, 0x06D6...0x06ED],
    [0x0660...0x0669, 0x06F0...0x06F9, 0x0030...0x0039],
    [0x0671...0x06D3, 0x0750...0x077F, 0x08A0...0x08C7],
    [0xFB50...0xFBB1, 0xFC00...0xFC63, 0xFDF0...0xFDFD, 0xFE70...0xFEFC],
    [0x0600...0x060F, 0x061B...0x061F, 0x066A...0x066D, 0x06D4...0x06D4],
    [0x0041...0x005A, 0x0061...0x007A],
    [0x00C0...0x024F, 0x1E00...0x1EFF, 0xFF01...0xFF5E],
    [0x0020...0x0020, 0x00A0...0x00A0, 0x2000...0x200A, 0x202F...0x202F, 0x3000...0x3000],
    [0x000A...0x000D, 0x0085...0x0085, 0x2028...0x2029, 0x0009...0x0009],
    [0x0021...0x002F, 0x003A...0x0040, 0x005B...0x0060, 0x00B7...0x00B7, 0x2010...0x2027],
    [0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x061C...0x061C, 0xFEFF...0xFEFF],
    [0x0300...0x036F, 0xFE00...0xFE0F, 0x20D0...0x20E0],
    [0x1F300...0x1F64F, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF, 0x200D...0x200D],
    [0x05D0...0x05EA, 0x0391...0x03C9, 0x0410...0x044F],
    [0x0905...0x094D, 0x0E01...0x0E3A, 0x4E00...0x4E40, 0x30A1...0x30FA, 0xAC00...0xAC20],
    [0x20A0...0x20C0, 0x2200...0x2230, 0x00A2...0x00A9],
  ]

  /// Any scalar, those of Arabic and English text far more often than others.
  package mutating func scalar() -> Unicode.Scalar {
    if let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)),
      Int.random(in: 0..<40, using: &self) == 0
    {
      return any
    }
    let pool = Self.pools[Int.random(in: 0..<Self.pools.count, using: &self)]
    let range = pool[Int.random(in: 0..<pool.count, using: &self)]
    return Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "?"
  }

  /// So many scalars, in runs of one script as text has them.
  package mutating func text(scalars count: Int) -> String {
    var text = String.UnicodeScalarView()
    while text.count < count {
      if Bool.random(using: &self) {
        text.append(scalar())
      } else {
        let range = Self.pools[[0, 0, 3, 7][Int.random(in: 0..<4, using: &self)]]
        for _ in 0..<Int.random(in: 1...6, using: &self) where text.count < count {
          let value = UInt32.random(in: range[0], using: &self)
          text.append(Unicode.Scalar(value) ?? "?")
        }
      }
    }
    return String(text)
  }

  /// One of some elements. Traps where there is none.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// True once in so many times.
  package mutating func chance(oneIn count: Int) -> Bool {
    Int.random(in: 0..<count, using: &self) == 0
  }
}
