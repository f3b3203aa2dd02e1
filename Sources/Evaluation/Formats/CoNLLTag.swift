/// A token's tag: where it stands in a mention, and the mention's label.
struct CoNLLTag: Hashable {
  enum Position: Hashable {
    /// `B`: the first token, in IOB1 only directly behind a mention of the same label.
    case begin
    /// `I`.
    case inside
    /// `E` of BIOES, `L` of BILOU: the last of several.
    case end
    /// `S` of BIOES, `U` of BILOU: the only one.
    case single
    /// `O`.
    case outside
  }

  let position: Position
  /// As it is written, with any suffix; empty outside.
  let label: String

  static let outside = CoNLLTag(position: .outside, label: "")

  init(position: Position, label: String) {
    self.position = position
    self.label = label
  }

  /// `nil` for what is no tag.
  init?(_ text: String) {
    if text == "O" {
      self = .outside
      return
    }
    let label = text.dropFirst(2)
    guard text.dropFirst().first == "-", !label.isEmpty else { return nil }
    switch text.first {
    case "B": self.init(position: .begin, label: String(label))
    case "I": self.init(position: .inside, label: String(label))
    case "E", "L": self.init(position: .end, label: String(label))
    case "S", "U": self.init(position: .single, label: String(label))
    default: return nil
    }
  }

  /// Whether a mention that goes on to this token and no further than it may have begun before.
  private var isContinuing: Bool { position == .inside || position == .end }
  private var isOpen: Bool { position == .begin || position == .inside }

  /// Whether this token belongs to the mention of the one before it. This is how conlleval reads
  /// tags, of whatever scheme, also where they keep to none.
  func continues(_ previous: CoNLLTag) -> Bool {
    isContinuing && previous.isOpen && previous.label == label
  }
}

extension CoNLLTag {
  /// The mentions of one sentence, by the indices of their tokens.
  static func mentions(in tags: [CoNLLTag]) -> [Range<Int>] {
    var mentions: [Range<Int>] = []
    var previous = CoNLLTag.outside
    for (index, tag) in tags.enumerated() {
      if tag.continues(previous), let last = mentions.popLast() {
        mentions.append(last.lowerBound..<(index + 1))
      } else if tag.position != .outside {
        mentions.append(index..<(index + 1))
      }
      previous = tag
    }
    return mentions
  }
}
