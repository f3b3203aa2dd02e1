/// Letters that Arabic writes together with the word behind them, as a set.
package struct Clitics: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  @inlinable
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// No proclitic. Cheaper than the literal `[]`, which builds a set from an array.
  @inlinable package static var none: Clitics { Clitics(rawValue: 0) }

  @inlinable package static var wa: Clitics { Clitics(rawValue: 1) }
  @inlinable package static var fa: Clitics { Clitics(rawValue: 2) }
  @inlinable package static var ba: Clitics { Clitics(rawValue: 4) }
  @inlinable package static var ka: Clitics { Clitics(rawValue: 8) }
  @inlinable package static var la: Clitics { Clitics(rawValue: 16) }
  /// The future's س: before verbs only, so no name is found behind it.
  @inlinable package static var sa: Clitics { Clitics(rawValue: 32) }

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
