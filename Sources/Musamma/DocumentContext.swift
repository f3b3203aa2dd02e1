internal import DocumentModel
internal import EntityRules

/// What a whole document tells about its single mentions: gathered block by block, asked at the end.
struct DocumentContext {
  /// Organizations that the document names without doubt.
  private var named: Set<String> = []
  /// Names that no list knows and that a mention without doubt bears: what kind they are and, where
  /// an acronym stood beside a listed name, which organization.
  private var introduced: [String: OrganizationValue] = [:]
  /// Indices of entities that stand only if their organization is named elsewhere.
  private var pending: [Int] = []

  mutating func reset() {
    named.removeAll(keepingCapacity: true)
    introduced.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
  }

  /// Takes note of an entity that was chosen and has the given index.
  mutating func note(_ entity: Entity, at index: Int, isPending: Bool, in document: Document) {
    guard case .organization(let organization) = entity.value else { return }
    if isPending {
      pending.append(index)
      return
    }
    if let known = organization.known { named.insert(known.id) }
    if case .slice(let name) = organization.name, isAcronym(name, in: document) {
      introduced[document.string(name)] = organization
    }
  }

  private func isAcronym(_ range: TextRange, in document: Document) -> Bool {
    Capitals(of: document.text[range.indices]) == .all
  }

  /// Mends the entities by what the whole document tells.
  func settle(_ entities: inout EntityList, in document: Document) {
    var dropped: Set<Int> = []
    for index in pending {
      guard case .organization(let organization) = entities[index].value else { continue }
      if let known = organization.known {
        if !named.contains(known.id) { dropped.insert(index) }
      } else if let first = introduced[document.string(entities[index].range)] {
        entities[index].value = .organization(
          OrganizationValue(
            name: .slice(entities[index].range), kind: first.kind, known: first.known))
      } else {
        dropped.insert(index)
      }
    }
    entities.remove(at: dropped)
  }
}
