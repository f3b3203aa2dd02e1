internal import DocumentModel
internal import EntityRules

/// What a whole document tells about its single mentions: gathered block by block, asked at the end.
struct DocumentContext {
  /// Organizations that the document names without doubt.
  private var named: Set<String> = []
  /// Indices of entities that stand only if their organization is named elsewhere.
  private var pending: [Int] = []

  mutating func reset() {
    named.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
  }

  /// Takes note of an entity that was chosen and has the given index.
  mutating func note(_ entity: Entity, at index: Int, isPending: Bool) {
    if isPending {
      pending.append(index)
    } else if case .organization(let organization) = entity.value, let known = organization.known {
      named.insert(known.id)
    }
  }

  /// Mends the entities by what the whole document tells.
  func settle(_ entities: inout EntityList) {
    var dropped: Set<Int> = []
    for index in pending {
      guard case .organization(let organization) = entities[index].value,
        let known = organization.known, named.contains(known.id)
      else {
        dropped.insert(index)
        continue
      }
    }
    entities.remove(at: dropped)
  }
}
