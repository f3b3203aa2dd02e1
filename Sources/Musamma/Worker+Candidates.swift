internal import DocumentModel
internal import EntityRules
internal import Grammar

extension Worker {
  /// What the parser's nodes propose as entities, the echoes of nodes apart; and the nodes.
  func candidates(in document: Document) -> (candidates: [Candidate], nodes: [Node]) {
    let nodes = parser.nodes(where: Self.isEntity).filter { !$0.isEcho }
    let candidates = nodes.map { node in
      let last = block.words[node.words.upperBound - 1].range.upperBound
      return Candidate(
        range: TextRange(node.mentionStart, last).withoutControls(in: document.text),
        priority: parser.origin(of: node).priority, isPending: Category.isPending(node.symbol))
    }
    return (candidates, nodes)
  }

  /// For each symbol, by its id, whether its nodes are candidates: most are not.
  private static let isEntity = table(
    of: [
      Category.otherName, .organization, .pendingOrganization, .money, .pendingMoney, .date,
    ].map(\.symbol))

  /// For each symbol, by its id, whether its nodes name a country.
  static let namesCountry = table(of: Category.countryNaming)

  private static func table(of symbols: [Symbol]) -> [Bool] {
    var table = [Bool](repeating: false, count: Int(UInt8.max) + 1)
    for symbol in symbols { table[Int(symbol.id)] = true }
    return table
  }

  /// What a node proposes, for the range that its candidate has.
  func proposal(of node: Node, at range: TextRange) -> Proposal {
    let rule = parser.origin(of: node).id
    if node.symbol == Category.otherName.symbol { return Proposal(rule: rule, value: nil) }
    switch Meaning(parser.kept(of: node)) {
    case .organization(let meaning):
      return Proposal(
        rule: meaning.list ?? rule,
        value: .organization(meaning.value.named(before: range.upperBound)))
    case .money(let money): return Proposal(rule: rule, value: .money(money))
    case .date(let date, let story):
      return Proposal(rule: rule, value: .date(date), story: story)
    default: return Proposal(rule: rule, value: nil)
    }
  }
}

extension TextRange {
  /// The range without invisible controls at its end, such as marks of direction: to a tokenizer they are
  /// part of the word before them, to a reader of no mention.
  fileprivate func withoutControls(in text: [UInt8]) -> TextRange {
    var end = upperBound
    while end - lowerBound > 3 {
      switch (text[end - 3], text[end - 2], text[end - 1]) {
      // U+200B...200F, U+202A...202E, U+2060...206F, U+FEFF.
      case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
        (0xEF, 0xBB, 0xBF):
        end -= 3
      // U+061C.
      case (_, 0xD8, 0x9C): end -= 2
      default: return TextRange(lowerBound, end)
      }
    }
    return TextRange(lowerBound, end)
  }
}

extension OrganizationValue {
  /// The value with a name that does not go on behind the mention's end.
  fileprivate func named(before end: Int) -> OrganizationValue {
    guard case .slice(let slice) = name, slice.upperBound > end, slice.lowerBound < end else {
      return self
    }
    return OrganizationValue(
      name: .slice(TextRange(slice.lowerBound, end)), kind: kind, known: known)
  }
}
