package import DocumentModel

/// A length of time as the text says it: `ستة أشهر`, `عام وشهر و21 يوما`, `سنوات`.
package struct TimeLength: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package let unit: TimeUnit
    /// `nil` where it is left open.
    package let count: ExactDecimal?
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
    guard !isVague, !other.isVague,
      other.parts.allSatisfy({ part in
        !parts.contains { $0.unit.iso.letter == part.unit.iso.letter }
      })
    else { return nil }
    var sum = self
    sum.parts += other.parts
    sum.isBare = false
    return sum
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

  /// ISO 8601: `P1Y6M`; an open count is `X`. A part of a year is told in months.
  package var iso: String {
    if parts.count == 1, parts[0].unit.iso.letter == "Y", let months = monthsAndDays?.months,
      months % 12 != 0
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

  /// The length in whole months and days; `nil` where it is open or does not come out even.
  package var monthsAndDays: (months: Int, days: Int)? {
    var (months, days) = (0, 0)
    for part in parts {
      guard let count = part.count?.multiplied(by: ExactDecimal(part.unit.iso.count)) else {
        return nil
      }
      let factor = ["Y": 12, "M": 1, "W": 7, "D": 1][part.unit.iso.letter] ?? 1
      guard let whole = count.multiplied(by: ExactDecimal(factor))?.integer, whole < 4_000_000
      else { return nil }
      if part.unit.iso.letter == "Y" || part.unit.iso.letter == "M" {
        months += whole
      } else {
        days += whole
      }
    }
    return (months, days)
  }
}
