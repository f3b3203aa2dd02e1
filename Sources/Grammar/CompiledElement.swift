internal import DocumentModel

/// An element as the matcher asks it: numbers and bit sets, which cost nothing to look at.
///
/// ``Element`` holds arrays; to take one out of a pattern costs a reference count each, and patterns are
/// asked for every word.
struct CompiledElement: Sendable {
  /// The symbols that a node may have, or the word itself where ``asksForNode`` is false.
  let symbols: SymbolSet
  /// Whether a node is asked for, and not a token.
  let asksForNode: Bool
  /// Proclitics that a node may have.
  private let allowedClitics: Clitics
  let needsClitics: Bool
  private let article: Element.ArticleCondition
  /// The varieties of all of which a node must be, a bit each.
  let traits: UInt16
  let spacing: Element.Spacing
  let role: Element.Role
  let minimum: Int
  let maximum: Int

  init(_ element: Element, isFirst: Bool, _ tokens: TokenSymbols) {
    var symbols = SymbolSet()
    switch element.test {
    case .symbols(let all):
      for symbol in all {
        precondition(symbol.id < tokens.lowest, "the highest ids are those of tokens")
        symbols.insert(symbol)
      }
      asksForNode = true
    case .kinds(let all):
      for kind in all { symbols.insert(TokenSymbols.symbol(of: kind)) }
      asksForNode = false
    case .mark(let scalar):
      symbols.insert(tokens.symbol(ofMark: scalar))
      asksForNode = false
    }
    self.symbols = symbols
    switch element.clitics ?? (isFirst ? .any : Element.CliticCondition.none) {
    case .none: (allowedClitics, needsClitics) = (.none, false)
    case .any: (allowedClitics, needsClitics) = (Clitics(rawValue: .max), false)
    case .optional(let allowed): (allowedClitics, needsClitics) = (allowed, false)
    case .required(let allowed): (allowedClitics, needsClitics) = (allowed, true)
    }
    article = element.article
    traits = element.traits
    spacing = element.spacing
    role = element.role
    minimum = element.count.lowerBound
    maximum = element.count.upperBound
  }

  func allows(_ node: Node) -> Bool {
    guard symbols.contains(node.symbol), node.traits & traits == traits,
      allowedClitics.rawValue | node.clitics.rawValue == allowedClitics.rawValue,
      !needsClitics || node.clitics.rawValue != 0
    else { return false }
    switch article {
    case .any: return true
    case .required: return node.hasArticle
    case .forbidden: return !node.hasArticle
    }
  }

  /// Whether the first word of what stands here may be glued to the word before it, or not.
  func allowsSpacing(isGlued: Bool) -> Bool {
    switch spacing {
    case .any: true
    case .glued: isGlued
    case .apart: !isGlued
    }
  }
}
