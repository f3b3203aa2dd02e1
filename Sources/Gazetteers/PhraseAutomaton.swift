/// What moves the automaton: a word of the vocabulary, and whether it stood directly behind the word
/// before it, without a space.
struct Step: Hashable {
  let code: UInt32

  init(word: UInt32, isGlued: Bool) { code = word << 1 | (isGlued ? 1 : 0) }
}

/// All forms as one automaton over words.
///
/// It is the plain trie of ``PhraseTrie``, laid flat. A form may begin at any word, and behind any
/// proclitic of it, so a text is not one sequence of symbols but several: with `وزارة` one reading is
/// the word itself, another و and `زارة`. Failure links, which join all beginnings into one state,
/// need one sequence; here the states of all beginnings are moved side by side instead. There are
/// never more of them than the longest form has words, times the readings of a word, so the time is
/// linear in the text.
///
/// All matches are found, overlapping ones too: in `بنك قطر الوطني` both `بنك قطر الوطني` and `قطر`.
///
/// Laws: state 0 is the beginning; the states 1...``lastLeaf`` end a form and lead nowhere, those up to
/// ``lastAccepting`` end one and lead on, and no other ends one, so that the hot questions are one
/// comparison each; every state and form stored is in range.
struct PhraseAutomaton: Sendable {
  /// The last state that ends a form and leads nowhere.
  let lastLeaf: UInt32
  /// The state that each word of the vocabulary leads to from the beginning; 0 where none does.
  let firstStates: FrozenTable<UInt32>
  /// An open-addressed table of the other transitions, a power of two long: state, step and target,
  /// three numbers each; target 0 marks a free place.
  let transitions: FrozenTable<UInt32>
  /// For each accepting state from 1 on, where its forms end in ``outputs``; they begin where those of
  /// the state before end. The first element is 0.
  let outputEnds: FrozenTable<UInt32>
  let outputs: FrozenTable<UInt32>

  var lastAccepting: UInt32 { UInt32(outputEnds.count - 1) }

  /// The state that a step leads to; 0 where there is none.
  func next(_ state: UInt32, _ step: Step) -> UInt32 {
    let mask = transitions.count / 3 - 1
    var slot = Self.hash(state, step) & mask
    while transitions[slot * 3 + 2] != 0 {
      if transitions[slot * 3] == state, transitions[slot * 3 + 1] == step.code {
        return transitions[slot * 3 + 2]
      }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The forms that end in an accepting state, as indices of ``outputs``.
  func forms(of state: UInt32) -> Range<Int> {
    Int(outputEnds[Int(state) - 1])..<Int(outputEnds[Int(state)])
  }

  static func hash(_ state: UInt32, _ step: Step) -> Int {
    // Fibonacci hashing: the product's high bits depend on all bits of both numbers.
    let key = UInt64(state) << 32 | UInt64(step.code)
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33)
  }
}

/// An automaton as it is built.
struct PhraseAutomatonParts {
  let lastLeaf: UInt32
  let firstStates: [UInt32]
  let transitions: [UInt32]
  let outputEnds: [UInt32]
  let outputs: [UInt32]
}
