internal import DocumentModel

/// An element as the matcher asks it: numbers and bit sets, which cost nothing to look at.
///
/// ``Element`` holds arrays; to take one out of a pattern costs a reference count each, and patterns are
/// asked for every word.
struct CompiledElement: Sendable {
  /// The symbols that a node may have.
  let symbols: SymbolSet
  /// The kinds that a token may have, a bit each; 0 where a node or a mark is asked for.
  private let kinds: UInt8
  /// The mark that a token must be, in ASCII; 0 where a node or kinds are asked for.
  private let mark: UInt8
  /// Proclitics that a node may have.
  private let allowedClitics: Clitics
  let needsClitics: Bool
  private let article: Element.ArticleCondition
  /// The variety that a node must be; -1 where any may stand.
  let tag: Int16
  let spacing: Element.Spacing
  let role: Element.Role
  let minimum: Int
  let maximum: Int

  init(_ element: Element, isFirst: Bool) {
    var symbols = SymbolSet()
    var kinds: UInt8 = 0
    var mark: UInt8 = 0
    switch element.test {
    case .symbols(let all): for symbol in all { symbols.insert(symbol) }
    case .kinds(let all): for kind in all { kinds |= Self.bit(kind) }
    case .mark(let scalar): mark = UInt8(truncatingIfNeeded: scalar.value)
    }
    self.symbols = symbols
    self.kinds = kinds
    self.mark = mark
    switch element.clitics ?? (isFirst ? .any : Element.CliticCondition.none) {
    case .none: (allowedClitics, needsClitics) = (.none, false)
    case .any: (allowedClitics, needsClitics) = (Clitics(rawValue: .max), false)
    case .optional(let allowed): (allowedClitics, needsClitics) = (allowed, false)
    case .required(let allowed): (allowedClitics, needsClitics) = (allowed, true)
    }
    article = element.article
    tag = element.tag.map { Int16($0) } ?? -1
    spacing = element.spacing
    role = element.role
    minimum = element.count.lowerBound
    maximum = element.count.upperBound
  }

  var asksForNode: Bool { kinds == 0 && mark == 0 }

  func allows(_ node: Node) -> Bool {
    guard symbols.contains(node.symbol), tag < 0 || tag == Int16(node.tag),
      allowedClitics.rawValue | node.clitics.rawValue == allowedClitics.rawValue,
      !needsClitics || node.clitics.rawValue != 0
    else { return false }
    switch article {
    case .any: return true
    case .required: return node.hasArticle
    case .forbidden: return !node.hasArticle
    }
  }

  /// Whether a token may stand here; `mark` is its one folded byte, 0 where it has more.
  func allows(_ kind: Token.Kind, mark: UInt8) -> Bool {
    kinds != 0 ? kinds & Self.bit(kind) != 0 : mark == self.mark
  }

  private static func bit(_ kind: Token.Kind) -> UInt8 {
    switch kind {
    case .arabic: 1
    case .latin: 2
    case .digits: 4
    case .letters: 8
    case .space: 16
    case .newline: 32
    case .punctuation: 64
    case .symbol: 128
    }
  }
}
