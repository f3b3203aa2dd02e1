internal import DocumentModel

/// Applies the productions of rules to matches and collects what they make.
///
/// A part of the matcher and no object: each access to an object's property is checked at run time.
struct Producer {
  /// What of a rule is needed here: to copy a whole rule out of an array counts references for each of
  /// its strings. (In an array of its own a closure would be called through a thunk.)
  struct Maker: Sendable {
    let production: @Sendable (Match) -> [Product]
    let symbol: Symbol

    init(_ rule: Rule) {
      production = rule.production
      symbol = rule.produces
    }
  }

  private let makers: [Maker]
  /// What was made in the stage at hand.
  var made = Made()

  init(_ makers: [Maker]) { self.makers = makers }

  /// Makes what a rule makes of a match; false where that is nothing.
  mutating func accepts(_ match: Match, of rule: Int) -> Bool {
    let products = makers[rule].production(match)
    if products.isEmpty { return false }
    let parts = keepParts(of: match)
    let first = match.firstItem
    for product in products {
      guard let span = product.span ?? match.span else { continue }
      let startsHere = span.words.lowerBound == first.words.lowerBound
      made.nodes.append(
        Node(
          symbol: product.symbol ?? makers[rule].symbol, words: span.words,
          mentionStart: span.mentionStart, clitics: startsHere ? first.clitics : .none,
          traits: product.traits, meaning: Int32(made.meanings.count), rule: Int32(rule),
          parts: parts))
      made.meanings.append(product.meaning)
    }
    return true
  }

  /// Keeps the nodes that a match took and says where.
  private mutating func keepParts(of match: Match) -> Range<Int32> {
    let start = Int32(made.parts.count)
    for place in 0..<match.count {
      let index = match.entry(place).index
      if index >= 0 { made.parts.append(Int32(index)) }
    }
    return start..<Int32(made.parts.count)
  }
}
