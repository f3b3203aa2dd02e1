import DocumentModel
import Grammar

/// What a node of the toy language means.
final class Said: Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func text(_ meaning: (any NodeMeaning)?) -> String? { (meaning as? Said)?.text }
}

/// A toy language, so that the engine is tested without any real one.
///
/// Its words are `one two three` (numbers), `pear fig` (things) and digits. A capital before a word is
/// a proclitic (`W` و, `B` ب), a `T` the article, a `Q` says that its list wants context; `w` and `b`
/// directly before digits are proclitics written apart.
struct Toy: ~Copyable {
  static let number = Symbol(id: 0)
  static let thing = Symbol(id: 1)
  static let amount = Symbol(id: 2)
  static let bag = Symbol(id: 3)
  static let digits = Symbol(id: 9)

  private static let words: [String: (Symbol, String)] = [
    "one": (number, "1"), "two": (number, "2"), "three": (number, "3"), "pear": (thing, "pear"),
    "fig": (thing, "fig"), "pear-tree": (thing, "tree"),
  ]

  var parser: Parser
  private(set) var document = Document(id: "toy", "")
  private(set) var block = TokenBlock()

  init(_ stages: [Rule]...) { parser = Parser(Grammar(stages: stages)) }

  /// A rule whose meaning shows what each element took: items joined by `,`, elements by `|`.
  static func rule(
    _ id: String, _ pattern: [Element], produces: Symbol = amount,
    unless rejects: @escaping @Sendable (String) -> Bool = { _ in false }
  ) -> Rule {
    Rule(id, "a toy", produces: produces, pattern) { match in
      let meaning = pattern.indices.map { element in
        match.items(element).map { Said.text($0.kept) ?? match.folded($0.words.lowerBound) }.joined(
          separator: ",")
      }.joined(separator: "|")
      return rejects(meaning) ? [] : [Product(meaning: Said(meaning))]
    }
  }

  static func rule(
    _ pattern: [Element], unless rejects: @escaping @Sendable (String) -> Bool = { _ in false }
  ) -> Rule {
    rule("toy", pattern, unless: rejects)
  }

  /// Reads a text: what rules made, in the order of making, as `meaning [span]`.
  mutating func read(_ text: String) -> [String] {
    document = Document(id: "toy", text)
    block = Self.tokens(document)
    parser.begin(chains: chains())
    addWords()
    parser.run(block, of: document)
    return made.map { "\(meaning(of: $0)) [\(self.text(of: $0))]" }
  }

  /// The nodes that rules made.
  var made: [Node] { parser.nodes.filter { parser.rule(of: $0) != nil } }

  func meaning(of node: Node) -> String { Said.text(parser.kept(of: node)) ?? "" }

  /// The text of a node's mention.
  func text(of node: Node) -> String {
    let end = block.words[node.words.upperBound - 1].range.upperBound
    return document.string(TextRange(node.mentionStart, end))
  }

  private func chains() -> [Clitics] {
    block.words.indices.map { index in
      guard index + 1 < block.words.count, block.words[index + 1].isGlued else { return .none }
      switch block.foldedForm(of: block.words[index]) {
      case "w": return .wa
      case "b": return .ba
      default: return .none
      }
    }
  }

  private mutating func addWords() {
    for (index, token) in block.words.enumerated() {
      let start = token.range.lowerBound
      if token.kind == .digits {
        parser.add(
          Self.digits, words: index..<index + 1, mentionStart: start,
          meaning: Said(block.foldedForm(of: token)))
      }
      var (clitics, hasArticle, needsContext) = (Clitics.none, false, false)
      var word = block.foldedForm(of: token)[...]
      var mentionStart = start
      while let mark = word.first, "WBTQ".contains(mark) {
        word = word.dropFirst()
        switch mark {
        case "W": clitics.insert(.wa)
        case "B": clitics.insert(.ba)
        case "T": hasArticle = true
        default: needsContext = true
        }
        if "WB".contains(mark) { mentionStart += 1 }
      }
      if let (symbol, meaning) = Self.words[String(word)] {
        parser.add(
          symbol, words: index..<index + 1, mentionStart: mentionStart, clitics: clitics,
          hasArticle: hasArticle, needsContext: needsContext, meaning: Said(meaning))
      }
    }
    for index in block.words.indices.dropFirst(2) {
      let name = (index - 2...index).map { block.foldedForm(of: block.words[$0]) }.joined()
      if let (symbol, meaning) = Self.words[name] {
        parser.add(
          symbol, words: index - 2..<index + 1,
          mentionStart: block.words[index - 2].range.lowerBound, meaning: Said(meaning))
      }
    }
  }

  /// Runs of letters, of digits and of spaces; every other byte alone.
  private static func tokens(_ document: Document) -> TokenBlock {
    func kind(_ byte: UInt8) -> Token.Kind {
      switch byte {
      case 0x20: .space
      case 0x0A: .newline
      case 0x30...0x39: .digits
      case 0x41...0x5A, 0x61...0x7A: .latin
      default: .punctuation
      }
    }
    var block = TokenBlock()
    let text = document.text
    block.reset(to: TextRange(0, text.count))
    var start = 0
    for index in text.indices {
      let current = kind(text[index])
      block.folded.append(text[index])
      if index + 1 == text.count || current == .punctuation || kind(text[index + 1]) != current {
        block.append(kind: current, through: index + 1, folded: TextRange(start, index + 1))
        start = index + 1
      }
    }
    return block
  }
}
