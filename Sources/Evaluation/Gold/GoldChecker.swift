internal import DocumentModel

/// Finds what is wrong in gold documents, one at a time, before they are scored.
///
/// It remembers the ids, so that one checker takes all files that are scored together.
package struct GoldChecker {
  private var seen: [String: (file: String, line: Int)] = [:]

  package init() {}

  /// All faults of a document that stands in the given line.
  package mutating func faults(
    in document: GoldDocument, file: String, line: Int
  ) -> [AnnotationFault] {
    var found: [(line: Int?, reason: AnnotationFault.Reason)] = []
    if let first = seen[document.id] {
      found.append((nil, .doubledID(document.id, firstFile: first.file, firstLine: first.line)))
    } else {
      seen[document.id] = (file, line)
    }
    found += document.extra.compactMap { Self.offsetFault($0, in: document) }.map { (nil, $0) }
    for entity in document.entities {
      // The slice is looked at only where there is one.
      let place =
        Self.offsetFault(entity.range, in: document)
        ?? Self.sliceFault(entity.range, entity.text, in: document)
      found += [place, Self.valueFault(entity)].compactMap(\.self).map { (entity.line, $0) }
    }
    found += Self.overlaps(document.entities)
    return found.map { AnnotationFault(file: file, line: $0.line ?? line, reason: $0.reason) }
  }

  /// What is wrong with two offsets into a text of so many scalars. The reader asks before it makes
  /// a `Range`, which cannot hold a start behind its end.
  package static func offsetFault(start: Int, end: Int, length: Int) -> AnnotationFault.Reason? {
    guard 0 <= start, start <= end, end <= length else {
      return .badOffsets(start: start, end: end, length: length)
    }
    return nil
  }

  private static func offsetFault(
    _ range: Range<Int>, in document: GoldDocument
  ) -> AnnotationFault.Reason? {
    offsetFault(start: range.lowerBound, end: range.upperBound, length: document.text.count)
  }

  /// Compares by scalars: `String`s that are canonically equivalent are not the same slice.
  static func sliceFault(
    _ range: Range<Int>, _ text: String?, in document: GoldDocument
  ) -> AnnotationFault.Reason? {
    guard let text, !text.unicodeScalars.elementsEqual(document.text[range]) else { return nil }
    return .otherSlice(range, text: text, slice: document.string(range))
  }

  /// Every entity that begins before one ahead of it has ended, whatever their labels.
  private static func overlaps(
    _ entities: [GoldEntity]
  ) -> [(line: Int?, reason: AnnotationFault.Reason)] {
    var furthest: Range<Int>?
    var found: [(line: Int?, reason: AnnotationFault.Reason)] = []
    let ordered = entities.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for entity in ordered where !entity.range.isEmpty {
      let range = entity.range
      if let before = furthest, before.upperBound > range.lowerBound {
        found.append((entity.line, .overlap(before, range)))
      }
      if range.upperBound > furthest?.upperBound ?? -1 { furthest = range }
    }
    return found
  }
}

// MARK: - Values

extension GoldChecker {
  private static func valueFault(_ entity: GoldEntity) -> AnnotationFault.Reason? {
    for value in [entity.value].compactMap(\.self) + entity.alternatives {
      if let wanted = wanted(insteadOf: value, for: entity.label) {
        return .badValue(entity.range, wanted: wanted)
      }
    }
    return nil
  }

  /// What the value must be where it is not that.
  private static func wanted(insteadOf value: GoldValue, for label: Label) -> String? {
    switch (label, value) {
    case (.date, .date(let text)): isDateValue(text) ? nil : "an ISO 8601 or TIMEX3 value"
    case (.date, _): "a string"
    case (.money, .money(let money)): isMoneyValue(money) ? nil : "decimal amounts"
    case (.money, _): "an object with 'amount' and 'currency'"
    case (.organization, _): "left out"
    }
  }

  /// Whether it is made of what such values are made of; it need not be one that exists.
  private static func isDateValue(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte ? byte - 0x20 : byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "."),
          UInt8(ascii: "+"):
          true
        default: false
        }
      }
  }

  /// An amount may be missing, for a vague sum.
  private static func isMoneyValue(_ money: GoldMoney) -> Bool {
    guard let amount = money.amount else { return money.amountMax == nil }
    let limits = [amount] + (money.amountMax.map { [$0] } ?? [])
    return limits.allSatisfy { CanonicalAmount(low: $0, high: nil)?.isNumeric == true }
  }
}
