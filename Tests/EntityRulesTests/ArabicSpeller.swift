import TestSupport

/// Spells amounts in Arabic as grammars teach it and the press writes it: written apart from the
/// parser, which must read them back.
struct ArabicSpeller {
  /// What a number counts: its forms, and whether it is feminine.
  struct Noun {
    let singular: String
    /// Behind 11 to 99.
    let accusative: String
    let plural: String
    /// Nominative and oblique.
    let dual: [String]
    let one: String
    var isFeminine = false
    /// What agrees with the noun, as `سورية` does, behind a space.
    var adjective = ""
    let code: String
  }

  /// The choices that a writer has.
  struct Style {
    /// The nominative; else the oblique case, which accusative and genitive share.
    var isNominative = true
    /// `مائة` and not `مئة`.
    var hasAlef = false
    /// `ثلاث مئة` and not `ثلاثمئة`.
    var hundredsApart = false
    /// `خمسة وعشرون وثلاثمئة` and not `ثلاثمئة وخمسة وعشرون`.
    var ascends = false
    /// `بليون` and not `مليار`.
    var saysBillion = false
    /// `عشرون ألف` and not `عشرون ألفا`.
    var dropsAccusative = false
    /// `و عشرون`.
    var waApart = false

    static func random(_ generator: inout SeededGenerator) -> Style {
      Style(
        isNominative: .random(using: &generator), hasAlef: .random(using: &generator),
        hundredsApart: .random(using: &generator),
        ascends: Int.random(in: 0..<4, using: &generator) == 0,
        saysBillion: .random(using: &generator), dropsAccusative: .random(using: &generator),
        waApart: Int.random(in: 0..<8, using: &generator) == 0)
    }
  }

  let style: Style

  /// An amount of 1 to 999,999,999,999,999.
  func spell(_ number: Int, _ noun: Noun) -> String {
    let adjective = noun.adjective.isEmpty ? "" : " " + noun.adjective
    switch number {
    case 1: return noun.singular + adjective + " " + noun.one
    case 2: return noun.dual[style.isNominative ? 0 : 1]
    default: break
    }
    let counted =
      switch number % 100 {
      case 3...10: noun.plural
      case 11...99 where !style.dropsAccusative: noun.accusative
      default: noun.singular
      }
    return words(number, isFeminine: noun.isFeminine) + " " + counted + adjective
  }

  /// The words of a number that stand before what it counts.
  private func words(_ number: Int, isFeminine: Bool) -> String {
    var parts: [String] = []
    for (power, scale) in Self.scales(saysBillion: style.saysBillion) {
      let count = number / power % 1000
      let isLast = number % power == 0
      if count > 0 { parts.append(scaled(count, scale, isConstruct: isLast)) }
    }
    let rest = number % 1000
    if rest > 0 { parts.append(below1000(rest, isFeminine: isFeminine, isConstruct: true)) }
    // وألف may stand behind what is below a thousand.
    if style.ascends, parts.count == 2, number < 3000, number >= 1000 { parts.reverse() }
    return join(parts)
  }

  private func join(_ parts: [String]) -> String {
    parts.joined(separator: style.waApart ? " و " : " و")
  }

  // MARK: Scales

  private struct Scale {
    let one: String
    let accusative: String
    let many: String
  }

  private static func scales(saysBillion: Bool) -> [(power: Int, Scale)] {
    [
      (1_000_000_000_000, Scale(one: "تريليون", accusative: "تريليونا", many: "تريليونات")),
      (
        1_000_000_000,
        saysBillion
          ? Scale(one: "بليون", accusative: "بليونا", many: "بلايين")
          : Scale(one: "مليار", accusative: "مليارا", many: "مليارات")
      ),
      (1_000_000, Scale(one: "مليون", accusative: "مليونا", many: "ملايين")),
      (1000, Scale(one: "ألف", accusative: "ألفا", many: "آلاف")),
    ]
  }

  /// So many of a scale: a construct dual stands directly before what is counted.
  private func scaled(_ count: Int, _ scale: Scale, isConstruct: Bool) -> String {
    switch count {
    case 1: return scale.one
    case 2:
      let ending = style.isNominative ? "ا" : "ي"
      return scale.one + ending + (isConstruct ? "" : "ن")
    default: break
    }
    let form =
      switch count % 100 {
      case 3...10: scale.many
      case 11...99 where !style.dropsAccusative: scale.accusative
      default: scale.one
      }
    return below1000(count, isFeminine: false, isConstruct: true) + " " + form
  }

  // MARK: Below a thousand

  private func below1000(_ number: Int, isFeminine: Bool, isConstruct: Bool) -> String {
    let rest = number % 100
    var parts: [String] = []
    if number >= 100 { parts.append(hundreds(number / 100, isConstruct: isConstruct && rest == 0)) }
    if rest > 0 { parts.append(below100(rest, isFeminine: isFeminine)) }
    if style.ascends { parts.reverse() }
    return join(parts)
  }

  private func hundreds(_ count: Int, isConstruct: Bool) -> String {
    let hundred = style.hasAlef ? "مائة" : "مئة"
    switch count {
    case 1: return hundred
    case 2:
      let stem = style.hasAlef ? "مائت" : "مئت"
      return stem + (style.isNominative ? "ا" : "ي") + (isConstruct ? "" : "ن")
    default:
      let unit = count == 8 && !style.hundredsApart ? "ثمان" : unit(count, isFeminine: true)
      return unit + (style.hundredsApart ? " " : "") + hundred
    }
  }

  private func below100(_ number: Int, isFeminine: Bool) -> String {
    if number <= 10 { return unit(number, isFeminine: isFeminine) }
    let ten = isFeminine ? "عشرة" : "عشر"
    switch number {
    case 11: return (isFeminine ? "إحدى " : "أحد ") + ten
    case 12:
      let stem = isFeminine ? "اثنت" : "اثن"
      return stem + (style.isNominative ? "ا " : "ي ") + ten
    case 13...19: return unit(number - 10, isFeminine: isFeminine) + " " + ten
    default: break
    }
    let stems = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
    let tens = stems[number / 10 - 2] + (style.isNominative ? "ون" : "ين")
    if number % 10 == 0 { return tens }
    let first = number % 10 == 1 ? (isFeminine ? "إحدى" : "واحد") : nil
    return join([first ?? unit(number % 10, isFeminine: isFeminine), tens])
  }

  /// 1 to 10 before a noun: from 3 on the gender is the other than the noun's.
  private func unit(_ number: Int, isFeminine: Bool) -> String {
    switch number {
    case 1: return isFeminine ? "واحدة" : "واحد"
    case 2: return (isFeminine ? "اثنت" : "اثن") + (style.isNominative ? "ان" : "ين")
    default: break
    }
    let bare = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"][number - 3]
    return isFeminine ? bare : bare + "ة"
  }
}
