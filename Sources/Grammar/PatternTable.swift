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
  let rule: Int32
  /// Where its pattern begins and ends in ``PatternTable/elements``.
  let start: Int32
  let end: Int32
  /// The variety that the first node must be; -1 where any may stand.
  private let tag: Int16
  private let needsClitics: Bool
  /// Whether the rule can do without a node of ``next``.
  private let isOpen: Bool
  /// The symbols of which one must begin behind the node.
  private let next: SymbolSet

  init(rule: Int, pattern: Range<Int>, _ elements: [CompiledElement]) {
    self.rule = Int32(rule)
    start = Int32(pattern.lowerBound)
    end = Int32(pattern.upperBound)
    let first = elements[pattern.lowerBound]
    tag = first.tag
    needsClitics = first.needsClitics
    let next = Self.next(in: elements[pattern])
    isOpen = next == nil
    self.next = next ?? SymbolSet()
  }

  /// The symbols of which one must begin behind the first node: those of the first element that must
  /// be there, and of those before it that need not. `nil` where something else may stand there.
  private static func next(in pattern: ArraySlice<CompiledElement>) -> SymbolSet? {
    guard let first = pattern.first else { return nil }
    var symbols = SymbolSet()
    // A first element that is repeated may stand where the second is looked for.
    if first.maximum > 1 { symbols.formUnion(first.symbols) }
    for element in pattern.dropFirst() {
      if case .absent = element.role { continue }
      guard element.asksForNode else { return nil }
      symbols.formUnion(element.symbols)
      if element.minimum > 0 { return symbols }
    }
    return nil
  }

  /// Whether the rule may match at a node, behind which nodes of some symbols begin.
  func mayMatch(_ node: Node, before following: SymbolSet) -> Bool {
    if tag >= 0, tag != Int16(node.tag) { return false }
    // What a rule makes of a node, it makes once: the chart adds the echo of that.
    if node.isEcho, !needsClitics { return false }
    return isOpen || next.intersects(following)
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
