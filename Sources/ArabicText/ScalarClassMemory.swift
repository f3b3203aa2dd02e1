/// Answers ``ScalarClass``, and remembers the answers.
package struct ScalarClassMemory: Sendable {
  private var memory: [UInt32: ScalarClass] = [:]

  package init() {}

  package mutating func classify(_ scalar: UInt32) -> ScalarClass {
    if let known = memory[scalar] { return known }
    let answer = Unicode.Scalar(scalar).map { ScalarClass($0) } ?? .symbol
    // Text of many scripts must not make the memory grow without bound.
    if memory.count >= 8192 { memory.removeAll(keepingCapacity: true) }
    memory[scalar] = answer
    return answer
  }
}
