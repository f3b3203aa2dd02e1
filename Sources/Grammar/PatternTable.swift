/// The patterns of a grammar's rules, and which to try where.
struct PatternTable: Sendable {
  /// All patterns' elements, one pattern behind the other.
  let elements: [CompiledElement]
  let stages: [Triggers]

  init(_ stages: [[[Element]]]) {
    var elements: [CompiledElement] = []
    var triggers: [Triggers] = []
    var rule = 0
    for stage in stages {
      var byID = [[Trigger]](repeating: [], count: SymbolSet.capacity)
      for pattern in stage {
        let start = elements.count
        for (index, element) in pattern.enumerated() {
          elements.append(CompiledElement(element, isFirst: index == 0))
        }
        let trigger = Trigger(rule: rule, pattern: start..<elements.count, elements)
        if case .symbols(let symbols) = pattern[0].test {
          for id in Set(symbols.map { Int($0.id) }) { byID[id].append(trigger) }
        }
        rule += 1
      }
      triggers.append(Triggers(byID))
    }
    self.elements = elements
    self.stages = triggers
  }
}

/// A rule to try at a node, and what can be asked before.
struct Trigger: Sendable {
  /// An index into the grammar's rules.
  let rule: Int
  /// Indices into ``PatternTable/elements``.
  let pattern: Range<Int>
  private let first: CompiledElement
  /// The symbols of which one must begin behind the node; `nil` where the rule can do without.
  private let next: SymbolSet?

  init(rule: Int, pattern: Range<Int>, _ elements: [CompiledElement]) {
    self.rule = rule
    self.pattern = pattern
    first = elements[pattern.lowerBound]
    // A first element that is repeated may stand where the second is looked for.
    next =
      pattern.count > 1 && first.maximum == 1
      ? elements[pattern.lowerBound + 1].neededSymbols : nil
  }

  /// Whether the rule may match at a node, behind which nodes of some symbols begin.
  func mayMatch(_ node: Node, before following: SymbolSet) -> Bool {
    if let next, !next.intersects(following) { return false }
    // What a rule makes of a node, it makes once: the chart adds the echo of that.
    if node.isEcho, !first.needsClitics { return false }
    return first.allows(node)
  }
}

/// Which rules of a stage to try at a node, by the id of its symbol.
struct Triggers: Sendable {
  /// Where the triggers of each symbol end in ``all``; they begin where those of the one before end.
  let ends: [Int]
  let all: [Trigger]

  init(_ byID: [[Trigger]]) {
    var ends: [Int] = []
    var all: [Trigger] = []
    for group in byID {
      all += group
      ends.append(all.count)
    }
    self.ends = ends
    self.all = all
  }
}
