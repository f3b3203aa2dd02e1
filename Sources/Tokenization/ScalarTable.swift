internal import ArabicText
internal import ICUText

/// What the tokenizer asks of a scalar, in one look: what it folds to, its class, and its part in
/// dividing words.
///
/// It says what ``Folder``, ``ScalarClass`` and ``WordBreakProperty`` say, for ASCII and Latin-1, Arabic, and
/// general punctuation; for more it would have to ask ICU at every start. The loops that use it stand in this module because calls
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
    /// Whether the table covers the scalar.
    var isKnown: Bool { bits != ScalarTable.unknown.bits }
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

  /// What stands for a scalar that the table does not cover: it is special, and its class is none.
  fileprivate static let unknown = Entry(
    bits: UInt32(WordBreakProperty.special.rawValue) << 24 | 0xFF << 16 | remembered)

  /// The entries of the scalars below U+0800 and of general punctuation, and one for all others.
  static let entries: [Entry] = {
    let scalars = Array(UInt32(0)..<0x800) + Array(UInt32(0x2000)..<0x2070)
    return scalars.map(entry) + [unknown]
  }()

  /// The index of a scalar's entry.
  static func index(of scalar: UInt32) -> Int {
    if scalar < 0x800 { return Int(scalar) }
    let punctuation = scalar &- 0x2000
    return punctuation < 0x70 ? 0x800 + Int(punctuation) : 0x870
  }

  private static func entry(_ value: UInt32) -> Entry {
    switch value {
    case 0..<0x100, 0x600..<0x700, 0x2000...: break
    default: return unknown
    }
    guard let scalar = Unicode.Scalar(value) else { return unknown }
    // ICU's rules, of some versions, take the sign in addresses for a letter.
    let isDoubtful = scalar == "@"
    let property =
      UInt32((isDoubtful ? .special : WordBreakProperty(scalar)).rawValue) << 24
    let scalarClass = UInt32(ScalarClass(scalar).code) << 16
    return Entry(bits: property | scalarClass | form(of: scalar))
  }

  private static func form(of scalar: Unicode.Scalar) -> UInt32 {
    // How letters with accents fold is asked when they are met, and not at every start.
    if (0xC0..<0x100).contains(scalar.value) { return remembered }
    let folded = FoldingProfile.lookup.fold(scalar)
    switch folded.count {
    case 0: return dropped
    case 1 where folded[0] < remembered: return folded[0]
    default: return remembered
    }
  }
}
