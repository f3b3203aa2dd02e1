internal import DocumentModel

/// What a date says of the time that its text tells of, and what it leaves to the dates told before it.
///
/// Rules make it with the value, for they see the words around the mention; ``Timeline`` reads it, which
/// sees one date after the other.
package struct DateStory: Sendable {
  enum Role: Sendable {
    /// It says its year: the text tells of that time.
    case told
    /// It is counted from now.
    case now
    /// Its year is not said: a point, or the two ends of a range.
    case open(DateExpression, DateExpression?)
    /// A weekday alone.
    case weekday(Int)
    /// It is counted from the last date told: `اليوم التالي`, `the following Friday`; a point, or the two ends
    /// of a range.
    case next(DateExpression, DateExpression? = nil)
    /// A length before or after the last date told: `two days later`.
    case apart(TimeLength, sign: Int)
    /// A length that the story goes on by: `وبعد ذلك بعامين`.
    case passed(TimeLength)
    /// Of some time that nobody can count from.
    case vague
  }

  let role: Role
  /// -1 where its clause tells what happened, 1 where it speaks of what is to come, else 0.
  var tense = 0
  /// Where its sentence begins, in bytes of the text; as far as it was looked for.
  var sentence = 0
  /// Where the last word before it ends that reports what someone says now.
  var report = 0
  /// Whether its verb, or a word for since, says that it was before what is told: `had left in May`.
  var isEarlier = false
  /// Whether a word for before or after stands shortly before a weekday: its day need not follow the one told last.
  var isBeforeOrAfter = false
  /// Whether it stands in brackets, a relative clause, a comparison or behind a word for since or until: these tell
  /// of another time than their sentence.
  var isAside = false
  /// Whether what is told is compared with it or counted since it, or it is the year of a law: no other date is counted
  /// from it where one is told of beside.
  var isBeside = false
  /// Whether it is when the last of some things was (`كان آخر ظهور لها في نوفمبر`): no story goes on so.
  var isLatest = false
  /// Whether it is a feast: what stands behind it may say when that is.
  var isFeast = false
  /// Whether it begins a sentence, and so is the time of all of it.
  var isFrame = false
  /// Whether no word for since leads to a date in Arabic: what follows may be of its time as well.
  var isScene = false
  /// Whether it is an English season of two years in which something was: `missed most of 1962-63`.
  var isSeason = false
  /// Whether a story is said to begin with it: `تعود القضية إلى أغسطس 2024`.
  var isOpening = false
  /// A month or year that nothing places but the time of the story: `نهاية العام`.
  var bare: DateExpression?
  /// Whether it is a part of a year that is over, counted from now: `مارس من العام الماضي`.
  var isOfPastYear = false
  /// Whether it is the end of a period: months without a year follow it.
  var isLate = false
  /// Whether a weekday says when someone said something, which is mostly now.
  var isSaid = false
  /// Whether it ends what began on the day told last: `يستمر حتى الخميس`.
  var isEnd = false
  /// The day on which what begins on a weekday ends, as its sentence says: `تبدأ الثلاثاء وتنتهي الأحد 31 مايو`.
  var until: CalendarDay?
  /// Whether a weekday is said to follow the day told last: `الخميس المقبل، يليه السبت`.
  var isFollowing = false
  /// Whether it is called the morrow, which in a story is the day behind the one told last: `وغادر من الغد`.
  var isMorrow = false
  /// Whether it is a school break by its season, whose days its sentence may tell.
  var isBreak = false
  /// Whether school or work begins again on it, or ends with it before a break.
  var isReturn = false
  var isBehindWork = false
}
