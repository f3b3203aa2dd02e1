internal import DocumentModel
internal import Grammar

/// What was to come, as verbs of being tell it.
extension Match {
  /// Whether one of the few words before a verb says that it was.
  func wasTold(before index: Int) -> Bool {
    // ملايين طالب يعودون
    if [.told, .says, .past].contains(clauseTense(at: index - 1)), arabic(at: index - 1) != "طالب" {
      return true
    }
    return (index - 4..<index).contains { clauseTense(at: $0) == .was }
  }

  /// Whether what was to come is told: `كان من المقرر أن يعود`, `كانت ستعود`; but not `كان هنا وسيعود`.
  func was(before index: Int) -> Bool {
    // كانت مقررة في مايو may be still.
    guard block.words[index].kind == .arabic, !folded(index, has: "\u{0648}"),
      !folded(index, has: "\u{0645}")
    else { return false }
    for place in stride(from: index - 1, through: max(0, index - Self.nearReach), by: -1) {
      guard let word = word(at: place), word.kind == .arabic else { return false }
      // لم يكن أحد ينتظر
      if ["لم", "ولم"].contains(arabic(at: place - 1)),
        ["يكن", "تكن", "يكونوا"].contains(arabic(at: place))
      {
        return true
      }
      switch clauseTense(at: place) {
      case .was?: return true
      case .past?, .told?, .says?: return false
      default: continue
      }
    }
    return false
  }

  /// -1, or 0 for a month that begins soon and 1 for tomorrow's weekday, or one of three days if what is now
  /// planned is said behind it: what was to be on it may be yet.
  var pastUnlessSoon: Int {
    guard let now = document.reference.day else { return -1 }
    let points = (0..<4).lazy.compactMap { self.point($0) }
    guard case .number(let month)? = points.compactMap(\.month).first else {
      guard let weekday = points.compactMap(\.weekday).first else { return -1 }
      return (1...(isBeforeFuture ? 3 : 1)).contains((weekday - now.weekday + 7) % 7) ? 1 : -1
    }
    return (1...2).contains((month - now.month + 12) % 12) ? 0 : -1
  }
}
