/// The patterns of a grammar's rules, and which to try where.
struct PatternTable: Sendable {
  /// All patterns' elements, one pattern behind the other.
  let elements: [CompiledElement]
  let stages: [Triggers]
  let tokens: TokenSymbols
  /// The most items that a match takes.
  let longest: Int
  /// For each symbol, by its id, the stages in which rules begin with it, a bit each.
  let stagesOfSymbols: [UInt8]

  init(_ stages: [[[Element]]]) {
    var elements: [CompiledElement] = []
    var triggers: [Triggers] = []
    let tokens = TokenSymbols(stages.joined())
    var rule = 0
    for stage in stages {
      var byID = [[Trigger]](repeating: [], count: SymbolSet.capacity)
      for pattern in stage {
        let start = elements.count
        for (index, element) in pattern.enumerated() {
          elements.append(CompiledElement(element, isFirst: index == 0, tokens))
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
    self.tokens = tokens
    precondition(stages.count <= UInt8.bitWidth, "there are at most eight stages")
    stagesOfSymbols = (0..<SymbolSet.capacity).map { id in
      triggers.enumerated().reduce(0) { bits, stage in
        let group = stage.element.groups[id]
        return group.start < group.end ? bits | 1 << UInt8(stage.offset) : bits
      }
    }
    longest = stages.joined().map { $0.map(\.count.upperBound).reduce(0, +) }.max() ?? 0
  }
}

/// A rule to try at a node, and what can be asked before.
struct Trigger: Sendable {
  /// An index into the grammar's rules.
  let rule: Int32
  /// Where its pattern begins and ends in ``PatternTable/elements``.
  let start: Int32
  let end: Int32
  /// The varieties of all of which the first node must be, a bit each.
  private let traits: UInt16
  private let needsClitics: Bool
  /// Whether the rule can do without anything of ``next``.
  let isOpen: Bool
  /// The symbols of which one must begin behind the node.
  let next: SymbolSet
  /// How many words behind the node something of ``later`` must begin; 0 where nothing more is known.
  private let reach: Int32
  private let later: SymbolSet

  init(rule: Int, pattern: Range<Int>, _ elements: [CompiledElement]) {
    self.rule = Int32(rule)
    start = Int32(pattern.lowerBound)
    end = Int32(pattern.upperBound)
    let first = elements[pattern.lowerBound]
    traits = first.traits
    needsClitics = first.needsClitics
    let needs = Self.needs(of: elements[pattern])
    isOpen = needs.isEmpty
    next = needs.first?.symbols ?? SymbolSet()
    // Patterns begin alike and differ farther on: the farthest place tells most.
    (reach, later) = needs.count < 2 ? (0, SymbolSet()) : needs[needs.count - 1]
  }

  /// Where behind the first node, counted in words, symbols are known to be needed, the first place
  /// directly behind it.
  ///
  /// At a place stand the symbols of the first element that must be there, and of those before it that
  /// need not; behind it further places are known for as long as tokens follow, so and so many.
  private static func needs(
    of pattern: ArraySlice<CompiledElement>
  ) -> [(reach: Int32, symbols: SymbolSet)] {
    guard let first = pattern.first else { return [] }
    var needs: [(reach: Int32, symbols: SymbolSet)] = []
    var reach = 0
    // A first element that is repeated may stand where the second is looked for.
    var isExact = first.maximum == 1
    var symbols = isExact ? SymbolSet() : first.symbols
    for element in pattern.dropFirst() {
      if case .absent = element.role { continue }
      symbols.formUnion(element.symbols)
      if element.minimum == 0 {
        isExact = false
        continue
      }
      needs.append((Int32(reach), symbols))
      guard isExact, !element.asksForNode, element.minimum == element.maximum else { return needs }
      reach += element.minimum
      symbols = SymbolSet()
    }
    return needs
  }

  /// Whether the rule may match at a node, behind which something of some symbols begins.
  func mayMatch(_ node: Node, before following: SymbolSet, in view: StageView) -> Bool {
    if node.traits & traits != traits { return false }
    // What a rule makes of a node, it makes once: the chart adds the echo of that.
    if node.isEcho, !needsClitics { return false }
    if isOpen { return true }
    return next.intersects(following)
      && (reach == 0 || later.intersects(view.symbols(at: node.end + Int(reach))))
  }
}

/// Which rules of a stage to try at a node, by the id of its symbol.
struct Triggers: Sendable {
  let all: [Trigger]
  /// For each symbol, by its id, its part of ``all``.
  let groups: [TriggerGroup]

  init(_ byID: [[Trigger]]) {
    var all: [Trigger] = []
    groups = byID.map { group in
      all += group
      return TriggerGroup(group, end: all.count)
    }
    self.all = all
  }
}

/// The triggers of one symbol, and what rules all of them out.
struct TriggerGroup: Sendable {
  let start: Int32
  let end: Int32
  /// Whether some rule can do without anything of ``next``.
  let isOpen: Bool
  /// What some rule needs behind the node.
  let next: SymbolSet

  init(_ group: [Trigger], end: Int) {
    start = Int32(end - group.count)
    self.end = Int32(end)
    isOpen = group.contains { $0.isOpen }
    next = group.reduce(into: SymbolSet()) { $0.formUnion($1.next) }
  }
}
