/// The automaton as it is built: one dictionary a node. It is compiled into ``PhraseAutomaton`` and
/// otherwise serves the tests.
struct PhraseTrie {
  private struct Node {
    var children: [Step: Int] = [:]
    var forms: [UInt32] = []
  }

  private var nodes = [Node()]

  /// Adds a form as the steps that spell it; the first step is never glued.
  mutating func insert(_ steps: [Step], form: UInt32) {
    var node = 0
    for step in steps {
      if let child = nodes[node].children[step] {
        node = child
      } else {
        nodes.append(Node())
        nodes[node].children[step] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].forms.append(form)
  }

  /// Lays the trie flat for a vocabulary of so many words. The same forms give the same automaton.
  func compiled(wordCount: Int) -> PhraseAutomatonParts {
    let ends = nodes.indices.dropFirst().filter { !nodes[$0].forms.isEmpty }
    // Where no form goes on first: the matcher drops a beginning there.
    let leaves = ends.filter { nodes[$0].children.isEmpty }
    let accepting = leaves + ends.filter { !nodes[$0].children.isEmpty }
    let passing = nodes.indices.dropFirst().filter { nodes[$0].forms.isEmpty }
    var states = [UInt32](repeating: 0, count: nodes.count)
    for (index, node) in (accepting + passing).enumerated() { states[node] = UInt32(index) + 1 }

    var outputEnds: [UInt32] = [0]
    var outputs: [UInt32] = []
    for node in accepting {
      outputs += nodes[node].forms
      outputEnds.append(UInt32(outputs.count))
    }
    var firstStates = [UInt32](repeating: 0, count: wordCount)
    for (step, child) in nodes[0].children { firstStates[Int(step.code >> 1)] = states[child] }
    var stepEnds: [UInt32] = [0]
    var steps: [UInt32] = []
    var targets: [UInt32] = []
    for node in accepting.dropFirst(leaves.count) + passing {
      for (step, child) in nodes[node].children.sorted(by: { $0.key.code < $1.key.code }) {
        steps.append(step.code)
        targets.append(states[child])
      }
      stepEnds.append(UInt32(steps.count))
    }
    return PhraseAutomatonParts(
      lastLeaf: UInt32(leaves.count), firstStates: firstStates, stepEnds: stepEnds, steps: steps,
      targets: targets, outputEnds: outputEnds, outputs: outputs)
  }
}
