/// Letters that Arabic writes together with the word behind them, as a set.
package struct Clitics: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let wa = Clitics(rawValue: 1)
  package static let fa = Clitics(rawValue: 2)
  package static let ba = Clitics(rawValue: 4)
  package static let ka = Clitics(rawValue: 8)
  package static let la = Clitics(rawValue: 16)
  /// The future's س: before verbs only, so no name is found behind it.
  package static let sa = Clitics(rawValue: 32)

  /// و and ف, which join what follows to what stands before.
  package static let conjunctions: Clitics = [.wa, .fa]
  /// ب, ك and ل, which govern what follows.
  package static let prepositions: Clitics = [.ba, .ka, .la]

  /// The letters, in the order in which they are written.
  package var letters: String {
    let all: [(Clitics, String)] = [
      (.wa, "و"), (.fa, "ف"), (.sa, "س"), (.ba, "ب"), (.ka, "ك"), (.la, "ل"),
    ]
    return all.filter { contains($0.0) }.map(\.1).joined()
  }
}
