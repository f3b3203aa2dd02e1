/// A category of the grammar: a class of words, or a kind of phrase that rules build.
///
/// The engine compares symbols and knows nothing else about them.
package struct Symbol: Hashable, Sendable {
  package let id: UInt16

  @inlinable package init(id: UInt16) { self.id = id }

  @inlinable
  package static func == (lhs: Symbol, rhs: Symbol) -> Bool { lhs.id == rhs.id }
}
