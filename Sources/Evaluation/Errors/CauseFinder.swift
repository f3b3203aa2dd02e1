internal import DocumentModel

/// Guesses why a mention is wrong. Of several causes it names the one that is surest.
struct CauseFinder {
  private let text: [Unicode.Scalar]
  private let gold: [Label: RangeIndex]
  private let predicted: [Label: RangeIndex]
  private let evidence: [WordEvidence.Kind: RangeIndex]

  init(document: DocumentComparison, evidence: WordEvidence) {
    text = document.gold.text
    let labels = document.labels
    gold = Dictionary(
      uniqueKeysWithValues: labels.map { ($0.label, RangeIndex($0.gold.map(\.span))) })
    predicted = Dictionary(
      uniqueKeysWithValues: labels.map { ($0.label, RangeIndex($0.predicted.map(\.span))) })
    self.evidence = evidence.index
  }

  func cause(of error: MentionError) -> MentionError.Cause? {
    switch error.kind {
    case .missed: error.gold.flatMap { missed($0) }
    case .spurious: error.predicted.flatMap { spurious($0) }
    case .boundary: boundary(error)
    case .label: nil
    case .value: value(error)
    }
  }

  // MARK: One side alone

  private func missed(_ gold: Compared<GoldEntity>) -> MentionError.Cause? {
    if overlaps(predicted, gold.mention.label, gold.span) > 0 { return .coordination }
    switch gold.mention.label {
    case .organization:
      if has(.name, in: gold.span) { return nil }
      return has(.ambiguousName, in: gold.span) ? .ambiguousName : .unknownName
    case .date: return calendar(gold.span)
    case .money: return nil
    }
  }

  private func spurious(_ predicted: Compared<PredictedEntity>) -> MentionError.Cause? {
    if overlaps(gold, predicted.mention.label, predicted.span) > 0 { return .coordination }
    switch predicted.mention.label {
    case .organization:
      let isAmbiguous = evidence[.ambiguousName]?.covers(predicted.span) ?? false
      return isAmbiguous ? .ambiguousName : nil
    case .date: return calendar(predicted.span)
    case .money: return nil
    }
  }

  private func calendar(_ span: Range<Int>) -> MentionError.Cause? {
    has(.otherCalendar, in: span) ? .calendar : nil
  }

  /// How many spans of a side and label have something in common with a span.
  private func overlaps(
    _ side: [Label: RangeIndex], _ label: Label, _ span: Range<Int>
  ) -> Int {
    side[label]?.countOverlaps(span) ?? 0
  }

  /// Whether something of a kind stands in a range, if only in part.
  private func has(_ kind: WordEvidence.Kind, in range: Range<Int>) -> Bool {
    evidence[kind]?.overlaps(range) ?? false
  }

  // MARK: Both sides

  private func boundary(_ error: MentionError) -> MentionError.Cause? {
    guard let wanted = error.gold?.span, let said = error.predicted?.span else { return nil }
    let head = min(wanted.lowerBound, said.lowerBound)..<max(wanted.lowerBound, said.lowerBound)
    let tail = min(wanted.upperBound, said.upperBound)..<max(wanted.upperBound, said.upperBound)
    if text[head].isProclitics { return .proclitic }
    if (text[head] + text[tail]).contains(where: \.isQuotationMark) { return .quotationMark }
    let isOneOverTwo =
      overlaps(gold, error.label, said) > 1 || overlaps(predicted, error.label, wanted) > 1
    if isOneOverTwo || joins(head) || joins(tail) { return .coordination }
    let kinds: [(WordEvidence.Kind, MentionError.Cause)] = [
      (.institution, .institutionNoun), (.adjective, .adjective), (.qualifier, .qualifier),
    ]
    return kinds.first { has($0.0, in: head) || has($0.0, in: tail) }?.1
  }

  /// Whether words join what stands around them: by a conjunction, a comma, or و before ال.
  private func joins(_ range: Range<Int>) -> Bool {
    let text = text[range]
    return has(.joiner, in: range) || text.contains { $0.isComma }
      || text.split(whereSeparator: \.isSpace).contains { $0.starts(with: Self.andThe) }
  }

  private static let andThe: [Unicode.Scalar] = ["\u{0648}", "\u{0627}", "\u{0644}"]

  private func value(_ error: MentionError) -> MentionError.Cause? {
    switch (error.gold?.mention.value, error.predicted?.mention.value) {
    case (.date, _): return calendar(error.span)
    case (.money(let gold), .money(let amount, let amountMax, _)):
      let wanted = CanonicalAmount(low: gold.amount, high: gold.amountMax)
      return wanted == CanonicalAmount(low: amount, high: amountMax) ? .currency : .amount
    default: return nil
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether these are letters that Arabic writes together with the word behind them: و ف ب ك ل, with
  /// a tatweel or marks.
  fileprivate var isProclitics: Bool {
    let letters = (Clitics.conjunctions.letters + Clitics.prepositions.letters).unicodeScalars
    return contains { letters.contains($0) }
      && allSatisfy {
        letters.contains($0) || $0 == "\u{0640}" || $0.properties.generalCategory == .nonspacingMark
      }
  }
}

extension Unicode.Scalar {
  /// Not the single marks, which are apostrophes too.
  fileprivate var isQuotationMark: Bool {
    switch self {
    case "\"", "\u{201E}": true
    case "\u{2018}", "\u{2019}": false
    default:
      properties.generalCategory == .initialPunctuation
        || properties.generalCategory == .finalPunctuation
    }
  }

  fileprivate var isComma: Bool { self == "," || self == "\u{060C}" }
}
