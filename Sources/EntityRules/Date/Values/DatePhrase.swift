/// A part of a date, or a whole one before it is resolved.
package enum DatePhrase: Hashable, Sendable {
  case point(DateExpression)
  case length(TimeLength)
}
