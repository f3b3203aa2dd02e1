internal import DocumentModel
internal import EntityRules

/// What a document tells about the churches whose feasts it names.
struct ChurchEvidence {
  /// Dates that only the churches of a side have: days of the Coptic calendar, feasts whose own sentence
  /// tells the church or the day.
  private var easternDays = 0
  private var westernDays = 0
  /// The same of feasts that are counted from Easter.
  private var easternEasters = 0
  private var westernEasters = 0
  /// Words that name a church.
  private var easternWords = 0
  private var westernWords = 0

  mutating func note(_ feast: ChurchDay) {
    switch feast.keeper {
    // Who keeps the Julian Christmas keeps the Julian Easter, but not the other way round.
    case .eastern:
      easternEasters += 1
      if feast.isFixed { easternDays += 1 }
    case .western:
      westernDays += 1
      if !feast.isFixed { westernEasters += 1 }
    case .open: break
    }
  }

  mutating func noteCoptic() {
    easternDays += 1
    easternEasters += 1
  }

  mutating func note(_ church: MovableFeast.Church) {
    switch church {
    case .eastern: easternWords += 1
    case .western: westernWords += 1
    case .untold, .usuallyEastern: break
    }
  }

  /// Whether the eastern day of a feast is meant that its sentence leaves open: by the document's other
  /// dates, else by the churches that it names, else by its countries; `nil` where nothing tells.
  func isEastern(_ feast: ChurchDay, _ evidence: CurrencyEvidence) -> Bool? {
    guard case .open(_, _, let isUsuallyEastern) = feast.keeper, !evidence.isLatin else {
      return nil
    }
    let days = feast.isFixed ? (easternDays, westernDays) : (easternEasters, westernEasters)
    // Many eastern churches keep Christmas with the western.
    let named = Self.side((easternWords, westernWords)).flatMap { feast.isFixed && $0 ? nil : $0 }
    return Self.side(days) ?? named
      ?? ChurchLands.isEastern(
        evidence.countries, region: evidence.region, isFixed: feast.isFixed,
        isUsuallyEastern: isUsuallyEastern)
  }

  /// The side that all or nearly all speaks for.
  private static func side(_ counts: (eastern: Int, western: Int)) -> Bool? {
    if counts.eastern > 2 * counts.western { return true }
    return counts.western > 2 * counts.eastern ? false : nil
  }
}
