internal import ICUText

/// A named way of making spellings alike. Folding changes the form that is compared, never the text,
/// and ``Folder`` finds the way back.
///
/// All profiles drop tashkeel, tatweel, bidi controls and joiners; turn presentation forms,
/// full-width forms and no-break spaces into plain ones, digits into ASCII digits, Persian and Urdu
/// forms of Arabic letters (`ی`, `ک`, `ہ`) into these, and dashes and apostrophes into ASCII's.
package enum FoldingProfile: CaseIterable, Sendable {
  /// For finding words. Lossy: also folds case, drops accents, and makes alef and hamza forms,
  /// ى and ي, ة and ه, and letters of other languages (`پ`, `گ`, `ڤ`) alike.
  case lookup
  /// As ``lookup``, but keeps case: where capitals decide.
  case cased
  /// Lossless for Arabic: keeps hamzas, ى and ة apart. For forms that count only as spelled; folds
  /// case, for capitals are the matter of ``cased``.
  case spelling

  /// What the profile makes of a scalar, as scalars; empty where it drops it.
  package func fold(_ scalar: Unicode.Scalar) -> [UInt32] {
    if let folded = fast(scalar.value) { return folded == 0 ? [] : [folded] }
    let scalars =
      switch self {
      case .lookup:
        Normalization.compatibilityCaseFold(scalar).flatMap(
          Normalization.compatibilityDecomposition)
      case .cased: Normalization.compatibilityDecomposition(scalar)
      case .spelling: Normalization.compatibilityCaseFold(scalar)
      }
    return scalars.flatMap { part -> [UInt32] in
      if let folded = fast(part.value) { return folded == 0 ? [] : [folded] }
      let isMark = ScalarClass(part) == .attached
      return isMark ? [] : [part.value]
    }
  }

  /// What the profile makes of ASCII, of the Arabic block and of some punctuation: 0 where it drops
  /// the scalar, `nil` where Unicode's own foldings decide.
  private func fast(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x41...0x5A: self == .cased ? scalar : scalar | 0x20
    case 0...0x7F: scalar
    case 0x0600...0x06FF: arabic(scalar)
    case 0x2018, 0x2019, 0x02BC: 0x27
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xAD: 0
    // Marks as presentation forms, which Unicode gives a space or tatweel to stand on.
    case 0xFC5E...0xFC63, 0xFE70...0xFE7F: 0
    default: nil
    }
  }

  /// The Arabic block: marks, signs and digits here, letters below.
  private func arabic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0600...0x0605, 0x0610...0x061A, 0x061C, 0x064B...0x065F, 0x0670, 0x06D6...0x06DD,
      0x06DF...0x06E4, 0x06E7, 0x06E8, 0x06EA...0x06ED, ArabicLetter.tatweel:
      0
    case 0x0660...0x0669: scalar - 0x0660 + 0x30
    case 0x06F0...0x06F9: scalar - 0x06F0 + 0x30
    case 0x066A: 0x25  // percent sign
    case 0x066B: 0x2E  // decimal separator
    case 0x066C, 0x060C: 0x2C  // thousands separator, comma
    case 0x061B: 0x3B  // semicolon
    case 0x061F: 0x3F  // question mark
    case 0x06D4: 0x2E  // Urdu full stop
    default: letter(scalar)
    }
  }

  private func letter(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    // Other languages' forms of the same letter.
    case 0x06CC, 0x06CD, 0x06D0, 0x06D1, 0x06D2, 0x06D3: return ArabicLetter.yeh
    case 0x06A9, 0x06AA, 0x06AB: return ArabicLetter.kaf
    case 0x06BE, 0x06C0, 0x06C1, 0x06C2, 0x06D5: return ArabicLetter.heh
    default: break
    }
    if self == .spelling { return scalar }
    switch scalar {
    case ArabicLetter.alefWithMaddaAbove, ArabicLetter.alefWithHamzaAbove,
      ArabicLetter.alefWithHamzaBelow, ArabicLetter.alefWasla, 0x0672, 0x0673, 0x0675:
      return ArabicLetter.alef
    case ArabicLetter.wawWithHamzaAbove, 0x0676, 0x0677, 0x06C4...0x06CB, 0x06CF:
      return ArabicLetter.waw
    case ArabicLetter.yehWithHamzaAbove, ArabicLetter.alefMaksura, 0x0678, 0x06CE:
      return ArabicLetter.yeh
    case ArabicLetter.tehMarbuta, 0x06C3: return ArabicLetter.heh
    case 0x067E: return ArabicLetter.beh
    case 0x0686: return ArabicLetter.jeem
    case 0x0698: return ArabicLetter.zain
    case 0x06A4, 0x06A5: return ArabicLetter.feh
    case 0x06AF: return ArabicLetter.kaf
    case 0x0679: return ArabicLetter.teh
    case 0x0688: return ArabicLetter.dal
    case 0x0691: return ArabicLetter.reh
    case 0x06BA: return ArabicLetter.noon
    default: return scalar
    }
  }
}
