/// The days of the holidays that many countries have under one name: MM-DD, or what ``MovableFeast`` reads.
/// `*` is all countries that have no other, `?` stands before one that only its country's name beside it tells.
///
/// Source: general knowledge of the laws on holidays.
enum NationalDays {
  static let table: [NationalDay: [NationalDay.Day]] = [
    .independence: read(
      """
      DZ 07-05, DJ 06-27, JO 05-25, KM 07-06, LB 11-22, LY 12-24, MA 11-18, MR 11-28, PS 11-15, SD 01-01, SO 07-01,
      SS 07-09, TN 03-20, YE 11-30, ?IQ 10-03, ?SY 04-17, BR 09-07, ID 08-17, IN 08-15, MX 09-16, NG 10-01, PK 08-14,
      PL 11-11, UA 08-24, US 07-04, AR 07-09, CL 09-18, CO 07-20, PE 07-28, VE 07-05, BO 08-06, EC 08-10, UY 08-25,
      CR 09-15, FI 12-06, IS 06-17, EE 02-24, LV 11-18, LT 02-16, BY 07-03, MD 08-27, GR 03-25, BG 09-22, AL 11-28,
      CY 10-01, MT 09-21, XK 02-17, MK 09-08, AM 09-21, AZ 10-18, GE 05-26, KZ 12-16, UZ 09-01, TM 09-27, KG 08-31,
      TJ 09-09, AF 08-19, BD 03-26, LK 02-04, MM 01-04, MY 08-31, PH 06-12, KR 08-15, ER 05-24, KE 12-12, UG 10-09,
      TZ 12-09, RW 07-01, BI 07-01, GH 03-06, SN 04-04, ML 09-22, NE 08-03, TD 08-11, CI 08-07, BF 08-05, GN 10-02,
      BJ 08-01, TG 04-27, GA 08-17, CG 08-15, CD 06-30, CF 08-13, AO 11-11, MZ 06-25, ZM 10-24, ZW 04-18, MG 06-26
      """),
    .national: read(
      """
      AE 12-02, BH 12-16, KW 02-25, OM 11-18, QA 12-18, SA 09-23, ?DZ 11-01, ?EG 07-23, ?IQ 10-03, ?JO 05-25, ?LB 11-22,
      ?LY 12-24, ?MA 07-30, ?MR 11-28, ?PS 11-15, ?SD 01-01, ?TN 03-20, ?YE 05-22, CH 08-01, CN 10-01, DE 10-03, ES 10-12,
      FR 07-14, SG 08-09, ?IT 06-02, ?TR 10-29, ?US 07-04, ?RU 06-12, ?JP 02-23, ?IR 02-11, ?PK 03-23, ?IN 01-26, ?ID 08-17,
      ?BR 09-07, ?CA 07-01, ?AU 01-26, ?BE 07-21, ?NL 04-27, ?LU 06-23, ?SE 06-06, ?NO 05-17, ?FI 12-06, ?DK 06-05,
      ?IS 06-17, ?IE 03-17, ?PT 06-10, ?GR 03-25, ?CY 10-01, ?AT 10-26, ?HU 08-20, ?RO 12-01, ?RS 02-15, ?PL 05-03,
      ?UA 08-24, ?KR 10-03, ?MY 08-31, ?BD 03-26, ?VN 09-02, ?TW 10-10, ?CU 01-01, ?ZA 04-27, ?MX 09-16, ?AR 05-25
      """),
    .liberation: read(
      "KW 02-26, LB 05-25, LY 10-23, SY 12-08, IT 04-25, NL 05-05, RW 07-04, ?KR 08-15, ?BG 03-03, ?DK 05-05"
    ),
    .republic: read(
      """
      IN 01-26, IQ 07-14, IT 06-02, TN 07-25, TR 10-29, ?EG 06-18, PT 10-05, KZ 10-25, NP 05-28, MT 12-13, BR 11-15,
      GH 07-01, MV 11-11, ?PK 03-23, ?AZ 05-28, ?IR 04-01, ?IS 06-17
      """),
    .army: read(
      "DZ 08-04, IQ 01-06, JO 06-10, LB 08-01, LY 08-09, SD 08-14, SY 08-01, TN 06-24, CN 08-01, IN 01-15"
    ),
    .martyrs: read(
      """
      AE 11-30, BH 12-17, DZ 02-18, EG 03-09, IQ 12-01, LB 05-06, LY 09-16, PS 01-07, SY 05-06, TN 04-09, ER 06-20
      """),
    .revolution: read(
      "DZ 11-01, EG 07-23, LY 02-17, SD 12-19, SY 03-18, TN 12-17, YE 09-26, IR 02-11, CU 01-01"),
    .evacuation: read("EG 06-18, LY 03-28, SY 04-17, TN 10-15, YE 11-30"),
    .victory: read(
      "DZ 03-19, EG 12-23, IQ 12-10, RU 05-09, TR 08-30, BY 05-09, KZ 05-09, ?FR 05-08"),
    .unity: read("YE 05-22, MA 10-31, DE 10-03, ?RU 11-04"),
    .flag: read(
      "SA 03-11, AE 11-03, JO 04-16, DZ 04-16, LB 11-21, PS 09-30, US 06-14, ?CA 02-15, ?AR 06-20, ?AL 11-28"
    ),
    .teacher: read(
      """
      LB 03-09, IQ 03-01, OM 02-24, PS 12-14, SY w03-3-4, CN 09-10, IN 09-05, TR 11-24, IR 05-02, UA w10-1-7, ?RU 10-05
      """),
    .police: read("* 01-25, EG 01-25, IQ 01-09, TN 04-18, DZ 07-22, ?MA 05-16"),
    .press: read("IQ 06-15, ?DZ 10-22, ?MA 11-15"),
    .tree: read("JO 01-15, PS 01-15, SY w12-5-4, TN w11-2-7"),
    .child: read("EG 11-20, PS 04-05, AE 03-15, TR 04-23, JP 05-05, CN 06-01"),
    .youth: read("* 08-21, MA 08-21, DZ 07-05, ?CN 05-04, ?TR 05-19"),
    .women: read("* 03-08, TN 08-13"),
    .amazigh: read("* 01-13, DZ 01-12, LY 01-13, MA 01-14"),
    .forces: read("* 10-06, EG 10-06, MA 05-14, MR 11-25"),
    .constitution: read(
      "DK 06-05, ES 12-06, IN 11-26, JP 05-03, NO 05-17, PL 05-03, RU 12-12, TH 12-10, UA 06-28"),
    .mother: read(
      """
      * 03-21, DZ w05-5-7, MA w05-5-7, TN w05-5-7, ?FR w05-5-7, ?US w05-2-7, ?CA w05-2-7, ?AU w05-2-7,
      ?DE w05-2-7, ?IT w05-2-7, ?TR w05-2-7, ?CN w05-2-7, ?JP w05-2-7, ?IN w05-2-7, ?BR w05-2-7, ?ES w05-1-7, ?PT w05-1-7
      """),
    .father: read(
      "* w06-3-7, EG 06-21, JO 06-21, LB 06-21, SY 06-21, PS 06-21, ?IT 03-19, ?ES 03-19"),
    .labour: read("* 05-01, ?US w09-1-1, ?CA w09-1-1"),
  ]

  private static func read(_ text: String) -> [NationalDay.Day] {
    text.split { $0 == "," || $0 == "\n" }.map { entry in
      let parts = entry.split(separator: " ")
      guard parts.count == 2, let day = DateWord.Feast(String(parts[1])) else {
        preconditionFailure("\(entry) is no day of a country")
      }
      let isSaid = parts[0].first == "?"
      return .init(
        country: String(isSaid ? parts[0].dropFirst() : parts[0]), day: day, isSaid: isSaid)
    }
  }
}
