internal import DocumentModel
internal import EntityRules

/// What a whole document tells about its single mentions: gathered block by block, asked at the end.
struct DocumentContext {
  /// How many clubs a document must name before it is taken to be about sport.
  private static let fewestClubs = 2

  /// Organizations that the document names without doubt.
  private var named: Set<String> = []
  /// Names that no list knows and that a mention without doubt bears: what kind they are and, where
  /// an acronym stood beside a listed name, which organization.
  private var introduced: [String: OrganizationValue] = [:]
  /// Clubs that the document names without doubt: among several a doubtful one is a club too.
  private var clubs: Set<String> = []
  /// Entities that stand only if their organization is named elsewhere: the index of each, and all
  /// that its words may mean, best first.
  private var pending: [(index: Int, readings: [OrganizationValue])] = []

  mutating func reset() {
    named.removeAll(keepingCapacity: true)
    introduced.removeAll(keepingCapacity: true)
    clubs.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
  }

  /// Takes note of an entity that has the given index and stands without doubt.
  mutating func note(_ entity: Entity, in document: Document) {
    guard case .organization(let organization) = entity.value else { return }
    if let known = organization.known {
      named.insert(known.id)
      if known.kind == .sport { clubs.insert(known.id) }
    }
    if case .slice(let name) = organization.name, isAcronym(name, in: document) {
      introduced[document.string(name)] = organization
    }
  }

  /// Takes note of an entity that stands only if the document names one of its readings elsewhere.
  mutating func notePending(at index: Int, readings: [OrganizationValue]) {
    pending.append((index, readings))
  }

  private func isAcronym(_ range: TextRange, in document: Document) -> Bool {
    Capitals(of: document.text[range.indices]) == .all
  }

  /// Mends the entities by what the whole document tells.
  func settle(_ entities: inout EntityList, in document: Document) {
    var dropped: Set<Int> = []
    for (index, readings) in pending {
      let name = document.string(entities[index].range)
      if let value = confirmed(readings, name, entities[index].range) {
        entities[index].value = .organization(value)
      } else {
        dropped.insert(index)
      }
    }
    entities.remove(at: dropped)
  }

  /// The reading that the document bears out; `nil` where it does none.
  private func confirmed(
    _ readings: [OrganizationValue], _ name: String, _ range: TextRange
  ) -> OrganizationValue? {
    if let reading = readings.first(where: { $0.known.map { named.contains($0.id) } ?? false }) {
      return reading
    }
    if clubs.count >= Self.fewestClubs,
      let club = readings.first(where: { $0.known?.kind == .sport }) {
      return club
    }
    return introduced[name].map {
      OrganizationValue(name: .slice(range), kind: $0.kind, known: $0.known)
    }
  }
}
