/// Gender and number of a word, as far as its list tells them.
package struct Inflection: Hashable, Sendable {
  package enum Gender: String, Sendable { case masculine = "m", feminine = "f", any = "" }
  package enum Number: String, Sendable { case one, two, many, any = "" }

  package let gender: Gender
  package let number: Number

  package init(gender: Gender, number: Number) {
    self.gender = gender
    self.number = number
  }

  /// From the cells of a list; `nil` where they hold something else.
  init?(gender: String, number: String) {
    guard let gender = Gender(rawValue: gender), let number = Number(rawValue: number) else {
      return nil
    }
    self.gender = gender
    self.number = number
  }
}
