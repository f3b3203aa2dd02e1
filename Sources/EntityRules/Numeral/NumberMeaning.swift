package import DocumentModel

/// A number as the text says it.
package struct NumberMeaning: Hashable, Sendable {
  package let value: ExactDecimal

  package init(value: ExactDecimal) { self.value = value }
}
