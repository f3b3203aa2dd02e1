import TestSupport

/// Rows of the rules for money.
enum MoneyRows {
  static let rows = amounts + parts + units + signs + ranges

  private static let amounts = [
    RuleRow("money.common.amount", "بلغت كلفة الجسر ⟦19.4 مليون دولار⟧", "USD 19400000"),
    RuleRow("money.common.amount", "دفعت ⟦ثلاثة ملايين ريال سعودي⟧ نقدا", "SAR 3000000"),
    RuleRow("money.common.amount", "استثمرت ⟦مليوني يورو⟧ في المصنع", "EUR 2000000"),
    RuleRow("money.common.amount", "تبرع بـ⟦٥٠٠ جنيه⟧ للمدرسة", "XXX 500"),
    RuleRow("money.common.amount", "غرامة ⟦ألفا ليرة لبنانية⟧", "LBP 2000"),
    RuleRow("money.common.amount", "ديون تناهز ⟦مليار ونصف المليار درهم مغربي⟧", "MAD 1500000000"),
    RuleRow("money.common.amount", "ميزانية قدرها ⟦مئة وخمسون ألف دينار أردني⟧", "JOD 150000"),
    RuleRow("money.common.amount", "صادرات بقيمة ⟦10 ملايين تومان⟧", "IRR 100000000"),
    RuleRow("money.common.amount", "باع البيت بـ⟦20 مليون ين ياباني⟧", "JPY 20000000"),
    RuleRow("money.common.amount", "خسرت الشركة ⟦-5 ملايين دولار⟧", "USD -5000000"),
    RuleRow("money.common.amount", "the town raised ⟦500,000 euros⟧ in a week", "EUR 500000"),
    RuleRow("money.common.amount", "it lost ⟦five hundred thousand dollars⟧", "USD 500000"),
    RuleRow("money.common.amount", "a fine of ⟦two thousand (2,000) dollars⟧", "USD 2000"),
    RuleRow("money.common.amount", "he sold ⟦3 BTC⟧", "BTC 3"),
    RuleRow("money.common.amount", "a loan of ⟦20 million Kuwaiti dinars⟧", "KWD 20000000"),
    RuleRow("money.common.amount", "رحلة إلى موريتانيا بـ⟦500 أوقية⟧", "MRU 500"),
    RuleRow("money.common.amount", not: "بقي سعر صرف الدولار على حاله في 2020"),
    RuleRow("money.common.amount", not: "شارك 100 شخص بنسبة 90% في المسيرة"),
    RuleRow("money.common.amount", not: "في عام 2020 الدولار ارتفع"),
    RuleRow("money.common.amount", not: "أنتج المنجم 500 أوقية من الذهب"),
    RuleRow("money.common.amount", not: "the party that in 2010 won again"),
    RuleRow("money.common.amount", not: "it owns 500 real estate units"),
    RuleRow("money.common.amount", not: "a load of 200 pounds of rice"),
    RuleRow("money.en.hyphen", "they paid a ⟦500-dollar⟧ fine", "USD 500"),
    RuleRow("money.en.hyphen", "a ⟦five-million-dollar⟧ project", "USD 5000000"),
    RuleRow("money.en.hyphen", not: "a multi-million-dollar deal"),
    RuleRow("money.common.amount", not: "it sold 20 dollar-denominated bonds"),
    RuleRow("money.common.amount", "بلغت في عام 2020 ⟦مليون دولار⟧", "USD 1000000"),
    RuleRow("money.common.amount", "بين ⟦مئة ومئتي مليون دولار⟧", "USD 100000000/200000000"),
    RuleRow("money.common.amount", "بين ⟦500 ألف ومليون دولار⟧", "USD 500000/1000000"),
    RuleRow("money.en.hyphen", not: "a five-year dollar bond"),
    RuleRow("money.common.partitive", "خصصت ⟦ثلاثة ملايين من الدولارات⟧ للري", "USD 3000000"),
    RuleRow("money.common.partitive", not: "خصصت ثلاثة من الموظفين"),
    RuleRow("money.common.vague", "أهدر ⟦ملايين الدولارات⟧", "USD"),
    RuleRow("money.common.vague", "ادخر ⟦بضعة آلاف من الدولارات⟧", "USD"),
    RuleRow("money.common.vague", "اختلس ⟦مئات الملايين من الدنانير العراقية⟧", "IQD"),
    RuleRow("money.common.vague", "it cost ⟦hundreds of millions of dollars⟧", "USD"),
    RuleRow("money.common.vague", "أنفقوا ⟦ملايين ومليارات الدولارات⟧", "USD"),
    RuleRow("money.common.vague", not: "نزح الملايين وقتل مئات الأشخاص"),
  ]

  private static let parts = [
    RuleRow("money.common.fraction", "لم يدفع سوى ⟦نصف دولار⟧", "USD 0.5"),
    RuleRow("money.common.fraction", not: "خسر نصف الدولار قوته"),
    RuleRow("money.common.subunit-amount", "ارتفع السعر ⟦50 قرشا أردنيا⟧", "JOD 0.5"),
    RuleRow("money.common.subunit-amount", "زاد سعر اللتر ⟦25 هللة⟧", "SAR 0.25"),
    RuleRow("money.common.subunit-amount", "shares rose ⟦95 cents⟧", "USD 0.95"),
    RuleRow("money.common.subunit-amount", not: "خسر القرش الأبيض"),
    RuleRow("money.common.main-subunit", "الأجرة ⟦5 دنانير كويتية و250 فلسا⟧", "KWD 5.25"),
    RuleRow("money.common.main-subunit", "ثمنها ⟦ثلاثة دولارات وخمسون سنتا⟧", "USD 3.5"),
    RuleRow("money.common.main-subunit", "it costs ⟦5 dollars and 50 cents⟧", "USD 5.5"),
    RuleRow("money.common.main-subunit", not: "دفع 5 دولارات و50 يورو"),
    RuleRow("money.ar.one-subunit", "بيع الكيلو بـ⟦دينار أردني و250 فلسا⟧", "JOD 1.25"),
    RuleRow("money.ar.one-subunit", not: "ارتفع الدينار و250 سهما"),
    RuleRow("money.ar.amount-fraction", "بسعر ⟦5 دولارات ونصف الدولار⟧ للقطعة", "USD 5.5"),
    RuleRow("money.ar.amount-fraction", not: "دفع 5 دولارات ونصف مليون يورو"),
    RuleRow(
      "money.ar.amount-scale-fraction", "بلغت ⟦مليار دولار ونصف المليار⟧ هذه المرة",
      "USD 1500000000"),
    RuleRow("money.ar.amount-scale-fraction", not: "دفع مليون دولار ونصف مليون يورو"),
    RuleRow("money.ar.one-fraction", "بسعر ⟦دولار ونصف⟧ للقطعة", "USD 1.5"),
    RuleRow("money.ar.one-fraction", not: "خسر الدولار ونصف العملات"),
  ]

  private static let units = [
    RuleRow("money.ar.dual", "اشتراه بـ⟦دينارين كويتيين⟧", "KWD 2"),
    RuleRow("money.ar.dual", "لا يملك إلا ⟦دولارين اثنين⟧", "USD 2"),
    RuleRow("money.ar.dual", not: "تقارب الدولار واليورو"),
    RuleRow("money.ar.one", "سعر السهم ⟦دولار أمريكي واحد⟧", "USD 1"),
    RuleRow("money.ar.one", not: "رفع الدولار واحدا من أسعاره"),
  ]

  private static let signs = [
    RuleRow("money.common.sign-amount", "the deal is worth ⟦$5 million⟧", "USD 5000000"),
    RuleRow("money.common.sign-amount", "raised ⟦US$1.2bn⟧ and ⟦£20⟧", "USD 1200000000", "GBP 20"),
    RuleRow("money.common.sign-amount", "borrowed ⟦AED500m⟧ at once", "AED 500000000"),
    RuleRow("money.common.sign-amount", "بسعر ⟦ر.س 500⟧ للغرفة", "SAR 500"),
    RuleRow("money.common.sign-amount", "at about ⟦$5-10 million⟧", "USD 5000000/10000000"),
    RuleRow("money.common.sign-amount", not: "COP28 and the TOP 10 of 2023"),
    RuleRow("money.common.amount-sign", "بسعر ⟦500 ج.م⟧ للغرفة", "EGP 500"),
    RuleRow("money.common.amount-sign", "ادفع ⟦20€⟧ أو ⟦500 SAR⟧", "EUR 20", "SAR 500"),
    RuleRow("money.common.amount-sign", not: "in 2020 $5 million was lost"),
    RuleRow("money.common.amount-sign", not: "PLAY ALL 5 TOP hits"),
    RuleRow("money.common.sign-amount", not: "EUR/USD 1.0850"),
    RuleRow("money.common.amount-sign-scale", "بلغت ⟦5$ مليون⟧", "USD 5000000"),
    RuleRow("money.common.amount-sign-scale", not: "بلغت 5 ملايين"),
    RuleRow(
      "money.common.sign-range", "from a range of ⟦$200 million to $250 million⟧",
      "USD 200000000/250000000"),
    RuleRow("money.common.sign-range", "priced at ⟦$5-$10 million⟧", "USD 5000000/10000000"),
    RuleRow("money.common.sign-range", not: "gold rose $30 to $2,030 an ounce"),
    RuleRow("money.common.sign-range", not: "it rose from $5 million to $7 million"),
  ]

  private static let ranges = [
    RuleRow("money.common.amount", "بين ⟦10 و20 مليون دولار⟧", "USD 10000000/20000000"),
    RuleRow("money.common.amount", "من ⟦5 إلى 7 ملايين دينار كويتي⟧", "KWD 5000000/7000000"),
    RuleRow("money.common.amount", "نحو ⟦10-20 مليون دولار⟧", "USD 10000000/20000000"),
    RuleRow("money.common.amount", "تصل إلى ⟦10 أو 12 مليون دولار⟧", "USD 10000000/12000000"),
    RuleRow(
      "money.common.range", "تتراوح بين ⟦5 ملايين دولار إلى 7 ملايين دولار⟧",
      "USD 5000000/7000000"),
    RuleRow("money.common.range", not: "ارتفع من 5 ملايين دولار إلى 7 ملايين دولار"),
    RuleRow("money.common.range", not: "هبط من نصف مليون دولار إلى مليوني دولار"),
    RuleRow("money.common.range", not: "صعد الخام 5 دولارات إلى 70 دولارا"),
    RuleRow("money.common.range", not: "oil rose 45 cents to $71.20"),
    RuleRow("money.common.range", not: "قبض 5 دولارات و7 دولارات"),
  ]
}
