internal import DocumentModel

/// A lexicon as bytes: what the binary carries, so that nothing is compiled at start.
///
/// Layout, all numbers little-endian 32-bit: ``magic``; ``version``; the FNV-1a checksum of all that
/// follows, in two numbers; then sections, each its length in elements and its elements, bytes padded
/// to four. The order of the sections is that of ``write(_:)``.
package enum LexiconImage {
  /// Why an image cannot be used.
  package enum Fault: Error, Equatable {
    case notALexicon, otherVersion(UInt32), damaged
  }

  static let magic: [UInt8] = Array("MSMLEX\r\n".utf8)
  /// Raised whenever the layout or its meaning changes, folding and tokenizing included.
  static let version: UInt32 = 5

  /// The bytes that a lexicon was read from.
  package static func write(_ lexicon: Lexicon) -> [UInt8] {
    // SAFETY: the lexicon holds its memory.
    unsafe Array(lexicon.memory.bytes)
  }

  static func write(_ lexicon: LexiconParts) -> [UInt8] {
    var writer = ImageWriter()
    writer.append(lexicon.vocabulary.bytes)
    writer.append(lexicon.vocabulary.ends)
    writer.append(lexicon.vocabulary.slots)
    writer.append([lexicon.automaton.lastLeaf])
    writer.append(lexicon.automaton.firstStates)
    writer.append(lexicon.automaton.stepEnds)
    writer.append(lexicon.automaton.steps)
    writer.append(lexicon.automaton.targets)
    writer.append(lexicon.automaton.outputEnds)
    writer.append(lexicon.automaton.outputs)

    var strings = StringPool()
    var forms: [UInt32] = []
    for form in lexicon.forms {
      switch form.target {
      case .name(let index): forms.append(UInt32(index))
      case .word(let index): forms.append(UInt32(index) | FormTable.wordBit)
      }
      forms.append(FormTable.flags(of: form))
      forms.append(strings.number(of: form.cased))
      forms.append(strings.number(of: form.spelled))
    }
    var names: [UInt32] = []
    for name in lexicon.names {
      for text in [name.id, name.kind.rawValue, name.country, name.canonicalName, name.list] {
        names.append(strings.number(of: Array(text.utf8)))
      }
    }
    var words: [UInt32] = []
    for word in lexicon.words {
      for text in [word.wordClass, word.language, word.value, word.list] {
        words.append(strings.number(of: Array(text.utf8)))
      }
      words.append(UInt32(word.line))
      words.append(UInt32(word.attributes.count))
      for (name, value) in word.attributes {
        words.append(strings.number(of: Array(name.utf8)))
        words.append(strings.number(of: Array(value.utf8)))
      }
    }
    let abbreviations = lexicon.abbreviations.map { strings.number(of: $0) }
    for section in [forms, names, words, abbreviations, strings.ends] { writer.append(section) }
    writer.append(strings.bytes)
    return writer.finished()
  }

  /// Reads an image and checks it: every number in it that is an index is in range.
  package static func read(_ image: [UInt8]) throws(Fault) -> Lexicon {
    try read(FrozenMemory(copying: image))
  }

  /// Reads an image in place.
  ///
  /// - Parameter meansSomething: whether it is known that every row of its lists means something; else
  ///   whoever uses the rows finds that out for each.
  package static func read(
    _ memory: FrozenMemory, meansSomething: Bool = false
  ) throws(Fault) -> Lexicon {
    var reader = try ImageReader(memory)
    let vocabulary = Vocabulary(
      bytes: try reader.bytes(), ends: try reader.numbers(), slots: try reader.numbers())
    let lastLeaf = try reader.numbers()
    guard lastLeaf.count == 1 else { throw .damaged }
    let automaton = PhraseAutomaton(
      lastLeaf: lastLeaf[0], firstStates: try reader.numbers(), stepEnds: try reader.numbers(),
      steps: try reader.numbers(), targets: try reader.numbers(), outputEnds: try reader.numbers(),
      outputs: try reader.numbers())
    let forms = try reader.numbers()
    let names = try reader.numbers()
    let words = try reader.numbers()
    let abbreviations = try reader.numbers()
    let strings = try StringTable(ends: try reader.numbers(), bytes: try reader.bytes())
    for number in abbreviations { try strings.check(number) }
    let lexicon = Lexicon(
      memory: memory, vocabulary: vocabulary, automaton: automaton, forms: FormTable(forms),
      strings: strings, names: try NameTable(names, strings, in: memory),
      words: try WordTable(words, strings, in: memory),
      abbreviations: abbreviations.map { strings.bytes($0) }, meansSomething: meansSomething)
    guard vocabulary.isSound, lexicon.isSound else { throw .damaged }
    return lexicon
  }
}

extension Lexicon {
  /// Whether every index in the lexicon is in range, so that matching never leaves an array.
  fileprivate var isSound: Bool {
    let states = UInt32(clamping: automaton.stateBound)
    return automaton.stepEnds.first == 0
      && zip(automaton.stepEnds, automaton.stepEnds.dropFirst()).allSatisfy { $0 <= $1 }
      && Int(automaton.stepEnds.last ?? 0) == automaton.steps.count
      && automaton.targets.count == automaton.steps.count
      && automaton.targets.allSatisfy { $0 < states }
      && automaton.firstStates.count == vocabulary.count
      && automaton.firstStates.allSatisfy { $0 < states }
      && automaton.outputEnds.count > Int(automaton.lastLeaf)
      && automaton.outputEnds.first == 0
      && zip(automaton.outputEnds, automaton.outputEnds.dropFirst()).allSatisfy { $0 <= $1 }
      && Int(automaton.outputEnds.last ?? 0) == automaton.outputs.count
      && automaton.outputs.allSatisfy { Int($0) < forms.count } && hasSoundForms
  }
}

extension Vocabulary {
  /// Whether the table can be searched: its laws hold as far as memory and ending depend on them.
  fileprivate var isSound: Bool {
    slots.count.nonzeroBitCount == 1 && slots.contains(0)
      && slots.allSatisfy { Int($0) & (slots.count - 1) <= ends.count && hasNumber($0) }
      && zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 } && Int(ends.last ?? 0) <= bytes.count
  }

  /// Whether a slot is free or bears a word's number, and not a tag alone.
  private func hasNumber(_ slot: UInt32) -> Bool {
    slot == 0 || Int(slot) & (slots.count - 1) != 0
  }
}
