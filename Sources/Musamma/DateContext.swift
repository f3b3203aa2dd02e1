internal import DocumentModel
internal import EntityRules

/// What a whole document tells about its dates: the country of its holidays, the order of its numeric
/// dates, and where it contradicts itself.
struct DateContext {
  /// Places of a kind: the first, and how many.
  private struct Places {
    var first = 0
    var count = 0

    mutating func add(_ range: TextRange) {
      if count == 0 { first = range.lowerBound }
      count += 1
    }
  }

  /// Indices of holidays whose country is open.
  private var holidays: [Int] = []
  /// Indices of feasts that churches keep on different days, where nothing beside them tells which are
  /// meant.
  private var churchFeasts: [Int] = []
  private var churches = ChurchEvidence()
  /// By how many days the document's months are later than the calendar's, where it gives a day in both.
  private var delays: [String: Int] = [:]
  /// Indices of days of Hijri months that it gives in that calendar alone.
  private var hijriDays: [(index: Int, month: String)] = []
  /// Indices of numeric dates whose day and month may be each other.
  private var openOrders: [Int] = []
  private var open = Places()
  private var mismatches = Places()
  /// How many numeric dates can have one order alone.
  private var dayFirst = 0
  private var monthFirst = 0

  mutating func reset() { self = DateContext() }

  /// Takes note of a word that names a church.
  mutating func note(church: MovableFeast.Church) { churches.note(church) }

  /// Takes note of a date that is the entity of an index.
  mutating func note(_ date: DateValue, at index: Int, _ range: TextRange) {
    if !date.countryDays.isEmpty { holidays.append(index) }
    if let feast = date.churchDay {
      if case .open = feast.keeper { churchFeasts.append(index) }
      churches.note(feast)
    }
    if date.calendar == .coptic { churches.noteCoptic() }
    if let day = HijriSighting(date) {
      if !date.isPaired, day.delay == 0 { hijriDays.append((index, day.month)) }
      if date.isPaired, (-2...2).contains(day.delay) { delays[day.month] = day.delay }
    }
    if date.isContradictory { mismatches.add(range) }
    switch date.order {
    case nil: break
    case .dayFirst?: dayFirst += 1
    case .monthFirst?: monthFirst += 1
    case .open?:
      openOrders.append(index)
      open.add(range)
    }
  }

  /// Gives holidays the day of the country that the document is about, and numeric dates the order that
  /// its others have.
  func settle(_ entities: inout EntityList, by evidence: CurrencyEvidence) {
    for index in holidays {
      guard case .date(var date) = entities[index].value,
        let country = evidence.clearest(of: date.countryDays.keys)
          ?? evidence.clearest(of: date.countryDays.keys.filter(NationalDay.isArab)),
        let day = date.countryDays[country]
      else { continue }
      date.settle(on: day)
      entities[index].value = .date(date)
    }
    for index in churchFeasts {
      guard case .date(var date) = entities[index].value, let feast = date.churchDay,
        case .open(let eastern, let western, _) = feast.keeper,
        let isEastern = churches.isEastern(feast, evidence)
      else { continue }
      date.settle(on: isEastern ? eastern : western)
      entities[index].value = .date(date)
    }
    for (index, month) in hijriDays {
      guard let delay = delays[month], delay != 0, case .date(var date) = entities[index].value,
        let day = date.first?.adding(days: delay)
      else { continue }
      date.settle(on: day)
      entities[index].value = .date(date)
    }
    guard monthFirst > 0, dayFirst == 0 else { return }
    for index in openOrders {
      guard case .date(var date) = entities[index].value, date.kind == .date, let day = date.first,
        let exchanged = CalendarDay(year: day.year, month: day.day, day: day.month)
      else { continue }
      date.settle(on: exchanged)
      entities[index].value = .date(date)
    }
  }

  var warnings: [Warning] {
    var warnings: [Warning] = []
    if open.count > 0, (dayFirst > 0) == (monthFirst > 0) {
      warnings.append(
        Warning(
          code: "date_ambiguous",
          message: "day and month may be exchanged; they were read day first",
          offset: open.first, count: open.count))
    }
    if mismatches.count > 0 {
      warnings.append(
        Warning(
          code: "date_mismatch",
          message: "a weekday or a second calendar differs from the date by more than a day",
          offset: mismatches.first, count: mismatches.count))
    }
    return warnings
  }
}
