package import DocumentModel
internal import Gazetteers

/// A word that a number is made of.
package enum NumberWord: Hashable, Sendable {
  /// How a scale word says how many of its unit it means.
  package enum ScaleForm: String, Sendable {
    /// One, or as many as the number before it says.
    case one
    /// Two: a dual.
    case two
    /// As many as the number before it says, else an open number.
    case many
    /// The accusative, which spells as the construct dual does.
    case alef
    /// One, with an article: no number stands before it.
    case single
    /// An abbreviation: digits stand before it.
    case letter
  }

  /// What is left open in an open number.
  package enum Vagueness: String, Sendable { case count, tens, hundreds }

  /// A number below a thousand.
  case cardinal(Int)
  /// A power of ten that others count.
  case scale(Int, ScaleForm)
  /// A fraction; `isJoined` where it adds itself to what stands before.
  case fraction(ExactDecimal, isJoined: Bool)
  /// The decimal mark, read aloud.
  case point
  /// What joins the parts of a number where no proclitic does.
  case joiner
  case vague(Vagueness)
  /// Stands between an open number and what it counts.
  case partitive

  static let classes = [
    WordClass(.cardinal, expects: "an integer below 1000 as value") { word in
      Int(word.value).flatMap { (0..<1000).contains($0) ? .number(.cardinal($0)) : nil }
    },
    WordClass(.scale, expects: "a power of ten from 3 to 18 as value and a number") { word in
      guard let power = Int(word.value), (3...18).contains(power),
        let form = ScaleForm(rawValue: word["number"])
      else { return nil }
      return .number(.scale(power, form))
    },
    WordClass(.fraction, expects: "a decimal below 1 as value") { word in
      guard let value = ExactDecimal(word.value), value < ExactDecimal(1) else { return nil }
      return .number(.fraction(value, isJoined: word["joined"] == "yes"))
    },
    WordClass(.decimalPoint, expects: "'point' as value") { word in
      word.value == "point" ? .number(.point) : nil
    },
    WordClass(.numberJoiner, expects: "'and' as value") { word in
      word.value == "and" ? .number(.joiner) : nil
    },
    WordClass(.vagueQuantity, expects: "count, tens or hundreds as value") { word in
      Vagueness(rawValue: word.value).map { .number(.vague($0)) }
    },
    WordClass(.partitive, expects: "'of' as value") { word in
      word.value == "of" ? .number(.partitive) : nil
    },
  ]
}
