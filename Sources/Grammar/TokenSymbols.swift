internal import DocumentModel

/// The symbols by which patterns ask for tokens: one for each kind, and one for each mark that a pattern
/// of the grammar names.
///
/// A word's own symbols stand in one set with those of the nodes that begin at it, so that one look
/// rules out a rule whatever it asks for.
struct TokenSymbols: Sendable {
  /// For each ASCII scalar the id of its symbol; 0 where no pattern names it.
  private var marks = [UInt16](repeating: 0, count: 0x80)
  /// The lowest id that is taken; rules' symbols lie below it.
  private(set) var lowest = UInt16(SymbolSet.capacity - Token.Kind.allCases.count)

  /// Numbers the marks of some patterns.
  init(_ patterns: some Sequence<[Element]>) {
    for element in patterns.joined() {
      guard case .mark(let scalar) = element.test, mark(scalar.value) == 0 else { continue }
      precondition(scalar.isASCII, "a mark is what folding leaves: ASCII")
      lowest -= 1
      marks[Int(scalar.value)] = lowest
    }
  }

  private func mark(_ scalar: UInt32) -> UInt16 { scalar < 0x80 ? marks[Int(scalar)] : 0 }

  func symbol(ofMark scalar: Unicode.Scalar) -> Symbol { Symbol(id: mark(scalar.value)) }

  /// The symbol of a token that folds to one byte; `nil` where no pattern asks for it.
  func symbol(ofByte byte: UInt8) -> Symbol? {
    let id = mark(UInt32(byte))
    return id == 0 ? nil : Symbol(id: id)
  }

  static func symbol(of kind: Token.Kind) -> Symbol {
    let place: UInt16 =
      switch kind {
      case .arabic: 1
      case .latin: 2
      case .digits: 3
      case .letters: 4
      case .space: 5
      case .newline: 6
      case .punctuation: 7
      case .symbol: 8
      }
    return Symbol(id: UInt16(SymbolSet.capacity) - place)
  }
}
