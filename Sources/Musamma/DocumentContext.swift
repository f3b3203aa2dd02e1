internal import DocumentModel
internal import EntityRules

/// What a whole document tells about its single mentions: gathered block by block, asked at the end.
struct DocumentContext {
  /// How many clubs a document must name before it is taken to be about sport.
  private static let fewestClubs = 2

  /// How many entities before an amount, and bytes, an organization of its sentence is looked for.
  private static let reach = 12
  private static let farthest = 600

  /// Organizations that the document names without doubt.
  private var named: Set<String> = []
  /// Names that no list knows and that a mention without doubt bears: what kind they are and, where
  /// an acronym stood beside a listed name, which organization.
  private var introduced: [String: OrganizationValue] = [:]
  /// Clubs that the document names without doubt: among several a doubtful one is a club too.
  private var clubs: Set<String> = []
  /// Entities that stand only if the document supports them: the index of each and, for an
  /// organization, all that its words may mean, best first.
  private var pending: [(index: Int, readings: [OrganizationValue])] = []
  /// Indices of amounts whose currency or decimal mark is open.
  private var openMoney: [Int] = []
  var evidence = CurrencyEvidence()
  var timeline = Timeline()
  var breaks = BreakDays()
  private var dates = DateContext()
  private var later = LaterMentions()

  mutating func reset() {
    named.removeAll(keepingCapacity: true)
    introduced.removeAll(keepingCapacity: true)
    clubs.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    openMoney.removeAll(keepingCapacity: true)
    later.reset()
    evidence.reset()
    dates.reset()
    timeline = Timeline()
    breaks = BreakDays()
  }

  // MARK: Taking note

  /// Takes note of an entity that has the given index and stands without doubt.
  mutating func note(_ entity: Entity, at index: Int, in document: Document) {
    switch entity.value {
    case .organization(let organization):
      note(organization, in: document)
      later.note(organization, rule: entity.rule, in: document)
    case .money(let money):
      if let currency = money.currency { evidence.note(currency: currency, reason: money.reason) }
      if money.currency == nil || money.otherReading != nil { openMoney.append(index) }
    case .date(let date): dates.note(date, at: index, entity.range)
    }
  }

  /// Takes note of an entity that stands only if the document supports it.
  mutating func notePending(at index: Int, readings: [OrganizationValue]) {
    pending.append((index, readings))
  }

  /// Takes note of a country that the text names.
  mutating func note(country: String) { evidence.note(country: country) }

  /// Takes note of a church that the text names.
  mutating func note(church: MovableFeast.Church) { dates.note(church: church) }

  private mutating func note(_ organization: OrganizationValue, in document: Document) {
    if let known = organization.known {
      named.insert(known.id)
      if known.kind == .sport { clubs.insert(known.id) }
      if !known.country.isEmpty { evidence.note(seat: known.country) }
    }
    if case .slice(let name) = organization.name, isAcronym(name, in: document) {
      introduced[document.string(name)] = organization
    }
  }

  private func isAcronym(_ range: TextRange, in document: Document) -> Bool {
    Capitals(of: document.text[range.indices]) == .all
  }

  // MARK: Settling

  /// Mends the entities by what the whole document tells.
  func settle(_ entities: inout EntityList, in document: Document, issuers: CurrencyIssuers) {
    for (index, value) in breaks.found { entities[index].value = .date(value) }
    dates.settle(&entities, by: evidence)
    for index in openMoney {
      guard case .money(var money) = entities[index].value else { continue }
      let nearest = nearestCandidate(of: money, at: index, entities, document, issuers)
      evidence.settle(&money, issuers, nearest: nearest)
      entities[index].value = .money(money)
    }
    var dropped: Set<Int> = []
    for (index, readings) in pending {
      let entity = entities[index]
      let value: EntityValue? =
        switch entity.value {
        case .organization:
          confirmed(readings, document.string(entity.range), entity.range).map { .organization($0) }
        case .money(let money): supported(money, issuers)
        case .date: entity.value
        }
      if let value { entities[index].value = value } else { dropped.insert(index) }
    }
    entities.remove(at: dropped)
    later.insert(into: &entities, in: document)
  }

  /// What is doubtful in the dates.
  var warnings: [Warning] { dates.warnings }

  /// The candidate whose country has the nearest organization before an amount in its sentence.
  private func nearestCandidate(
    of money: MoneyValue, at index: Int, _ entities: EntityList, _ document: Document,
    _ issuers: CurrencyIssuers
  ) -> String? {
    let start = entities[index].range.lowerBound
    for other in stride(from: index - 1, through: max(0, index - Self.reach), by: -1) {
      let end = entities[other].range.upperBound
      guard end <= start, start - end <= Self.farthest,
        !endsSentence(document.text[TextRange(end, start).indices])
      else { return nil }
      guard case .organization(let organization) = entities[other].value,
        let country = organization.known?.country,
        !pending.contains(where: { $0.index == other })
      else { continue }
      if let code = money.candidates.first(where: { issuers.countries(of: $0).contains(country) }) {
        return code
      }
    }
    return nil
  }

  /// Whether a line ends in some text, or a sentence with a mark and a space.
  private func endsSentence(_ text: some Collection<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in text {
      if byte == 0x0A || byte == 0x0D { return true }
      if byte == 0x20, [0x2E, 0x21, 0x3F, 0x9F].contains(last) { return true }
      last = byte
    }
    return false
  }

  /// The reading that the document bears out; `nil` where it does none.
  private func confirmed(
    _ readings: [OrganizationValue], _ name: String, _ range: TextRange
  ) -> OrganizationValue? {
    if let reading = readings.first(where: { $0.known.map { named.contains($0.id) } ?? false }) {
      return reading
    }
    if clubs.count >= Self.fewestClubs,
      let club = readings.first(where: { $0.known?.kind == .sport })
    {
      return club
    }
    return introduced[name].map {
      OrganizationValue(name: .slice(range), kind: $0.kind, known: $0.known)
    }
  }

  /// What an amount that waits for the document means; `nil` where it names no country that has the
  /// currency, and is from none.
  private func supported(_ waiting: MoneyValue, _ issuers: CurrencyIssuers) -> EntityValue? {
    var money = waiting
    money.currency = nil
    evidence.settle(&money, issuers)
    guard let code = money.currency else { return nil }
    money.reason = waiting.currency == code ? waiting.reason : money.reason
    return .money(money)
  }
}
