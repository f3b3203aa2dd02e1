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
  static let version: UInt32 = 1

  private static let wordBit: UInt32 = 1 << 31

  package static func write(_ lexicon: Lexicon) -> [UInt8] {
    var writer = ImageWriter()
    writer.append(lexicon.vocabulary.bytes)
    writer.append(lexicon.vocabulary.ends)
    writer.append(lexicon.vocabulary.slots)
    writer.append(lexicon.automaton.firstStates)
    writer.append(lexicon.automaton.transitions)
    writer.append(lexicon.automaton.outputEnds)
    writer.append(lexicon.automaton.outputs)

    var strings = StringPool()
    var forms: [UInt32] = []
    for form in lexicon.forms {
      switch form.target {
      case .name(let index): forms.append(UInt32(index))
      case .word(let index): forms.append(UInt32(index) | wordBit)
      }
      forms.append(form.needsContext ? 1 : 0)
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
    var reader = try ImageReader(image)
    let vocabulary = Vocabulary(
      bytes: try reader.bytes(), ends: try reader.numbers(), slots: try reader.numbers())
    let automaton = PhraseAutomaton(
      firstStates: try reader.numbers(), transitions: try reader.numbers(),
      outputEnds: try reader.numbers(), outputs: try reader.numbers())
    let forms = try reader.numbers()
    let names = try reader.numbers()
    let words = try reader.numbers()
    let abbreviations = try reader.numbers()
    let strings = StringTable(ends: try reader.numbers(), bytes: try reader.bytes())
    guard strings.isSound, forms.count % 4 == 0 else { throw .damaged }
    let lexicon = Lexicon(
      vocabulary: vocabulary, automaton: automaton, forms: try read(forms: forms, strings),
      names: try NameTable(names, strings), words: try read(words: words, strings),
      abbreviations: try abbreviations.map { number throws(Fault) in try strings.bytes(number) })
    guard vocabulary.isSound, lexicon.isSound else { throw .damaged }
    return lexicon
  }

  private static func read(
    forms: [UInt32], _ strings: StringTable
  ) throws(Fault) -> [Lexicon.Form] {
    var read: [Lexicon.Form] = []
    read.reserveCapacity(forms.count / 4)
    for index in stride(from: 0, to: forms.count, by: 4) {
      let target = forms[index]
      read.append(
        Lexicon.Form(
          target: target & wordBit == 0
            ? .name(Int(target)) : .word(Int(target & ~wordBit)),
          needsContext: forms[index + 1] == 1, cased: try strings.bytes(forms[index + 2]),
          spelled: try strings.bytes(forms[index + 3])))
    }
    return read
  }

  private static func read(
    words: [UInt32], _ strings: StringTable
  ) throws(Fault) -> [LexiconWord] {
    var read: [LexiconWord] = []
    var index = 0
    while index < words.count {
      guard index + 6 <= words.count, words.count - index - 6 >= 2 * Int(words[index + 5]) else {
        throw .damaged
      }
      var attributes: [(name: String, value: String)] = []
      for place in stride(from: index + 6, to: index + 6 + 2 * Int(words[index + 5]), by: 2) {
        attributes.append((try strings.checkedText(words[place]), try strings.checkedText(words[place + 1])))
      }
      read.append(
        LexiconWord(
          wordClass: try strings.checkedText(words[index]), language: try strings.checkedText(words[index + 1]),
          value: try strings.checkedText(words[index + 2]), attributes: attributes,
          list: try strings.checkedText(words[index + 3]), line: Int(words[index + 4])))
      index += 6 + 2 * Int(words[index + 5])
    }
    return read
  }
}

extension Lexicon {
  /// Whether every index in the lexicon is in range, so that matching never leaves an array.
  fileprivate var isSound: Bool {
    let targets = automaton.transitions.count
    let states = UInt32(clamping: automaton.stateBound)
    return targets >= 3 && targets % 3 == 0 && (targets / 3).nonzeroBitCount == 1
      && automaton.hasFreePlace && automaton.firstStates.count == vocabulary.count
      && automaton.firstStates.allSatisfy { $0 < states }
      && automaton.outputEnds.first == 0
      && zip(automaton.outputEnds, automaton.outputEnds.dropFirst()).allSatisfy { $0 <= $1 }
      && Int(automaton.outputEnds.last ?? 0) == automaton.outputs.count
      && automaton.outputs.allSatisfy { Int($0) < forms.count }
      && forms.allSatisfy {
        switch $0.target {
        case .name(let index): names.indices.contains(index)
        case .word(let index): words.indices.contains(index)
        }
      }
  }
}

extension Vocabulary {
  /// Whether the table can be searched: its laws hold as far as memory and ending depend on them.
  fileprivate var isSound: Bool {
    slots.count.nonzeroBitCount == 1 && slots.contains(0)
      && slots.allSatisfy { Int($0) <= ends.count }
      && zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 } && Int(ends.last ?? 0) <= bytes.count
  }
}

extension PhraseAutomaton {
  /// One more than the highest state: states lead nowhere but where a transition says.
  fileprivate var stateBound: Int { transitions.count + outputEnds.count }

  /// Whether the table has a free place, at which every search ends.
  fileprivate var hasFreePlace: Bool {
    stride(from: 2, to: transitions.count, by: 3).contains { transitions[$0] == 0 }
  }
}
