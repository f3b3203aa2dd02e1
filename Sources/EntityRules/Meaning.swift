package import DocumentModel

/// What a node means to the rules.
package enum Meaning: Sendable {
  /// A word of a closed list.
  case word(Lexeme)
  /// A token of digits, in ASCII digits with the separators as written.
  case digits(String)
  case number(NumberMeaning)
  case numberRange(NumberRange)
  indirect case currency(CurrencyMeaning)
  indirect case subunit(SubunitMeaning)
  case organization(OrganizationMeaning)
  indirect case money(MoneyValue)
  indirect case date(DateValue)
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
