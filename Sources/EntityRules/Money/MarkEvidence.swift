/// How a document writes its numbers, as those tell whose marks leave no doubt.
package struct MarkEvidence: Sendable {
  /// How often a comma, or a full stop, stood before decimals or between groups of three.
  private var decimalCommas = 0
  private var groupingCommas = 0
  private var decimalPoints = 0
  private var groupingPoints = 0

  package init() {}

  /// Takes note of a token of digits, by its folded form.
  package mutating func note(digits: ArraySlice<UInt8>) {
    guard let first = digits.firstIndex(where: Self.isMark),
      let last = digits.lastIndex(where: Self.isMark)
    else { return }
    let whole = digits[..<first]
    let rest = digits[(last + 1)...]
    guard !whole.isEmpty, !rest.isEmpty else { return }
    if first == last {
      // One mark with three digits behind it is what is in doubt.
      let mayGroup = rest.count == 3 && whole.count <= 3 && whole.first != 0x30
      if !mayGroup { noteDecimal(digits[first]) }
      return
    }
    // 12.5.2024 and 192.168.1.1 are no numbers.
    let second = digits[(first + 1)...].firstIndex(where: Self.isMark)
    guard whole.count <= 3, second == first + 4 else { return }
    if digits[first] != digits[last] {
      noteDecimal(digits[last])
      noteGroups(digits[first])
    } else if rest.count == 3 {
      noteGroups(digits[first])
    }
  }

  /// Whether commas stand before decimals; `nil` where the document does not tell.
  var hasDecimalCommas: Bool? {
    Self.majority(decimalCommas + groupingPoints, groupingCommas + decimalPoints)
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x2E }

  private mutating func noteDecimal(_ mark: UInt8) {
    if mark == 0x2C { decimalCommas += 1 } else { decimalPoints += 1 }
  }

  private mutating func noteGroups(_ mark: UInt8) {
    if mark == 0x2C { groupingCommas += 1 } else { groupingPoints += 1 }
  }

  /// What at least twice as many numbers say as say the contrary.
  private static func majority(_ yes: Int, _ no: Int) -> Bool? {
    if yes > 0, yes >= 2 * no { return true }
    return no > 0 && no >= 2 * yes ? false : nil
  }
}
