package import ArabicText
package import DocumentModel

/// An organization as a node of the grammar names it.
package struct OrganizationMeaning: Sendable {
  package let value: OrganizationValue
  /// What the resolver is told made it, where that is a list and not a rule.
  package let list: String?

  package init(value: OrganizationValue, list: String? = nil) {
    self.value = value
    self.list = list
  }

  /// A listed organization by one of its forms. Its name is the mention, with the article whole
  /// again where a preposition took its alef.
  package init(
    _ known: KnownOrganization, mention: TextRange, reading: Reading, in document: Document
  ) {
    let name: OrganizationValue.Name =
      switch reading.restored {
      case .nothing: .slice(mention)
      case .alef: .text("ا" + document.string(mention))
      case .article: .text("ال" + document.string(mention))
      }
    self.init(
      value: OrganizationValue(name: name, kind: known.kind, known: known), list: known.list)
  }
}
