/// Finds what is broken in the tag sequences of a file. Which scheme they keep to only the whole file
/// tells, so faults come at its end.
struct TagAudit {
  /// A tag that only some schemes allow where it stands.
  private struct Suspect {
    let line: Int
    let tag: CoNLLTag
  }

  /// `I` that continues nothing: the rule in IOB1, and a fault in the others.
  private var lateStarts: [Suspect] = []
  /// `E` that continues nothing: always a fault.
  private var lateEnds: [Suspect] = []
  /// The last tag of a mention that is `B` or `I`: a fault in BIOES and BILOU.
  private var openEnds: [Suspect] = []
  /// Whether there is a `B` where IOB1 has none.
  private var hasPlainBegin = false
  private var hasEndOrSingle = false

  /// Takes the tags of one sentence and the lines in which they stand.
  mutating func add(_ tags: [CoNLLTag], lines: [Int]) {
    var previous: Suspect?
    for (tag, line) in zip(tags, lines) {
      let before = previous?.tag ?? .outside
      let isContinued = tag.continues(before)
      if let previous, !isContinued, before.position == .begin || before.position == .inside {
        openEnds.append(previous)
      }
      let suspect = Suspect(line: line, tag: tag)
      switch tag.position {
      case .inside where !isContinued: lateStarts.append(suspect)
      case .end where !isContinued: lateEnds.append(suspect)
      case .begin where before.label != tag.label: hasPlainBegin = true
      default: break
      }
      if tag.position == .end || tag.position == .single { hasEndOrSingle = true }
      previous = suspect
    }
    if let previous, previous.tag.position == .begin || previous.tag.position == .inside {
      openEnds.append(previous)
    }
  }

  /// What is broken, by the scheme that the tags so far give evidence of, in the order of lines.
  var faults: [PlacedReason] {
    var found = lateEnds.map(Self.lateStart)
    if hasEndOrSingle {
      found += openEnds.map {
        PlacedReason(line: $0.line, reason: .tagWithoutEnd($0.tag.label))
      }
    }
    if hasEndOrSingle || hasPlainBegin { found += lateStarts.map(Self.lateStart) }
    return found.sorted { $0.line < $1.line }
  }

  private static func lateStart(_ suspect: Suspect) -> PlacedReason {
    PlacedReason(line: suspect.line, reason: .tagWithoutBegin(suspect.tag.label))
  }
}
