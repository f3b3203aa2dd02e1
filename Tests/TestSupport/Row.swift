/// A row of a test's table: what it is about, what goes in, what must come out.
package struct Row<Input: Sendable, Expected: Sendable>: Sendable, CustomStringConvertible {
  package let name: String
  package let input: Input
  package let expected: Expected

  package init(_ name: String, _ input: Input, _ expected: Expected) {
    self.name = name
    self.input = input
    self.expected = expected
  }

  package var description: String { name }
}
