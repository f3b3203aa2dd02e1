internal import DocumentModel
internal import Grammar

/// One part of a number as the evaluation of a sequence sees it.
struct NumberAtom {
  enum Content: Equatable {
    case digits(DigitNumber, String)
    case word(NumberWord)
  }

  let content: Content
  /// Whether و or `and` joins it to what stands before.
  var isJoined: Bool
  /// Whether nothing stands between it and the word before.
  let isGlued: Bool
  /// Whether و joins it: in Arabic smaller parts may stand before greater ones.
  var hasWa = false

  /// The parts that a match's items are; `nil` where one is no part of a number. A joiner makes the
  /// part behind it a joined one and disappears.
  static func atoms(of items: [Match.Item], in match: Match) -> [NumberAtom]? {
    var atoms: [NumberAtom] = []
    var isJoined = false
    for (index, item) in items.enumerated() {
      let content: Content
      switch item.meaning {
      case .digits(let text)?:
        guard let number = DigitNumber(text) else { return nil }
        content = .digits(number, text)
      case .word(.number(.joiner))?:
        guard index > 0, !isJoined else { return nil }
        isJoined = true
        continue
      case .word(.number(let word))?: content = .word(word)
      default: return nil
      }
      var atom = NumberAtom(
        content: content, isJoined: isJoined || (index > 0 && item.clitics.contains(.wa)),
        isGlued: index > 0 && match.block.words[item.words.lowerBound].isGlued)
      atom.hasWa = index > 0 && item.clitics.contains(.wa)
      if case .word(.fraction(_, let adds)) = atom.content {
        // 2½
        let isBehindDigits = atom.isGlued && atoms.last?.digits?.number.isPlain == true
        if adds || isBehindDigits { atom.isJoined = true }
      }
      isJoined = false
      atoms.append(atom)
    }
    return isJoined ? nil : atoms
  }

  /// The number below a thousand that a word is.
  var cardinal: Int? {
    if case .word(.cardinal(let value)) = content { value } else { nil }
  }

  var scale: (power: Int, form: NumberWord.ScaleForm)? {
    if case .word(.scale(let power, let form)) = content { (power, form) } else { nil }
  }

  var fraction: ExactDecimal? {
    if case .word(.fraction(let value, _)) = content { value } else { nil }
  }

  var digits: (number: DigitNumber, text: String)? {
    if case .digits(let number, let text) = content { (number, text) } else { nil }
  }

  /// Whether it is a decimal mark, with the decimals before it or behind.
  func isPoint(decimalsFirst: Bool) -> Bool {
    content == .word(.point(decimalsFirst: decimalsFirst))
  }
}
