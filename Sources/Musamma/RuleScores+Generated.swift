// Made by `make scores` from the gold of this project: not to be edited.

/// How far rules and lists may be trusted.
package enum RuleScores {
  /// For each rule or list the lower bound of the 95 % Wilson interval of its strict precision on
  /// this project's gold. What fired there fewer than 5 times has none.
  package static let byRule: [String: Double] = [
    "date.ar.between-points": 0.8568,  // 23 of 23
    "date.ar.days-list": 0.7411,  // 11 of 11
    "date.ar.moment": 0.8767,  // 53 of 55
    "date.ar.part-of-now": 0.6755,  // 8 of 8
    "date.ar.span-now": 0.6755,  // 8 of 8
    "date.ar.weekdays-set": 0.5655,  // 5 of 5
    "date.ar.years-list": 0.7575,  // 12 of 12
    "date.common.after-preposition": 0.7961,  // 15 of 15
    "date.common.century": 0.8318,  // 19 of 19
    "date.common.day": 0.959,  // 90 of 90
    "date.common.day-month": 0.9507,  // 142 of 144
    "date.common.daypart-after": 0.6096,  // 6 of 6
    "date.common.daypart-before": 0.9208,  // 86 of 88
    "date.common.decade": 0.7867,  // 28 of 30
    "date.common.duration": 0.9624,  // 338 of 344
    "date.common.duration-preposition": 0.5958,  // 9 of 10
    "date.common.duration-range": 0.7008,  // 9 of 9
    "date.common.equivalent": 0.8897,  // 31 of 31
    "date.common.feast": 0.9433,  // 95 of 96
    "date.common.hijri": 0.9059,  // 37 of 37
    "date.common.month": 0.9363,  // 84 of 85
    "date.common.numeric": 0.8957,  // 33 of 33
    "date.common.part": 0.9674,  // 114 of 114
    "date.common.period": 0.9557,  // 83 of 83
    "date.common.period-part": 0.947,  // 102 of 103
    "date.common.range": 0.8063,  // 16 of 16
    "date.common.range-days": 0.6853,  // 13 of 14
    "date.common.relative-day": 0.8656,  // 68 of 72
    "date.common.weekday": 0.9341,  // 81 of 82
    "date.common.year": 0.939,  // 88 of 89
    "date.common.year-event": 0.8063,  // 16 of 16
    "date.common.year-preposition": 0.9059,  // 37 of 37
    "date.common.years-two": 0.6456,  // 7 of 7
    "date.en.between-points": 0.6755,  // 8 of 8
    "date.en.moment": 0.7961,  // 15 of 15
    "money.common.amount": 0.9858,  // 510 of 512
    "money.common.amount-sign": 0.8388,  // 20 of 20
    "money.common.main-subunit": 0.8388,  // 20 of 20
    "money.common.sign-amount": 0.9468,  // 131 of 133
    "money.common.sign-range": 0.7575,  // 12 of 12
    "money.common.subunit-amount": 0.8957,  // 33 of 33
    "money.common.vague": 0.8668,  // 25 of 25
    "org.ar.body": 0.8739,  // 73 of 77
    "org.ar.noun-latin": 0.7536,  // 18 of 19
    "org.ar.noun-name": 0.8386,  // 39 of 41
    "org.ar.noun-nationality": 0.5958,  // 9 of 10
    "org.ar.noun-open-purpose": 0.686,  // 17 of 19
    "org.ar.noun-person": 0.2504,  // 4 of 7
    "org.ar.noun-place": 0.6395,  // 17 of 20
    "org.ar.noun-portfolio": 0.865,  // 95 of 102
    "org.ar.noun-portfolio-place": 0.8156,  // 17 of 17
    "org.ar.noun-purpose": 0.7585,  // 24 of 26
    "org.ar.noun-task-purpose": 0.6096,  // 6 of 6
    "org.ar.portfolios": 0.8568,  // 23 of 23
    "org.ar.unknown-one-purpose": 0.3755,  // 4 of 5
    "org.ar.unknown-paper": 0.4868,  // 6 of 7
    "org.ar.unknown-strange": 0.0,  // 0 of 8
    "org.ar.verb-latin": 0.3057,  // 5 of 8
    "org.common.bracket-acronym": 0.6755,  // 8 of 8
    "org.common.bracket-name": 0.5655,  // 5 of 5
    "org.common.bracket-pair": 0.8513,  // 22 of 22
    "org.common.cue-name": 0.7018,  // 14 of 15
    "org.common.joined-before": 0.5655,  // 5 of 5
    "org.common.joined-name": 0.4868,  // 6 of 7
    "org.common.members": 0.8897,  // 31 of 31
    "org.common.noun-quoted": 0.782,  // 21 of 22
    "org.common.quoted-name": 0.7411,  // 11 of 11
    "org.common.source": 0.6456,  // 7 of 7
    "org.en.company": 0.7663,  // 25 of 27
    "org.en.name-noun-of": 0.6096,  // 6 of 6
    "org.en.noun-of": 0.7167,  // 15 of 16
    "org.en.proper-noun": 0.5656,  // 17 of 22
    "organizations/americas": 0.8975,  // 65 of 67
    "organizations/asia-africa": 0.7961,  // 15 of 15
    "organizations/egypt": 0.888,  // 106 of 112
    "organizations/europe": 0.8897,  // 60 of 62
    "organizations/gulf": 0.9262,  // 184 of 191
    "organizations/international": 0.9086,  // 104 of 108
    "organizations/iraq": 0.9273,  // 49 of 49
    "organizations/levant": 0.9241,  // 90 of 92
    "organizations/maghreb": 0.9633,  // 101 of 101
    "organizations/middle-east": 0.8568,  // 23 of 23
  ]
}
