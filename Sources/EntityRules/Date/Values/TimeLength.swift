package import DocumentModel

/// A length of time as the text says it: `ستة أشهر`, `عام وشهر و21 يوما`, `سنوات`.
package struct TimeLength: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package let unit: TimeUnit
    /// `nil` where it is left open.
    package let count: ExactDecimal?

    /// Whether it is some hundreds.
    fileprivate var isRound: Bool {
      count?.integer.map { $0 > 0 && $0 % 100 == 0 } ?? false
    }
  }

  package private(set) var parts: [Part]
  package var modifier: DateModifier?
  /// A singular unit without a number (`عام`): it is a length only where something says so.
  package var isBare = false

  package init(_ unit: TimeUnit, _ count: ExactDecimal?) {
    parts = [Part(unit: unit, count: count)]
  }

  /// The shortest unit, which is the grain of a moment that the length measures.
  package var unit: TimeUnit { parts.map(\.unit).min() ?? .day }
  package var isVague: Bool { parts.contains { $0.count == nil } }

  /// With a further part of a unit that is not in it yet; `nil` where it is.
  package func adding(_ other: TimeLength) -> TimeLength? {
    // The nights among days are no longer time.
    if unit == .day, !isVague, other.parts.allSatisfy({ $0.unit == .night }) { return self }
    guard !isVague, !other.isVague, let next = other.parts.map(\.unit).max() else { return nil }
    var sum = self
    sum.isBare = false
    // ألف ليلة وليلة: one more than a round number.
    if parts == [Part(unit: next, count: parts[0].count)], other.isBare, parts[0].isRound {
      let one = other.parts[0].count ?? ExactDecimal(1)
      sum.parts = [Part(unit: next, count: parts[0].count?.adding(one))]
      return sum
    }
    // The shorter behind the longer: 52 weeks and five years are two.
    guard next < unit, next.iso.letter != unit.iso.letter else { return nil }
    sum.parts += other.parts
    return sum
  }

  /// Whether it is less time than another, or nobody can tell.
  func isShorter(than other: TimeLength) -> Bool {
    guard let (months, days) = monthsAndDays, let (most, mostDays) = other.monthsAndDays else {
      return true
    }
    return months * 30 + days < most * 30 + mostDays
  }

  /// With a fraction of its only unit more, in hundredths.
  package func adding(hundredths: Int) -> TimeLength? {
    let fraction = ExactDecimal(hundredths).scaled(byPowerOfTen: -2)
    guard parts.count == 1, let sum = parts[0].count?.adding(fraction) else { return nil }
    var longer = self
    longer.parts = [Part(unit: parts[0].unit, count: sum)]
    longer.isBare = false
    return longer
  }

  /// ISO 8601: `P1Y6M`; an open count is `X`. Parts of one year are told in months and those of several in years, as
  /// people do: `P18M`, `P2.5Y`.
  package var iso: String {
    if parts.count == 1, parts[0].unit.iso.letter == "Y", let months = monthsAndDays?.months,
      months % 12 != 0, months < 24
    {
      return "P\(months)M"
    }
    let letters: [Character] = ["Y", "M", "W", "D"]
    return letters.reduce(into: "P") { text, letter in
      for part in parts where part.unit.iso.letter == letter {
        let count = part.count.flatMap { $0.multiplied(by: ExactDecimal(part.unit.iso.count)) }
        text += (count.map { "\($0)" } ?? "X") + String(letter)
      }
    }
  }

  /// The length in whole months and days, halves rounded to days; `nil` where it is open or has other parts.
  package var monthsAndDays: (months: Int, days: Int)? {
    var (months, days) = (0, 0)
    for part in parts {
      guard let count = part.count?.multiplied(by: ExactDecimal(part.unit.iso.count)) else {
        return nil
      }
      let factor = ["Y": 12, "M": 1, "W": 7, "D": 1][part.unit.iso.letter] ?? 1
      guard let counted = count.multiplied(by: ExactDecimal(factor)) else { return nil }
      guard let whole = counted.integer, whole < 4_000_000 else {
        // Half a month is fifteen days, half a week three.
        guard let doubled = counted.multiplied(by: ExactDecimal(2))?.integer, doubled < 4_000_000
        else { return nil }
        if factor == 1, part.unit.iso.letter == "M" {
          (months, days) = (months + doubled / 2, days + 15)
        } else {
          days += doubled / 2
        }
        continue
      }
      if part.unit.iso.letter == "Y" || part.unit.iso.letter == "M" {
        months += whole
      } else {
        days += whole
      }
    }
    return (months, days)
  }
}
