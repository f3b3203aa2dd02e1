/// What the forms of a lexicon stand for, four numbers each: the target, the flags (``flags(of:)``), and the
/// strings of its capitals and of its exact spelling.
struct FormTable: Sendable {
  /// A form, as far as matching needs it.
  struct Form: Sendable {
    let target: LexiconTarget
    let needsContext: Bool
    /// Whether capitals of the form must be capitals in the text.
    let hasCapitals: Bool
    /// Whether the text must spell the form exactly.
    let isExact: Bool
    let cased: UInt32
    let spelled: UInt32
  }

  private static let width = 4
  /// Set in the target of a form that stands for a word and not a name.
  static let wordBit: UInt32 = 1 << 31

  private let cells: FrozenTable<UInt32>

  init(_ cells: FrozenTable<UInt32>) { self.cells = cells }

  var count: Int { cells.count / Self.width }
  /// Whether the last form has all its numbers.
  var isWhole: Bool { cells.count % Self.width == 0 }

  /// What a form stands for, and whether its spelling counts.
  subscript(number: UInt32) -> Form {
    let start = Int(number) * Self.width
    let (target, flags) = (cells[start], cells[start + 1])
    return Form(
      target: target & Self.wordBit == 0 ? .name(Int(target)) : .word(Int(target & ~Self.wordBit)),
      needsContext: flags & 1 != 0, hasCapitals: flags & 2 != 0, isExact: flags & 4 != 0,
      cased: cells[start + 2], spelled: cells[start + 3])
  }

  /// What of a form is asked whenever it is found, as bits: so its strings are seldom looked at.
  static func flags(of form: FormParts) -> UInt32 {
    (form.needsContext ? 1 : 0) | (form.cased.isEmpty ? 0 : 2) | (form.spelled.isEmpty ? 0 : 4)
  }
}

/// A form as it is built: ``FormTable/Form`` with its spellings.
struct FormParts {
  let target: LexiconTarget
  let needsContext: Bool
  let cased: [UInt8]
  let spelled: [UInt8]
}
