internal import ArabicText
internal import ICUText

/// What the tokenizer asks of a scalar, in one look: what it folds to, its class, and its part in
/// dividing words.
///
/// It says what ``Folder``, ``ScalarClass`` and ``WordBreakProperty`` say, for the scalars below U+0800
/// and the general punctuation from U+2000 on. The loops that use it stand in this module because calls
/// into another one, three a scalar, are not inlined.
enum ScalarTable {
  /// One scalar's answers: the folded form in the low sixteen bits, then the class, then the property.
  struct Entry: Sendable {
    fileprivate let bits: UInt32

    /// What the scalar folds to in lookup folding, one scalar, where ``isPlain``.
    var form: UInt32 { bits & 0xFFFF }
    /// Whether ``form`` is all that it folds to.
    var isPlain: Bool { form < ScalarTable.remembered }
    var isDropped: Bool { form == ScalarTable.dropped }
    var scalarClass: ScalarClass { ScalarClass(code: UInt8(truncatingIfNeeded: bits >> 16)) }
    /// The class by its code alone: to compare two of another module's values is a call.
    var isAttached: Bool { bits >> 16 & 0xFF == UInt32(ScalarTable.attached) }
    func isOfClass(of other: Entry) -> Bool { (bits ^ other.bits) & 0xFF_0000 == 0 }
    /// Whether class and property are those of another.
    func isLike(_ other: Entry) -> Bool { bits >> 16 == other.bits >> 16 }
    /// The raw value of its ``WordBreakProperty``.
    var property: UInt8 { UInt8(truncatingIfNeeded: bits >> 24) }
  }

  /// What stands in an entry for a scalar that folds to none.
  fileprivate static let dropped: UInt32 = 0xFFFF
  /// What stands in an entry for a scalar that folds to several, beyond U+FFFD, or must be asked.
  fileprivate static let remembered: UInt32 = 0xFFFE

  private static let attached = ScalarClass.attached.code

  /// The entries of the scalars that it covers, and behind them one that tells of no other scalar more
  /// than that it is special.
  static let entries: [Entry] = {
    let covered = Array(UInt32(0)..<0x800) + Array(UInt32(0x2000)..<0x2070)
    let unknown = Entry(bits: UInt32(WordBreakProperty.special.rawValue) << 24 | remembered)
    return covered.map(entry) + [unknown]
  }()

  /// The index of a scalar's entry.
  static func index(of scalar: UInt32) -> Int {
    if scalar < 0x800 { return Int(scalar) }
    let punctuation = scalar &- 0x2000
    return punctuation < 0x70 ? 0x800 + Int(punctuation) : 0x870
  }

  private static func entry(_ value: UInt32) -> Entry {
    guard let scalar = Unicode.Scalar(value) else { return Entry(bits: remembered) }
    // ICU's rules, of some versions, take the sign in addresses for a letter.
    let isDoubtful = scalar == "@"
    let property =
      UInt32((isDoubtful ? .special : WordBreakProperty(scalar)).rawValue) << 24
    let scalarClass = UInt32(ScalarClass(scalar).code) << 16
    return Entry(bits: property | scalarClass | form(of: scalar))
  }

  private static func form(of scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0..<0x100, 0x600..<0x700, 0x2000...: break
    // The folding of other scripts is ICU's: asked when met, not at every start.
    default: return remembered
    }
    let folded = FoldingProfile.lookup.fold(scalar)
    switch folded.count {
    case 0: return dropped
    case 1 where folded[0] < remembered: return folded[0]
    default: return remembered
    }
  }
}
