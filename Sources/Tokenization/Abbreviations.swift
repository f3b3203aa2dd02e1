/// Abbreviations whose full stops do not end a token: `ر.س`, `أ.ف.ب`.
///
/// Held in lookup folding, without the last full stop.
package struct Abbreviations: Sendable {
  private let forms: Set<[UInt8]>

  package init(folded forms: some Sequence<[UInt8]>) {
    self.forms = Set(forms)
  }

  package static let none = Abbreviations(folded: [])

  package func contains(_ folded: ArraySlice<UInt8>) -> Bool {
    !forms.isEmpty && forms.contains(Array(folded))
  }
}
