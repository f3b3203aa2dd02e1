/// One line of a rule's table: a text and what the rule finds in it.
package struct RuleRow: Sendable, CustomStringConvertible {
  /// The rule's id.
  package let rule: String
  /// The text, with `⟦ ⟧` around each mention that the rule makes; none where it must not fire.
  package let text: String
  /// What the mentions mean, in order: the TIMEX3 value of a date, `USD 500` of money, the name of an
  /// organization.
  package let values: [String]
  /// The day relative expressions are resolved against, `YYYY-MM-DD`; `nil` where there is none.
  package let reference: String?

  /// A text in which the rule makes the marked mentions, with their values.
  package init(
    _ rule: String, _ text: String, _ values: String..., reference: String? = "2026-10-14"
  ) {
    self.rule = rule
    self.text = text
    self.values = values
    self.reference = reference
  }

  /// A text in which the rule makes nothing.
  package init(_ rule: String, not text: String, reference: String? = "2026-10-14") {
    self.rule = rule
    self.text = text
    values = []
    self.reference = reference
  }

  package var description: String { "\(rule): \(text)" }
}
