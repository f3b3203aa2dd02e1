package import DocumentModel

/// One place of a pattern: what may stand there, how often, and what it is for.
package struct Element: Sendable {
  /// What an element looks at.
  package enum Test: Sendable {
    /// A node of one of these symbols.
    case symbols([Symbol])
    /// A token of one of these kinds.
    case kinds([Token.Kind])
    /// A token that folds to this one ASCII scalar.
    case mark(Unicode.Scalar)
  }

  /// Which proclitics a node may have.
  package enum CliticCondition: Hashable, Sendable {
    case none
    case any
    /// None, or some of these and no other.
    case optional(Clitics)
    /// Some of these and no other.
    case required(Clitics)
  }

  package enum ArticleCondition: Sendable { case any, required, forbidden }

  /// How the first token stands to the one before it.
  package enum Spacing: Sendable { case any, glued, apart }

  package enum Role: Sendable {
    /// Belongs to the span.
    case part
    /// Must stand there and is left out of the span.
    case context
    /// Must not stand there; takes up no words.
    case absent
  }

  package var test: Test
  /// `nil`: any for the first element of a pattern, none for the others.
  package var clitics: CliticCondition?
  package var article: ArticleCondition = .any
  package var spacing: Spacing = .any
  package var count: ClosedRange<Int> = 1...1
  package var role: Role = .part
  /// The varieties of all of which a node must be, a bit each.
  package var traits: UInt16 = 0

  package init(_ test: Test) { self.test = test }
}

extension Element {
  /// A node of one of the symbols.
  package static func node(_ symbols: Symbol...) -> Element { Element(.symbols(symbols)) }

  /// A token of one of the kinds.
  package static func token(_ kinds: Token.Kind...) -> Element { Element(.kinds(kinds)) }

  /// A punctuation mark or sign, as folding leaves it: ASCII.
  package static func mark(_ scalar: Unicode.Scalar) -> Element { Element(.mark(scalar)) }

  package func with(clitics: CliticCondition) -> Element { changed { $0.clitics = clitics } }
  package func with(article: ArticleCondition) -> Element { changed { $0.article = article } }
  package func with(traits: UInt16) -> Element { changed { $0.traits = traits } }
  package var glued: Element { changed { $0.spacing = .glued } }
  package var apart: Element { changed { $0.spacing = .apart } }
  package var optional: Element { changed { $0.count = 0...1 } }
  /// As often as it stands there, within bounds.
  package func times(_ count: ClosedRange<Int>) -> Element { changed { $0.count = count } }
  /// Needed, but outside the span.
  package var context: Element { changed { $0.role = .context } }
  /// Must not stand here.
  package var absent: Element { changed { $0.role = .absent } }

  private func changed(_ change: (inout Element) -> Void) -> Element {
    var copy = self
    change(&copy)
    return copy
  }
}
