internal import DocumentModel

/// Guesses why a mention is wrong. Of several causes it names the one that is surest.
struct CauseFinder {
  let document: DocumentComparison
  let evidence: WordEvidence

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
    if spans(of: gold.mention.label, \.predicted).contains(where: gold.span.overlaps) {
      return .coordination
    }
    switch gold.mention.label {
    case .organization:
      if evidence.has(.name, in: gold.span) { return nil }
      return evidence.has(.ambiguousName, in: gold.span) ? .ambiguousName : .unknownName
    case .date: return calendar(gold.span)
    case .money: return nil
    }
  }

  private func spurious(_ predicted: Compared<PredictedEntity>) -> MentionError.Cause? {
    if spans(of: predicted.mention.label, \.gold).contains(where: predicted.span.overlaps) {
      return .coordination
    }
    switch predicted.mention.label {
    case .organization:
      return evidence.covers(predicted.span, .ambiguousName) ? .ambiguousName : nil
    case .date: return calendar(predicted.span)
    case .money: return nil
    }
  }

  private func calendar(_ span: Range<Int>) -> MentionError.Cause? {
    evidence.has(.otherCalendar, in: span) ? .calendar : nil
  }

  /// The compared spans of a label and a side.
  private func spans<Mention>(
    of label: Label, _ side: (LabelComparison) -> [Compared<Mention>]
  ) -> [Range<Int>] {
    document.labels.filter { $0.label == label }.flatMap { side($0).map(\.span) }
  }

  // MARK: Both sides

  private func boundary(_ error: MentionError) -> MentionError.Cause? {
    guard let gold = error.gold?.span, let predicted = error.predicted?.span else { return nil }
    let head =
      min(gold.lowerBound, predicted.lowerBound)..<max(gold.lowerBound, predicted.lowerBound)
    let tail =
      min(gold.upperBound, predicted.upperBound)..<max(gold.upperBound, predicted.upperBound)
    let text = document.gold.text
    if text[head].isProclitics { return .proclitic }
    if (text[head] + text[tail]).contains(where: \.isQuotationMark) { return .quotationMark }
    let isOneOverTwo =
      spans(of: error.label, \.gold).filter(predicted.overlaps).count > 1
      || spans(of: error.label, \.predicted).filter(gold.overlaps).count > 1
    if isOneOverTwo || joins(head) || joins(tail) { return .coordination }
    let kinds: [(WordEvidence.Kind, MentionError.Cause)] = [
      (.institution, .institutionNoun), (.adjective, .adjective), (.qualifier, .qualifier),
    ]
    return kinds.first { evidence.has($0.0, in: head) || evidence.has($0.0, in: tail) }?.1
  }

  /// Whether words join what stands around them: by a conjunction, a comma, or و before ال.
  private func joins(_ range: Range<Int>) -> Bool {
    let text = document.gold.text[range]
    return evidence.has(.joiner, in: range) || text.contains { $0.isComma }
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
