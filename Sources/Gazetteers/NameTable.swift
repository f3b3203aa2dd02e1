package import DocumentModel

/// The organizations of a lexicon, each made when it is asked for: a text names few of the thousands,
/// and making all took a tenth of the start.
package struct NameTable: RandomAccessCollection, Sendable {
  /// How many numbers stand for an organization: its strings, id, kind, country, canonical name and list.
  static let width = 5

  /// The numbers of strings, ``width`` for each organization.
  private let numbers: FrozenTable<UInt32>
  private let strings: StringTable
  /// What the tables are in.
  private let memory: FrozenMemory
  /// The kinds, by the number of their string.
  private let kinds: [UInt32: OrganizationKind]

  package var startIndex: Int { 0 }
  package var endIndex: Int { numbers.count / Self.width }

  package subscript(index: Int) -> KnownOrganization {
    let start = index * Self.width
    func text(_ column: Int) -> String { strings.text(numbers[start + column]) }
    return KnownOrganization(
      id: text(0), kind: kinds[numbers[start + 1]] ?? .other, country: text(2),
      canonicalName: text(3), list: text(4))
  }

  /// Takes the numbers of an image. Throws where one of them stands for nothing.
  init(
    _ numbers: FrozenTable<UInt32>, _ strings: StringTable, in memory: FrozenMemory
  ) throws(LexiconImage.Fault) {
    self.memory = memory
    guard numbers.count % Self.width == 0, numbers.allSatisfy({ strings.contains($0) }) else {
      throw .damaged
    }
    var kinds: [UInt32: OrganizationKind] = [:]
    for index in stride(from: 1, to: numbers.count, by: Self.width) {
      if kinds[numbers[index]] != nil { continue }
      guard let kind = OrganizationKind(rawValue: strings.text(numbers[index])) else {
        throw .damaged
      }
      kinds[numbers[index]] = kind
    }
    self.numbers = numbers
    self.strings = strings
    self.kinds = kinds
  }
}
