internal import DocumentModel
internal import EntityRules

/// What a whole document tells about its single mentions: gathered block by block, asked at the end.
struct DocumentContext {
  /// Organizations that the document names without doubt.
  private var named: Set<String> = []
  /// Indices of entities that stand only if the document supports them.
  private var pending: [Int] = []
  /// Indices of amounts whose currency or decimal mark is open.
  private var openMoney: [Int] = []
  private var evidence = CurrencyEvidence()

  mutating func reset() {
    named.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    openMoney.removeAll(keepingCapacity: true)
    evidence.reset()
  }

  /// Takes note of an entity that was chosen and has the given index.
  mutating func note(_ entity: Entity, at index: Int, isPending: Bool) {
    if isPending {
      pending.append(index)
      return
    }
    switch entity.value {
    case .organization(let organization):
      if let known = organization.known {
        named.insert(known.id)
        if !known.country.isEmpty { evidence.note(seat: known.country) }
      }
    case .money(let money):
      if let currency = money.currency { evidence.note(currency: currency) }
      if money.currency == nil || money.otherReading != nil { openMoney.append(index) }
    case .date: break
    }
  }

  /// Takes note of a country that the text names.
  mutating func note(country: String) { evidence.note(country: country) }

  /// Mends the entities by what the whole document tells.
  func settle(_ entities: inout EntityList, issuers: CurrencyIssuers) {
    for index in openMoney {
      guard case .money(var money) = entities[index].value else { continue }
      evidence.settle(&money, issuers)
      entities[index].value = .money(money)
    }
    var dropped: Set<Int> = []
    for index in pending where !supports(&entities[index], issuers) { dropped.insert(index) }
    entities.remove(at: dropped)
  }

  /// Whether the document supports an entity that waits for it; amounts are decided by that.
  private func supports(_ entity: inout Entity, _ issuers: CurrencyIssuers) -> Bool {
    switch entity.value {
    case .organization(let organization):
      return organization.known.map { named.contains($0.id) } ?? false
    case .money(var money):
      guard let code = evidence.decide(money.candidates, issuers) else { return false }
      if money.currency == nil {
        evidence.settle(&money, issuers)
      } else {
        money.currency = code
        money.candidates = []
      }
      entity.value = .money(money)
      return true
    case .date: return true
    }
  }
}
