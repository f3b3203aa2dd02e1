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
      let range = TextRange(node.mentionStart, last).withoutControls(in: document.text)
      candidates.append(
        Candidate(
          range: range, rule: value.list ?? rule.id, priority: rule.priority,
          isPending: Category.isPending(node.symbol),
          value: value.value?.named(before: range.upperBound)))
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

extension EntityValue {
  /// The value with a name that does not go on behind the mention's end.
  fileprivate func named(before end: Int) -> EntityValue {
    guard case .organization(let organization) = self,
      case .slice(let name) = organization.name, name.upperBound > end, name.lowerBound < end
    else { return self }
    return .organization(
      OrganizationValue(
        name: .slice(TextRange(name.lowerBound, end)), kind: organization.kind,
        known: organization.known))
  }
}
