/// Texts and the number that each begins with: `nil` where it begins with none.
struct NumberRow: Sendable, CustomStringConvertible {
  let text: String
  let value: String?

  init(_ text: String, _ value: String?) {
    self.text = text
    self.value = value
  }

  var description: String { text }

  static let rows =
    digits + arabicWords + arabicSums + arabicFractions + mixed + english + refused

  static let digits = [
    NumberRow("15", "15"),
    NumberRow("1,234.56", "1234.56"),
    NumberRow("1.234,56", "1234.56"),
    NumberRow("١٬٢٣٤٫٥٦", "1234.56"),
    NumberRow("١٢،٥", "12.5"),
    NumberRow("۲۵۰", "250"),
    NumberRow("1,234", "1234"),
    NumberRow("12,345,678", "12345678"),
    NumberRow("1.234.567", "1234567"),
    NumberRow("3.125", "3.125"),
    NumberRow("0,500", "0.5"),
    NumberRow("19,4", "19.4"),
    NumberRow("1'250'000", "1250000"),
    NumberRow("12 500 000", "12500000"),
    NumberRow("2147,500", "2147.5"),
    NumberRow("½", nil),
  ]

  static let arabicWords = [
    NumberRow("واحد", "1"),
    NumberRow("اثنتان", "2"),
    NumberRow("ثمانٍ", "8"),
    NumberRow("أحد عشر", "11"),
    NumberRow("اثنتي عشرة", "12"),
    NumberRow("ثماني عشرة", "18"),
    NumberRow("تسعين", "90"),
    NumberRow("خمسة وعشرون", "25"),
    NumberRow("إحدى وخمسين", "51"),
    NumberRow("مئة", "100"),
    NumberRow("مائتي", "200"),
    NumberRow("ثلاثمائة", "300"),
    NumberRow("ثلاث مئة", "300"),
    NumberRow("سبعمئة وثلاثة وأربعون", "743"),
    NumberRow("مئة وخمسة عشر", "115"),
    NumberRow("إحدى عشر", "11"),
    NumberRow("خمس عشر", "15"),
    NumberRow("ميت", "100"),
    NumberRow("ميه وخمسين", "150"),
    NumberRow("تلتميت", "300"),
    NumberRow("تمنتاشر", "18"),
    NumberRow("خمسطعش", "15"),
    NumberRow("خمسة وعشرون وثلاثمئة", "325"),
    NumberRow("خمس وثلاث مئة", "305"),
  ]

  static let arabicSums = [
    NumberRow("مئة وخمسون ألفا", "150000"),
    NumberRow("ألفا دولار", "2000"),
    NumberRow("ألفا وخمسمئة", "1500"),
    NumberRow("ثلاثة آلاف", "3000"),
    NumberRow("مليونا يورو", "2000000"),
    NumberRow("ملياري", "2000000000"),
    NumberRow("مليون ومئتا ألف", "1200000"),
    NumberRow("مئة وثلاثة ملايين", "103000000"),
    NumberRow("ألفان وخمسة وعشرون", "2025"),
    NumberRow("أربعة مليارات وستمئة مليون", "4600000000"),
    NumberRow("ألف ومئتا مليون", "1200000000"),
    NumberRow("خمسة آلاف مليار", "5000000000000"),
    NumberRow("مليون واحد", "1000000"),
    NumberRow("تسع وسبعون وتسعمئة وألف", "1979"),
    NumberRow("خمسة وعشرون وثلاثمئة ألف", "325000"),
    NumberRow("تلات تلاف", "3000"),
    NumberRow(
      "تسعمئة وثمانية وثمانون مليارا وسبعمئة وسبعة وسبعون مليونا وثلاثمئة وواحد وثلاثون ألفا ومئتان"
        + " واثنان وعشرون", "988777331222"),
    NumberRow("ثلاثة فاصلة خمسة ملايين", "3500000"),
  ]

  static let arabicFractions = [
    NumberRow("نصف مليون", "500000"),
    NumberRow("ربع مليار", "250000000"),
    NumberRow("مليون ونصف المليون", "1500000"),
    NumberRow("مليون ونصف مليون", "1500000"),
    NumberRow("مليار ونصف", "1500000000"),
    NumberRow("ثلاثة ملايين ونصف المليون", "3500000"),
    NumberRow("تسعة ونصف مليون", "9500000"),
    NumberRow("ثلاثة أرباع المليون", "750000"),
  ]

  static let mixed = [
    NumberRow("19.4 مليون", "19400000"),
    NumberRow("3 آلاف و500", "3500"),
    NumberRow("مليون و200 ألف", "1200000"),
    NumberRow("15 ألفا و 250", "15250"),
    NumberRow("5 ملايين ونصف", "5500000"),
    NumberRow("100 ألف مليون", "100000000000"),
    NumberRow("250مليون", "250000000"),
    NumberRow("5ر2 مليون", "2500000"),
    NumberRow("4 ملايير", "4000000000"),
    NumberRow("2 , 5 مليون", "2500000"),
    NumberRow("3 ، 25 مليار", "3250000000"),
    NumberRow("2, 5 مليون", "2500000"),
    NumberRow("13, 90 درهم", "13.9"),
    NumberRow("5, 000 دولار", "5000"),
    NumberRow("2½ مليون", "2500000"),
  ]

  static let english = [
    NumberRow("five hundred thousand", "500000"),
    NumberRow("two hundred and fifty", "250"),
    NumberRow("twenty-five million", "25000000"),
    NumberRow("one million two hundred thousand", "1200000"),
    NumberRow("1.2bn", "1200000000"),
    NumberRow("5m", "5000000"),
    NumberRow("10K", "10000"),
    NumberRow("5-million", "5000000"),
    NumberRow("half a million", "500000"),
    NumberRow("two and a half billion", "2500000000"),
    NumberRow("a million and a half", "1500000"),
    NumberRow("two point five million", "2500000"),
    NumberRow("a hundred", "100"),
    NumberRow("sixty thousand one", "60001"),
    NumberRow("2½m", "2500000"),
    NumberRow("¾ million", "750000"),
  ]

  /// What must not be added up or read at all.
  static let refused = [
    NumberRow("10 و20 مليون", "10"),
    NumberRow("مئة ومئتي مليون", "100"),
    NumberRow("مليون ومليوني", "1000000"),
    NumberRow("خمسة وعشرة", "5"),
    NumberRow("2021 و3 ملايين", "2021"),
    NumberRow("2021 مليون", "2021"),
    NumberRow("ألف و200 ألف", "1000"),
    NumberRow("ملايين", nil),
    NumberRow("0 مليون", "0"),
    NumberRow("2، 5 مليون", "2"),
    NumberRow("2, 5 million", "2"),
    NumberRow("2, 5 طلاب", "2"),
    NumberRow("2005, 4 مليار", "2005"),
    NumberRow("2 , 500 مليون", "2"),
    NumberRow("192.168.1.1", nil),
    NumberRow("12.5.2024", nil),
    NumberRow("1,2,3", nil),
    NumberRow("نصف", nil),
    NumberRow("m", nil),
  ]
}
