package import DocumentModel

/// A day of a Hijri month as a text counts it: the moon is sighted, and not in all lands at once.
package struct HijriSighting: Sendable {
  /// Its month: `1446-03`.
  package let month: String
  /// By how many days the text is later than the calendar.
  package let delay: Int

  /// `nil` for what is no single day of a Hijri calendar.
  package init?(_ date: DateValue) {
    guard date.calendar == .umalqura || date.calendar == .civil, date.kind == .date,
      let day = date.first, day == date.last,
      let parts = date.original?.split(separator: "-").compactMap({ Int($0) }), parts.count == 3,
      let hijri = HijriDay(year: parts[0], month: parts[1], day: parts[2]),
      let computed = hijri.gregorian
    else { return nil }
    month = String(hijri.iso.prefix(7))
    delay = day.daysSinceEpoch - computed.daysSinceEpoch
  }
}
