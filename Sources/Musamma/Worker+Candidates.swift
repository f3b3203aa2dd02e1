internal import DocumentModel
internal import EntityRules
internal import Grammar

extension Worker {
  /// What the parser's nodes propose as entities, each mention of one rule once.
  func candidates(in document: Document) -> [Candidate] {
    var candidates: [Candidate] = []
    for node in parser.nodes(where: Self.isEntity) where !node.isEcho {
      guard let value = entityValue(of: node), let rule = parser.origin(of: node) else { continue }
      let last = block.words[node.words.upperBound - 1].range.upperBound
      candidates.append(
        Candidate(
          range: TextRange(node.mentionStart, last), rule: value.list ?? rule.id,
          priority: rule.priority,
          isPending: Category.isPending(node.symbol), value: value.value))
    }
    return candidates
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

  private func entityValue(of node: Node) -> (value: EntityValue?, list: String?)? {
    switch node.symbol {
    case Category.otherName.symbol: return (nil, nil)
    case Category.organization.symbol, Category.pendingOrganization.symbol:
      guard case .organization(let meaning) = Meaning(parser.kept(of: node)) else { return nil }
      return (.organization(meaning.value), meaning.list)
    case Category.money.symbol, Category.pendingMoney.symbol:
      guard case .money(let value) = Meaning(parser.kept(of: node)) else { return nil }
      return (.money(value), nil)
    case Category.date.symbol:
      guard case .date(let value) = Meaning(parser.kept(of: node)) else { return nil }
      return (.date(value), nil)
    default: return nil
    }
  }
}
