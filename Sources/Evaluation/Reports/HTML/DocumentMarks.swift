internal import DocumentModel

/// What a page shows of a document.
struct DocumentMarks {
  let id: String
  let text: [Unicode.Scalar]
  let gold: [TextMark]
  let predicted: [TextMark]
  let errors: [ErrorRow]

  /// Each side is its label, text and value, of which some may be empty.
  struct ErrorRow {
    let kind: String
    let labels: [String]
    let gold: [String]
    let predicted: [String]
    let rule: String
    let cause: String
  }

  /// What tells one mention of a side from another.
  private struct Key: Hashable {
    let label: Label
    let span: Range<Int>
  }

  init(_ document: DocumentComparison, _ errors: [MentionError]) {
    var kinds: (gold: [Key: [String]], predicted: [Key: [String]]) = ([:], [:])
    for error in errors {
      if let gold = error.gold {
        kinds.gold[Key(label: gold.mention.label, span: gold.span), default: []]
          .append(error.kind.rawValue)
      }
      if let predicted = error.predicted {
        kinds.predicted[Key(label: predicted.mention.label, span: predicted.span), default: []]
          .append(error.kind.rawValue)
      }
    }
    id = document.gold.id
    text = document.gold.text
    gold = document.labels.flatMap { label in
      label.gold.map { gold in
        let found = kinds.gold[Key(label: label.label, span: gold.span)] ?? ["right"]
        return Self.mark(gold.span, label.label, found, [gold.mention.value?.canonical])
      }
    }
    predicted = document.labels.flatMap { label in
      let counted = label.predicted.map { predicted in
        let found = kinds.predicted[Key(label: label.label, span: predicted.span)] ?? ["right"]
        return Self.mark(predicted, found)
      }
      return counted + label.ignored.map { Self.mark($0, ["ignored"]) }
    }
    self.errors = errors.map { ErrorRow($0, in: document.gold) }
  }

  private static func mark(_ predicted: Compared<PredictedEntity>, _ kinds: [String]) -> TextMark {
    let mention = predicted.mention
    return mark(
      predicted.span, mention.label, kinds,
      [mention.value?.canonical ?? mention.organizationID, mention.rule])
  }

  private static func mark(
    _ span: Range<Int>, _ label: Label, _ kinds: [String], _ notes: [String?]
  ) -> TextMark {
    let parts = [label.rawValue, kinds.joined(separator: ", ")] + notes.compactMap(\.self)
    return TextMark(
      span: span, label: label.rawValue, kinds: kinds, note: parts.joined(separator: " · "))
  }
}

extension DocumentMarks.ErrorRow {
  init(_ error: MentionError, in document: GoldDocument) {
    let (gold, predicted) = (error.gold, error.predicted)
    kind = error.kind.rawValue
    let all = [gold?.mention.label.rawValue, predicted?.mention.label.rawValue].compactMap(\.self)
    labels = all.count == 2 && all[0] == all[1] ? [all[0]] : all
    self.gold =
      gold.map { gold in
        [
          gold.mention.label.rawValue, document.string(gold.span),
          gold.mention.value?.canonical ?? gold.mention.organizationID ?? "",
        ]
      } ?? []
    self.predicted =
      predicted.map { predicted in
        [
          predicted.mention.label.rawValue, document.string(predicted.span),
          predicted.mention.value?.canonical ?? predicted.mention.organizationID ?? "",
        ]
      } ?? []
    rule = error.rule ?? ""
    cause = error.cause?.rawValue ?? ""
  }
}
