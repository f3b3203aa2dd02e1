internal import DocumentModel

/// The dates that a document has told so far, the last one of each grain.
struct DatesTold: Sendable {
  /// How far behind a feast its day may stand, in bytes.
  private static let beside = 16

  /// How long a quarter or half of a year is, in days.
  private static let divisionLength = 89...185

  /// A date that was told, the last one of its grain.
  struct Told: Sendable {
    let first: CalendarDay
    let last: CalendarDay
    let range: TextRange
    /// Whether it was counted from now.
    let isNow: Bool
    /// Whether it is all days from one to another.
    var isDays = false

    var days: Int { last.daysSinceEpoch - first.daysSinceEpoch + 1 }

    /// What follows all but so many of its days.
    func end(_ days: Int) -> Told {
      Told(first: last.adding(days: -days) ?? first, last: last, range: range, isNow: isNow)
    }
  }

  /// The last date told, by how many days it lasts at most.
  private var told: [(days: Int, told: Told?)] = [1, 7, 31, 92, 366, 731, 3653, 36_525].map {
    ($0, nil)
  }
  /// The same of those that were not counted from now.
  private var remote: [Told?] = Array(repeating: nil, count: 8)
  /// The same of those that what is told is not compared with or counted since, and of no law.
  private var main: [Told?] = Array(repeating: nil, count: 8)
  /// The last quarter or half of a year that was told with its year.
  private(set) var division: Told?
  /// The last days told from one to another.
  private(set) var days: Told?
  /// The last day told of each weekday.
  private(set) var weekdays: [Told?] = Array(repeating: nil, count: 7)
  /// The last day or month told of each month of the year.
  private(set) var months: [Told?] = Array(repeating: nil, count: 12)
  /// A feast that is told once it is clear that what stands behind it is not its day.
  private var feast: Told?

  // MARK: Taking note

  mutating func note(_ value: DateValue, _ story: DateStory?, at range: TextRange) {
    if let feast { note(feast, feast.days) }
    feast = nil
    guard let first = value.first, let last = value.last else { return }
    var isNow = false
    if case .now? = story?.role { isNow = true }
    let date = Told(
      first: first, last: last, range: range, isNow: isNow, isDays: Self.isDays(value))
    if date.isDays { days = date }
    if story?.isFeast == true {
      feast = date
    } else {
      note(date, Self.grain(of: value, date), isBeside: story?.isBeside == true)
      if case .told? = story?.role, story?.isBeside == false,
        Self.divisionLength.contains(date.days)
      {
        division = date
      }
    }
  }

  private mutating func note(_ date: Told, _ days: Int, isBeside: Bool = false) {
    for index in told.indices where days <= told[index].days {
      told[index].told = date
      if !isBeside { main[index] = date }
      if !date.isNow { remote[index] = date }
    }
    if date.days <= 31 {
      for day in [date.first, date.last] { months[day.month - 1] = date }
    }
    // The days of a range have their weekdays too.
    guard days == 1, date.days <= 7 else { return }
    for offset in 0..<date.days {
      guard let day = date.first.adding(days: offset) else { return }
      weekdays[day.weekday - 1] = Told(
        first: day, last: day, range: date.range, isNow: date.isNow)
    }
  }

  /// Takes note of a feast, unless a date that says when it is stands right behind it: `العيد في اليوم التالي`, but
  /// not `العيد واليوم التالي`.
  mutating func passFeast(to range: TextRange, in document: Document) {
    guard let told = feast else { return }
    if (0...Self.beside).contains(range.lowerBound - told.range.upperBound) {
      let between = document.text[told.range.upperBound..<range.lowerBound]
      let isOne = between.allSatisfy { $0 == 0x20 || $0 > 0x7F }
      if isOne, Array(between.prefix(3)) != [0x20, 0xD9, 0x88] { return }
    }
    feast = nil
    note(told, told.days)
  }

  /// How long a date is, or the parts of a range, in days.
  static func grain(of value: DateValue, _ date: Told) -> Int {
    value.kind == .range ? days(ofPart: value.value) : date.days
  }

  /// Whether a value is some days from one to another.
  static func isDays(_ value: DateValue) -> Bool {
    value.kind == .range && days(ofPart: value.value) == 1
  }

  /// How long the parts of a range are: `1929/1931` ends with a year, `2026-05-03/2026-05-07` with a day.
  private static func days(ofPart range: String) -> Int {
    switch range.utf8.prefix(while: { $0 != 0x2F }).count {
    case 10: 1
    case 8: 7
    case 7: 31
    default: 366
    }
  }

  // MARK: Asking

  /// The last date told of a grain; if remote, rather one that is not counted from now.
  func last(of grain: DateExpression.Grain, isRemote: Bool = false) -> Told? {
    let days = Self.days(of: grain)
    // A day may be now as well: that evening.
    return last(days: days, isRemote: isRemote && days > 7)
  }

  private static func days(of grain: DateExpression.Grain) -> Int {
    switch grain {
    case .day: 1
    case .week: 7
    case .month: 31
    case .season: 92
    case .half, .year: 366
    case .decade: 3653
    case .century: 36_525
    }
  }

  func last(days: Int, isRemote: Bool = false) -> Told? {
    guard let index = told.firstIndex(where: { $0.days == days }) else { return nil }
    return isRemote ? remote[index] ?? told[index].told : told[index].told
  }

  /// The last date told of a grain that no other of its line is compared with or counted since.
  func mainLast(
    of grain: DateExpression.Grain, before place: Int, in document: Document
  ) -> Told? {
    guard let index = told.firstIndex(where: { $0.days == Self.days(of: grain) }) else {
      return nil
    }
    guard let main = main[index], main.range.upperBound <= place,
      !document.text[main.range.upperBound..<place].contains(0x0A)
    else { return told[index].told }
    return main
  }
}
