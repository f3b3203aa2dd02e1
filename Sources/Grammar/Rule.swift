/// Recognizes something: a pattern, and what a match of it means.
package struct Rule: Sendable {
  /// Unique over all rules: `label.language.what`, such as `money.ar.amount-currency`.
  package let id: String
  /// What it finds, with an example between guillemets: one line for those who ask for an explanation.
  package let summary: String
  /// The category of what it makes, unless a product says otherwise.
  package let produces: Symbol
  /// Which of two results of equal length is taken: the higher.
  package let priority: Int
  /// The first element is a node that must be there: rules are tried where such a node begins.
  package let pattern: [Element]
  /// What a match means: nothing when the rule does not apply, else one product or, for a list,
  /// several. When it gives nothing the matcher tries the pattern's next, shorter way to match.
  package let production: @Sendable (Match) -> [Product]

  package init(
    _ id: String, _ summary: String, produces: Symbol, priority: Int = 0, _ pattern: [Element],
    production: @escaping @Sendable (Match) -> [Product]
  ) {
    guard case .symbols? = pattern.first?.test, pattern[0].count.lowerBound > 0,
      pattern[0].role != .absent
    else { preconditionFailure("the pattern of \(id) must begin with a node") }
    self.id = id
    self.summary = summary
    self.produces = produces
    self.priority = priority
    self.pattern = pattern
    self.production = production
  }
}

/// What a rule makes of a match.
package struct Product: Sendable {
  package let meaning: any NodeMeaning
  /// `nil`: the rule's.
  package var symbol: Symbol?
  /// `nil`: all elements that are parts.
  package var span: MatchSpan?
  /// Of which varieties of its symbol it is, a bit each: elements may ask for some, which spares rules
  /// that look for others a match.
  package var traits: UInt16

  package init(
    meaning: any NodeMeaning, symbol: Symbol? = nil, span: MatchSpan? = nil, traits: UInt16 = 0
  ) {
    self.traits = traits
    self.meaning = meaning
    self.symbol = symbol
    self.span = span
  }
}

/// A stretch of a match's words, and where the mention begins in them.
package struct MatchSpan: Hashable, Sendable {
  /// Indices into the block's words.
  package let words: Range<Int>
  /// In bytes, in the text.
  package let mentionStart: Int

  package init(words: Range<Int>, mentionStart: Int) {
    self.words = words
    self.mentionStart = mentionStart
  }
}
