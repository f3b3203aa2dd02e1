internal import DocumentModel
internal import Grammar

extension Match {
  /// What resolves the dates of this match.
  var resolver: DateResolver {
    let reference = document.reference.day
    // Without a reference day the tense decides nothing, and looking for it is slow.
    let tense = reference == nil ? 0 : self.tense
    return DateResolver(
      reference: reference, hijriCalendar: document.hijriCalendar, tense: tense,
      isFirm: isFirm(tense), isReported: isReportedPart)
  }

  /// What resolves a point of this match: one that says its year needs no tense, and looking for it is slow.
  private func resolver(for point: DateExpression) -> DateResolver {
    guard point.saysItsYear else { return resolver }
    return DateResolver(reference: document.reference.day, hijriCalendar: document.hijriCalendar)
  }

  /// A point as the date that it is.
  func date(_ point: DateExpression, span: MatchSpan? = nil) -> [Product] {
    let resolver = resolver(for: point)
    let point =
      point.isFeast ? feast(point) : point.isHijri ? sightedDay(point) ?? point : point
    return [Product(.date(resolver.value(of: point), story(of: point, resolver.tense)), span: span)]
  }

  /// All days from one point to another; none where that is no range.
  func dates(
    from first: DateExpression, to last: DateExpression, span: MatchSpan? = nil
  ) -> [Product] {
    let resolver = resolver
    guard let value = resolver.range(from: first, to: last) else { return [] }
    return [Product(.date(value, story(of: first, to: last, resolver.tense)), span: span)]
  }
}

extension DateExpression {
  /// Whether nothing is left for the tense to choose: a day, month or year with the number of its year.
  fileprivate var saysItsYear: Bool {
    guard case .number? = year, !isFeast, !isDivision else { return false }
    return weekday == nil || day != nil
  }
}
