internal import DocumentModel
internal import Grammar

/// What a noun of institutions is, or takes, that whole rules are about: for patterns, so that they are not
/// tried at every noun.
struct NounTraits: OptionSet {
  let rawValue: UInt16

  static let singular = NounTraits(rawValue: 1)
  static let dual = NounTraits(rawValue: 1 << 1)
  static let ministry = NounTraits(rawValue: 1 << 2)
  static let court = NounTraits(rawValue: 1 << 3)
  static let town = NounTraits(rawValue: 1 << 4)
  static let paper = NounTraits(rawValue: 1 << 5)
  static let strange = NounTraits(rawValue: 1 << 6)
  static let open = NounTraits(rawValue: 1 << 7)
  static let purpose = NounTraits(rawValue: 1 << 8)
  static let leader = NounTraits(rawValue: 1 << 9)
  static let body = NounTraits(rawValue: 1 << 10)
  static let task = NounTraits(rawValue: 1 << 11)
  static let number = NounTraits(rawValue: 1 << 12)
  static let staff = NounTraits(rawValue: 1 << 13)
  static let name = NounTraits(rawValue: 1 << 14)

  private static let completions: [(Completion, NounTraits)] = [
    (.town, .town), (.paper, .paper), (.strange, .strange), (.open, .open), (.purpose, .purpose),
    (.leader, .leader), (.body, .body), (.task, .task), (.number, .number), (.staff, .staff),
    (.name, .name),
  ]

  fileprivate init(of noun: Institution) {
    var traits = NounTraits()
    switch noun.inflection.number {
    case .one: traits.insert(.singular)
    case .two: traits.insert(.dual)
    default: break
    }
    if noun.kind == .ministry { traits.insert(.ministry) }
    if noun.kind == .court { traits.insert(.court) }
    for (completion, trait) in Self.completions where noun.takes.contains(completion) {
      traits.insert(trait)
    }
    self = traits
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

extension Element {
  /// A noun of institutions.
  static func noun(_ traits: NounTraits) -> Element {
    .node(.institution).with(traits: traits.rawValue)
  }
}

extension Lexeme {
  /// The traits of nodes that mean the word.
  var traits: UInt16 {
    guard case .organization(.institution(let noun)) = self else { return 0 }
    return NounTraits(of: noun).rawValue
  }
}
