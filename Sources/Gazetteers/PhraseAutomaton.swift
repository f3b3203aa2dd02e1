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
  /// For each state that leads on, those behind ``lastLeaf``, where its steps end in ``steps``; they
  /// begin where those of the state before end. The first element is 0.
  let stepEnds: FrozenTable<UInt32>
  /// The codes of the steps that lead on from each state, in ascending order.
  let steps: FrozenTable<UInt32>
  /// The state that each step leads to.
  let targets: FrozenTable<UInt32>
  /// For each accepting state from 1 on, where its forms end in ``outputs``; they begin where those of
  /// the state before end. The first element is 0.
  let outputEnds: FrozenTable<UInt32>
  let outputs: FrozenTable<UInt32>

  var lastAccepting: UInt32 { UInt32(outputEnds.count - 1) }

  /// One more than the highest state.
  var stateBound: Int { Int(lastLeaf) + stepEnds.count }

  /// The state that a step leads to from one that leads on; 0 where there is none.
  func next(_ state: UInt32, _ step: Step) -> UInt32 {
    let row = Int(state - lastLeaf)
    var low = Int(stepEnds[row - 1])
    var high = Int(stepEnds[row])
    // Most states have a few steps, and some a thousand.
    while high - low > 8 {
      let middle = (low + high) / 2
      if steps[middle] <= step.code { low = middle } else { high = middle }
    }
    while low < high {
      if steps[low] == step.code { return targets[low] }
      low += 1
    }
    return 0
  }

  /// The forms that end in an accepting state, as indices of ``outputs``.
  func forms(of state: UInt32) -> Range<Int> {
    Int(outputEnds[Int(state) - 1])..<Int(outputEnds[Int(state)])
  }
}

/// An automaton as it is built.
struct PhraseAutomatonParts {
  let lastLeaf: UInt32
  let firstStates: [UInt32]
  let stepEnds: [UInt32]
  let steps: [UInt32]
  let targets: [UInt32]
  let outputEnds: [UInt32]
  let outputs: [UInt32]
}
