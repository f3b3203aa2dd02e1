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
    "org.ar.body": 0.8013,  // 37 of 40
    "org.ar.noun-latin": 0.6005,  // 12 of 14
    "org.ar.noun-name": 0.7735,  // 26 of 28
    "org.ar.noun-open-purpose": 0.2799,  // 8 of 16
    "org.ar.noun-place": 0.5519,  // 10 of 12
    "org.ar.noun-portfolio": 0.7348,  // 50 of 59
    "org.ar.noun-portfolio-place": 0.7411,  // 11 of 11
    "org.ar.noun-purpose": 0.5776,  // 11 of 13
    "org.ar.portfolios": 0.6077,  // 15 of 18
    "org.common.bracket-pair": 0.8241,  // 18 of 18
    "org.common.cue-name": 0.5291,  // 7 of 8
    "org.common.members": 0.782,  // 21 of 22
    "org.common.noun-quoted": 0.7638,  // 19 of 20
    "org.common.quoted-name": 0.5655,  // 5 of 5
    "org.common.source": 0.4092,  // 6 of 8
    "org.en.company": 0.6096,  // 6 of 6
    "org.en.noun-of": 0.4236,  // 9 of 13
    "org.en.proper-noun": 0.2309,  // 7 of 16
    "organizations/americas": 0.7702,  // 46 of 52
    "organizations/asia-africa": 0.7008,  // 9 of 9
    "organizations/egypt": 0.818,  // 61 of 67
    "organizations/europe": 0.7468,  // 32 of 36
    "organizations/gulf": 0.916,  // 114 of 118
    "organizations/international": 0.8945,  // 89 of 93
    "organizations/iraq": 0.8928,  // 32 of 32
    "organizations/levant": 0.8074,  // 51 of 56
    "organizations/maghreb": 0.8671,  // 59 of 62
    "organizations/middle-east": 0.8318,  // 19 of 19
  ]
}
