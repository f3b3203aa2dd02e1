package import DocumentModel

/// The organizations of a lexicon, each made when it is asked for: a text names few of the thousands,
/// and making all took a tenth of the start.
package struct NameTable: RandomAccessCollection, Sendable {
  /// How many numbers stand for an organization: its strings, in the order of ``init(_:)``.
  static let width = 5

  /// The numbers of strings, ``width`` for each organization.
  let numbers: [UInt32]
  let strings: StringTable
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
  init(_ numbers: [UInt32], _ strings: StringTable) throws(LexiconImage.Fault) {
    guard numbers.count % Self.width == 0, numbers.allSatisfy({ $0 < strings.ends.count }) else {
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

  init(_ organizations: [KnownOrganization]) {
    var pool = StringPool()
    var kinds: [UInt32: OrganizationKind] = [:]
    numbers = organizations.flatMap { organization in
      let numbers = [
        organization.id, organization.kind.rawValue, organization.country,
        organization.canonicalName, organization.list,
      ].map { pool.number(of: Array($0.utf8)) }
      kinds[numbers[1]] = organization.kind
      return numbers
    }
    self.kinds = kinds
    strings = StringTable(ends: pool.ends, bytes: pool.bytes)
  }
}
