package import DocumentModel
package import Grammar

/// What a node means to the rules. What is large is behind a reference: meanings are copied more often
/// than made.
package enum Meaning: Sendable {
  /// A word of a closed list.
  case word(Lexeme)
  /// A token of digits, in ASCII digits with the separators as written.
  case digits(String)
  indirect case number(NumberMeaning)
  indirect case numberRange(NumberRange)
  indirect case currency(CurrencyMeaning)
  indirect case subunit(SubunitMeaning)
  indirect case organization(OrganizationMeaning)
  indirect case money(MoneyValue)
  /// The second where the value stands alone: how it belongs to what the text tells.
  indirect case date(DateValue, DateStory? = nil)
  /// A part of a date.
  indirect case datePhrase(DatePhrase)
}

/// The meaning of a word of a closed list, by the area that it belongs to.
package enum Lexeme: Hashable, Sendable {
  case geography(GeographyWord)
  case date(DateWord)
  case number(NumberWord)
  case money(MoneyWord)
  case organization(OrganizationWord)
}

/// A meaning as the engine keeps it.
package final class MeaningBox: Sendable {
  package let meaning: Meaning

  package init(_ meaning: Meaning) { self.meaning = meaning }
}

extension Meaning {
  /// Out of what the engine kept: it keeps what the rules and the pipeline give it, boxes alone.
  package init(_ kept: any NodeMeaning) {
    // SAFETY: by what this says above; debug builds check it. Unchecked, for it is done for every word
    // that a rule asks about.
    self = unsafe unsafeDowncast(kept, to: MeaningBox.self).meaning
  }
}

extension Product {
  init(_ meaning: Meaning, symbol: Symbol? = nil, span: MatchSpan? = nil, traits: UInt16 = 0) {
    self.init(meaning: MeaningBox(meaning), symbol: symbol, span: span, traits: traits)
  }
}

extension Match {
  /// The meaning of an element's first item.
  func meaning(_ element: Int) -> Meaning? { kept(element).map { Meaning($0) } }
}

extension Match.Item {
  var meaning: Meaning? { kept.map { Meaning($0) } }
}
