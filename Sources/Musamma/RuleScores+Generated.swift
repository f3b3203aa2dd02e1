// Made by `make scores` from the gold of this project: not to be edited.

/// How far rules and lists may be trusted.
package enum RuleScores {
  /// For each rule or list the lower bound of the 95 % Wilson interval of its strict precision on
  /// this project's gold. What fired there fewer than 5 times has none.
  package static let byRule: [String: Double] = [
    "date.ar.between-points": 0.7008,  // 9 of 9
    "date.ar.days-list": 0.5655,  // 5 of 5
    "date.ar.moment": 0.8332,  // 29 of 30
    "date.ar.part-of-now": 0.6456,  // 7 of 7
    "date.common.after-preposition": 0.7846,  // 14 of 14
    "date.common.century": 0.7224,  // 10 of 10
    "date.common.day": 0.8486,  // 42 of 44
    "date.common.day-month": 0.8769,  // 75 of 79
    "date.common.daypart-before": 0.8701,  // 50 of 52
    "date.common.decade": 0.8063,  // 16 of 16
    "date.common.duration": 0.9023,  // 197 of 209
    "date.common.duration-preposition": 0.6456,  // 7 of 7
    "date.common.duration-range": 0.4364,  // 5 of 6
    "date.common.equivalent": 0.6755,  // 8 of 8
    "date.common.feast": 0.8984,  // 34 of 34
    "date.common.hijri": 0.7018,  // 14 of 15
    "date.common.month": 0.9312,  // 52 of 52
    "date.common.numeric": 0.7719,  // 13 of 13
    "date.common.part": 0.893,  // 48 of 49
    "date.common.period": 0.895,  // 49 of 50
    "date.common.period-part": 0.8866,  // 45 of 46
    "date.common.relative-day": 0.8843,  // 44 of 45
    "date.common.weekday": 0.8563,  // 54 of 57
    "date.common.year": 0.8711,  // 39 of 40
    "date.common.year-event": 0.6456,  // 7 of 7
    "date.common.year-preposition": 0.8241,  // 18 of 18
    "date.en.moment": 0.6456,  // 7 of 7
    "money.common.amount": 0.9852,  // 379 of 380
    "money.common.amount-sign": 0.7719,  // 13 of 13
    "money.common.main-subunit": 0.7575,  // 12 of 12
    "money.common.sign-amount": 0.9586,  // 89 of 89
    "money.common.sign-range": 0.6755,  // 8 of 8
    "money.common.subunit-amount": 0.862,  // 24 of 24
    "money.common.vague": 0.8388,  // 20 of 20
    "org.ar.body": 0.9055,  // 55 of 56
    "org.ar.noun-latin": 0.6668,  // 12 of 13
    "org.ar.noun-name": 0.838,  // 30 of 31
    "org.ar.noun-open-purpose": 0.6211,  // 13 of 15
    "org.ar.noun-place": 0.4974,  // 10 of 13
    "org.ar.noun-portfolio": 0.8478,  // 59 of 63
    "org.ar.noun-portfolio-place": 0.7719,  // 13 of 13
    "org.ar.noun-purpose": 0.672,  // 16 of 18
    "org.ar.portfolios": 0.8318,  // 19 of 19
    "org.ar.unknown-paper": 0.4364,  // 5 of 6
    "org.ar.verb-latin": 0.3755,  // 4 of 5
    "org.common.bracket-pair": 0.8453,  // 21 of 21
    "org.common.cue-name": 0.6461,  // 11 of 12
    "org.common.joined-name": 0.6096,  // 6 of 6
    "org.common.members": 0.8754,  // 27 of 27
    "org.common.noun-quoted": 0.7536,  // 18 of 19
    "org.common.quoted-name": 0.6755,  // 8 of 8
    "org.common.source": 0.6096,  // 6 of 6
    "org.en.company": 0.6211,  // 13 of 15
    "org.en.noun-of": 0.6853,  // 13 of 14
    "org.en.proper-noun": 0.5241,  // 11 of 14
    "organizations/americas": 0.8788,  // 54 of 56
    "organizations/asia-africa": 0.7719,  // 13 of 13
    "organizations/egypt": 0.8494,  // 76 of 82
    "organizations/europe": 0.8575,  // 45 of 47
    "organizations/gulf": 0.8968,  // 128 of 135
    "organizations/international": 0.8977,  // 92 of 96
    "organizations/iraq": 0.9162,  // 42 of 42
    "organizations/levant": 0.9101,  // 75 of 77
    "organizations/maghreb": 0.953,  // 78 of 78
    "organizations/middle-east": 0.8568,  // 23 of 23
  ]
}
