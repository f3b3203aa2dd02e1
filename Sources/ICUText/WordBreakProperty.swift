internal import CICU

/// A scalar's part in dividing text into words: the Word_Break property of Unicode's annex 29, as far
/// as the rules for Arabic, Latin and other plain text tell its values apart.
package enum WordBreakProperty: UInt8, CaseIterable, Sendable {
  /// What stands by itself.
  case other
  case letter
  case numeric
  /// Such as `_`: binds letters and digits on both sides.
  case extender
  /// Binds letters, such as `:` in some languages.
  case midLetter
  /// Binds digits, such as `,`.
  case midNumber
  /// Binds both, such as `.` and the apostrophe.
  case midBoth
  /// Marks and invisible scalars, which belong to what stands before them.
  case attached
  case space
  case carriageReturn
  case lineFeed
  /// Ends a line as those two do.
  case lineEnd
  /// What has rules of its own: Hebrew, Katakana, flags, joiners of emoji.
  case special

  /// The property by ICU's data.
  package init(_ scalar: Unicode.Scalar) {
    // The numbers are those of ICU's UWordBreakValues, whose names the comments give.
    switch cicu_word_break(scalar.value) {
    case 0, 16: self = .other  // Other; Double_Quote, which binds Hebrew letters alone
    case 1: self = .letter  // ALetter
    case 6: self = .numeric  // Numeric
    case 7: self = .extender  // ExtendNumLet
    case 4: self = .midLetter  // MidLetter
    case 5: self = .midNumber  // MidNum
    case 11, 15: self = .midBoth  // MidNumLet, Single_Quote
    case 2, 9: self = .attached  // Format, Extend
    case 22: self = .space  // WSegSpace
    case 8: self = .carriageReturn  // CR
    case 10: self = .lineFeed  // LF
    case 12: self = .lineEnd  // Newline
    default: self = .special
    }
  }
}
