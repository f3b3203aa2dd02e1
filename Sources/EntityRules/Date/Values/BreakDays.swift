package import DocumentModel

/// The days of school breaks, which their sentences tell: `عطلة الشتاء: 22 ديسمبر - 4 جانفي`, `تبدأ عطلة الربيع السبت 14
/// مارس وتنتهي الأحد 29 منه`, `a spring break, 24 March to 11 April`.
///
/// A break named by its season is at first all of that. Its days are the range behind it, or two of its first day,
/// its last day and its length, of one sentence; the first day may stand before it. Each date is looked at once.
package struct BreakDays: Sendable {
  /// How far behind a break, and behind its first day, a day of it may be told, in bytes.
  private static let reach = 160
  /// How long a break may be, in days.
  private static let longest = 120

  /// A break whose days have not been told so far.
  private struct Waiting {
    let index: Int
    /// Where the last date ends that belongs to it.
    var end: Int
    var first: CalendarDay?
    /// Whether the first day stands behind the break, and not before it, where it may be another's.
    var hasBegun = false
    var last: CalendarDay?
    /// In days.
    var length: Int?
  }

  private var waiting: Waiting?
  /// The day told last, and where it ends.
  private var day: (day: CalendarDay, end: Int)?
  /// Breaks whose days were told, by the index of their entity.
  package private(set) var found: [(index: Int, value: DateValue)] = []

  package init() {}

  /// Takes note of the date that is the entity of an index.
  package mutating func note(
    _ value: DateValue, _ story: DateStory?, at index: Int, _ range: TextRange,
    in document: Document
  ) {
    let told = day
    let isDay = value.kind == .date && value.first == value.last
    day = isDay ? value.first.map { ($0, range.upperBound) } : nil
    if story?.isBreak == true {
      waiting = Waiting(index: index, end: range.upperBound)
      if let told, isBeside(told.end, range, in: document) { waiting?.first = told.day }
      return
    }
    guard var open = waiting else { return }
    waiting = nil
    guard isBeside(open.end, range, in: document) else { return }
    open.end = range.upperBound
    if value.kind == .duration, let length = Self.days(of: value) {
      open.length = length
    } else if value.kind == .range, let first = value.first {
      (open.first, open.last) = (first, value.last)
    } else if isDay, let day = value.first {
      if story?.isReturn == true {
        open.last = day.adding(days: -1)
      } else if story?.isEnd == true || open.hasBegun {
        open.last = day
      } else {
        open.first = day.adding(days: story?.isBehindWork == true ? 1 : 0)
        open.hasBegun = true
      }
    } else {
      return
    }
    settle(open)
  }

  /// Whether a date stands in the sentence of another and near it.
  private func isBeside(_ end: Int, _ range: TextRange, in document: Document) -> Bool {
    (0...Self.reach).contains(range.lowerBound - end)
      && !Self.endsSentence(document.text[end..<range.lowerBound])
  }

  /// Settles a break of which enough was told, or waits for more.
  private mutating func settle(_ open: Waiting) {
    if let first = open.first, let last = open.last {
      settle(open, first, last)
    } else if let first = open.first, open.hasBegun, let length = open.length {
      first.adding(days: length - 1).map { settle(open, first, $0) }
    } else if let last = open.last, let length = open.length {
      last.adding(days: 1 - length).map { settle(open, $0, last) }
    } else {
      waiting = open
    }
  }

  private mutating func settle(_ open: Waiting, _ first: CalendarDay, _ last: CalendarDay) {
    guard first < last, last.daysSinceEpoch - first.daysSinceEpoch < Self.longest else { return }
    found.append(
      (
        open.index,
        DateValue(kind: .range, value: "\(first.iso)/\(last.iso)", first: first, last: last)
      ))
  }

  /// How long some days or weeks are, in days; `nil` for more than a break may last.
  private static func days(of value: DateValue) -> Int? {
    guard value.value.hasPrefix("P"), let number = Int(value.value.dropFirst().dropLast()),
      (1...longest).contains(number)
    else { return nil }
    return switch value.value.last {
    case "D": number
    case "W": 7 * number
    default: nil
    }
  }

  private static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in text {
      // The Arabic semicolon is D8 9B.
      if [0x0A, 0x3B, 0x3F].contains(byte) || last == 0x2E && byte == 0x20
        || last == 0xD8 && byte == 0x9B
      {
        return true
      }
      last = byte
    }
    return false
  }
}
