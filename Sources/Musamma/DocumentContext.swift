internal import DocumentModel
internal import EntityRules

/// What a whole document tells about its single mentions: gathered block by block, asked at the end.
struct DocumentContext {
  /// Organizations that the document names without doubt.
  private var named: Set<String> = []
  /// Names that no list knows and that a mention without doubt bears: what kind they are and, where
  /// an acronym stood beside a listed name, which organization.
  private var introduced: [String: OrganizationValue] = [:]
  /// Indices of entities that stand only if the document supports them.
  private var pending: [Int] = []
  /// Indices of amounts whose currency or decimal mark is open.
  private var openMoney: [Int] = []
  private var evidence = CurrencyEvidence()

  mutating func reset() {
    named.removeAll(keepingCapacity: true)
    introduced.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    openMoney.removeAll(keepingCapacity: true)
    evidence.reset()
  }

  /// Takes note of an entity that was chosen and has the given index.
  mutating func note(_ entity: Entity, at index: Int, isPending: Bool, in document: Document) {
    if isPending {
      pending.append(index)
      return
    }
    switch entity.value {
    case .organization(let organization): note(organization, in: document)
    case .money(let money):
      if let currency = money.currency { evidence.note(currency: currency, reason: money.reason) }
      if money.currency == nil || money.otherReading != nil { openMoney.append(index) }
    case .date: break
    }
  }

  /// Takes note of a country that the text names.
  mutating func note(country: String) { evidence.note(country: country) }

  private mutating func note(_ organization: OrganizationValue, in document: Document) {
    if let known = organization.known {
      named.insert(known.id)
      if !known.country.isEmpty { evidence.note(seat: known.country) }
    }
    if case .slice(let name) = organization.name, isAcronym(name, in: document) {
      introduced[document.string(name)] = organization
    }
  }

  private func isAcronym(_ range: TextRange, in document: Document) -> Bool {
    Capitals(of: document.text[range.indices]) == .all
  }

  /// Mends the entities by what the whole document tells.
  func settle(_ entities: inout EntityList, in document: Document, issuers: CurrencyIssuers) {
    for index in openMoney {
      guard case .money(var money) = entities[index].value else { continue }
      evidence.settle(&money, issuers)
      entities[index].value = .money(money)
    }
    var dropped: Set<Int> = []
    for index in pending {
      let entity = entities[index]
      let value: EntityValue? =
        switch entity.value {
        case .organization(let organization): supported(organization, entity.range, in: document)
        case .money(let money): supported(money, issuers)
        case .date: entity.value
        }
      if let value { entities[index].value = value } else { dropped.insert(index) }
    }
    entities.remove(at: dropped)
  }

  /// What an organization that waits for the document means; `nil` where nothing supports it.
  private func supported(
    _ organization: OrganizationValue, _ range: TextRange, in document: Document
  ) -> EntityValue? {
    if let known = organization.known {
      return named.contains(known.id) ? .organization(organization) : nil
    }
    guard let first = introduced[document.string(range)] else { return nil }
    return .organization(
      OrganizationValue(name: .slice(range), kind: first.kind, known: first.known))
  }

  /// What an amount that waits for the document means; `nil` where it names no country that has the
  /// currency.
  private func supported(_ money: MoneyValue, _ issuers: CurrencyIssuers) -> EntityValue? {
    guard let code = evidence.decide(money.candidates, issuers) else { return nil }
    var money = money
    evidence.settle(&money, issuers)
    money.currency = code
    money.candidates = []
    return .money(money)
  }
}
