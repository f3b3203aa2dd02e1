/// Answers ``ScalarClass`` fast: a table for the scalars below U+0800, a memory for the others.
package struct ScalarClassTable: Sendable {
  private static let low: [ScalarClass] = (0..<0x800).map { value in
    Unicode.Scalar(value).map { ScalarClass($0) } ?? .symbol
  }

  private let low = Self.low
  private var memory: [UInt32: ScalarClass] = [:]

  package init() {}

  package mutating func classify(_ scalar: UInt32) -> ScalarClass {
    if scalar < 0x800 { return low[Int(scalar)] }
    if let known = memory[scalar] { return known }
    let answer = Unicode.Scalar(scalar).map { ScalarClass($0) } ?? .symbol
    // Text of many scripts must not make the memory grow without bound.
    if memory.count >= 8192 { memory.removeAll(keepingCapacity: true) }
    memory[scalar] = answer
    return answer
  }
}
