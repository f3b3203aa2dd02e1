internal import DocumentModel

/// Evaluates the parts of a number, from left to right, without rounding.
///
/// A number is a sum of terms whose scales fall (`3 ملايين و200 ألف و50`), and a term is a group of
/// digits or of words below a thousand, times its scale words. What does not fit is no number, and the
/// grammar then tries a shorter sequence.
struct NumberSequence {
  private struct Term {
    /// What its scale words multiply.
    let factor: ExactDecimal
    let power: Int
    let hasGroup: Bool
    /// Whether its group is of words.
    var isWords = false

    var value: ExactDecimal { factor.scaled(byPowerOfTen: power) }
  }

  private let atoms: [NumberAtom]
  /// Whether digits whose mark is in doubt are read the other way.
  private let readsOther: Bool
  /// Whether smaller parts may stand before greater ones: خمسة وعشرون وثلاثمئة.
  private let allowsAscent: Bool
  private var position = 0
  private var greatestPower = 0

  private init(_ atoms: [NumberAtom], readsOther: Bool, allowsAscent: Bool) {
    self.atoms = atoms
    self.readsOther = readsOther
    self.allowsAscent = allowsAscent
  }

  /// The number that some parts make; behind a word that opens a range, smaller parts before greater
  /// ones are its ends and no number.
  static func evaluate(_ atoms: [NumberAtom], allowsAscent: Bool = true) -> NumberMeaning? {
    var sequence = NumberSequence(atoms, readsOther: false, allowsAscent: allowsAscent)
    guard let value = sequence.number() else { return nil }
    var other: ExactDecimal?
    if atoms.contains(where: { $0.digits?.number.otherReading != nil }) {
      var sequence = NumberSequence(atoms, readsOther: true, allowsAscent: allowsAscent)
      other = sequence.number()
    }
    var digits: String?
    var isBareScale = false
    if atoms.count == 1 {
      if let own = atoms[0].digits, own.number.isPlain { digits = own.text }
      isBareScale = atoms[0].scale.map { $0.form == .one || $0.form == .single } ?? false
    }
    return NumberMeaning(
      value: value, digits: digits, scale: sequence.greatestPower, isBareScale: isBareScale,
      otherReading: other, hasMark: atoms.contains { $0.digits?.number.isPlain == false })
  }

  // MARK: Sums

  private mutating func number() -> ExactDecimal? {
    guard let first = term() else { return nil }
    var total = first.value
    var power = first.power
    var count = 1
    while position < atoms.count {
      let next = atoms[position]
      if let fraction = next.fraction {
        guard next.isJoined else { return nil }
        return sum(total, power, with: fraction)
      }
      if !next.isJoined {
        // مليون واحد says no more than مليون.
        if next.cardinal == 1, position + 1 == atoms.count, count == 1, !first.hasGroup {
          return total
        }
        guard next.cardinal != nil || followingIsScaled else { return nil }
      }
      // $1.2bn and 10k are two.
      if next.isJoined, !next.hasWa, followingIsScaled, atoms[position + 1].scale?.form == .letter {
        return nil
      }
      guard let term = term() else { return nil }
      if term.power < power, term.value < ExactDecimal(1).scaled(byPowerOfTen: power) {
        guard let sum = total.adding(term.value) else { return nil }
        total = sum
      } else if allowsAscent, next.hasWa, first.isWords, power == 0, term.power == 3,
        !term.hasGroup, position == atoms.count
      {
        // خمسة وعشرون وثلاثمئة وألف
        return total.adding(term.value)
      } else if count == 1, power == 3, term.power >= 6, term.hasGroup,
        term.factor < ExactDecimal(1000)
      {
        // ألف ومئتا مليون is 1200 millions.
        guard let sum = total.adding(term.factor) else { return nil }
        total = sum.scaled(byPowerOfTen: term.power)
      } else {
        return nil
      }
      power = term.power
      count += 1
    }
    return total
  }

  /// Whether digits and a scale word stand here: `5 million 200 thousand`.
  private var followingIsScaled: Bool {
    atoms[position].digits != nil && position + 1 < atoms.count && atoms[position + 1].scale != nil
  }

  /// The last term, a fraction that و joins: of the scale before it (`مليون ونصف`), of its own
  /// (`مليون ونصف المليون`), or with what stands before it of one that follows (`تسعة ونصف مليون`).
  private mutating func sum(
    _ total: ExactDecimal, _ power: Int, with fraction: ExactDecimal
  ) -> ExactDecimal? {
    position += 1
    guard position < atoms.count else {
      return total.adding(fraction.scaled(byPowerOfTen: power))
    }
    guard let scale = atoms[position].scale, !atoms[position].isJoined,
      scale.form == .one || scale.form == .alef || scale.form == .letter,
      position + 1 == atoms.count
    else { return nil }
    greatestPower = max(greatestPower, scale.power)
    if power == 0 { return total.adding(fraction)?.scaled(byPowerOfTen: scale.power) }
    guard scale.power <= power else { return nil }
    return total.adding(fraction.scaled(byPowerOfTen: scale.power))
  }

  // MARK: Terms

  private mutating func term() -> Term? {
    let start = position
    if let fraction = atoms[position].fraction {
      guard position == 0, !atoms[position].isJoined else { return nil }
      position += 1
      guard let power = scales(afterGroup: false), !lastIsDual(from: start) else { return nil }
      return Term(factor: fraction, power: power, hasGroup: true)
    }
    if let group = group() {
      // No scale of a group is zero: in the 0 millions of damaged text (2 , 0) digits are missing.
      let power = scales(afterGroup: true) ?? 0
      if power > 0, group.isZero { return nil }
      return Term(
        factor: group, power: power, hasGroup: true, isWords: atoms[start].cardinal != nil)
    }
    guard let form = atoms[position].scale?.form, let power = scales(afterGroup: false) else {
      return nil
    }
    let isDual = form == .two || form == .alef && position == atoms.count
    return Term(factor: ExactDecimal(isDual ? 2 : 1), power: power, hasGroup: false)
  }

  private func lastIsDual(from start: Int) -> Bool {
    atoms[start..<position].contains { $0.scale?.form == .two }
  }

  /// The power of ten of the scale words that stand here; `nil` where there is none.
  private mutating func scales(afterGroup: Bool) -> Int? {
    var power = 0
    var last = 0
    while position < atoms.count, let scale = atoms[position].scale {
      let isFirst = last == 0
      guard scale.power >= last, isFirst && !afterGroup || !atoms[position].isJoined,
        allows(scale.form, afterGroup: afterGroup || !isFirst)
      else { break }
      power += scale.power
      last = scale.power
      position += 1
    }
    if last == 0 { return nil }
    greatestPower = max(greatestPower, power)
    return power
  }

  private func allows(_ form: NumberWord.ScaleForm, afterGroup: Bool) -> Bool {
    switch form {
    case .one, .alef: !isBehindYear
    case .many: afterGroup
    case .two, .single: !afterGroup
    case .letter: afterGroup && atoms[position - 1].digits != nil
    }
  }

  /// Whether a year stands before a scale word: عام 2020 مليون دولار is no sum of 2020 millions.
  private var isBehindYear: Bool {
    guard position > 0, let digits = atoms[position - 1].digits, digits.number.isPlain,
      digits.text.utf8.count == 4, let year = Int(digits.text), atoms[position].scale?.power != 3
    else { return false }
    return (1980...1999).contains(year) || (2001...2049).contains(year)
  }

  // MARK: Groups

  /// A group of digits or of words below a thousand, with decimals read aloud.
  private mutating func group() -> ExactDecimal? {
    if let number = decimalsFirst() { return number }
    guard let whole = digitGroup() ?? wordGroup() else { return nil }
    guard position < atoms.count, atoms[position].isPoint(decimalsFirst: false) else {
      return whole
    }
    position += 1
    var decimals = ""
    while position < atoms.count, !atoms[position].isJoined || decimals.isEmpty {
      if let digits = atoms[position].digits, digits.number.isPlain, decimals.isEmpty {
        decimals = digits.text
      } else if let cardinal = atoms[position].cardinal, cardinal < 100 {
        decimals += String(cardinal)
      } else {
        break
      }
      position += 1
    }
    guard let fraction = ExactDecimal("0." + decimals) else { return nil }
    return decimals.isEmpty ? nil : whole.adding(fraction)
  }

  /// Digits, a letter for the decimal mark and digits, without spaces: 5ر2 is 2.5.
  private mutating func decimalsFirst() -> ExactDecimal? {
    guard position + 2 < atoms.count, let decimals = atoms[position].digits,
      atoms[position + 1].isPoint(decimalsFirst: true), atoms[position + 1].isGlued,
      let whole = atoms[position + 2].digits, atoms[position + 2].isGlued,
      decimals.number.isPlain, whole.number.isPlain
    else { return nil }
    position += 3
    return ExactDecimal(whole.text + "." + decimals.text)
  }

  private mutating func digitGroup() -> ExactDecimal? {
    guard let digits = atoms[position].digits else { return nil }
    position += 1
    let value = readsOther ? digits.number.otherReading ?? digits.number.value : digits.number.value
    // Thousands that spaces group: 1 234 567.
    guard digits.number.isPlain, (1...3).contains(digits.text.utf8.count),
      !digits.text.hasPrefix("0")
    else { return value }
    var text = digits.text
    while position < atoms.count, let next = atoms[position].digits, next.number.isPlain,
      next.text.utf8.count == 3, !atoms[position].isJoined, !atoms[position].isGlued
    {
      text += next.text
      position += 1
    }
    return ExactDecimal(text)
  }

  private mutating func wordGroup() -> ExactDecimal? {
    guard let first = atoms[position].cardinal else { return nil }
    position += 1
    var hundreds = first
    if (1...19).contains(first), hasNext(joined: false), atoms[position].cardinal == 100 {
      position += 1
      hundreds = first * 100
    }
    guard hundreds >= 100 else {
      let value = small(first)
      return ExactDecimal(value + ascendingHundreds())
    }
    guard position < atoms.count else { return ExactDecimal(hundreds) }
    if let digits = atoms[position].digits, atoms[position].isJoined, digits.number.isPlain,
      let value = Int(digits.text), value < 100
    {
      position += 1
      return ExactDecimal(hundreds + value)
    }
    guard let next = atoms[position].cardinal, next < 100 else { return ExactDecimal(hundreds) }
    position += 1
    return ExactDecimal(hundreds + small(next))
  }

  /// A number below a hundred of which the first word was taken: خمسة وعشرون.
  private mutating func small(_ first: Int) -> Int {
    guard (1...9).contains(first), hasNext(joined: true),
      let tens = atoms[position].cardinal, (20...90).contains(tens), tens % 10 == 0
    else { return first }
    position += 1
    return first + tens
  }

  /// The hundreds that follow a number below a hundred: خمسة وعشرون وثلاثمئة.
  private mutating func ascendingHundreds() -> Int {
    guard allowsAscent, position < atoms.count, atoms[position].hasWa,
      let next = atoms[position].cardinal
    else { return 0 }
    if next >= 100 {
      position += 1
      return next
    }
    guard (3...9).contains(next), position + 1 < atoms.count, !atoms[position + 1].isJoined,
      atoms[position + 1].cardinal == 100
    else { return 0 }
    position += 2
    return next * 100
  }

  private func hasNext(joined: Bool) -> Bool {
    position < atoms.count && atoms[position].isJoined == joined
  }
}
