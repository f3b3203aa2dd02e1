/// What a value of JSON must look like. A key more, less or in another place is a fault.
indirect enum Shape: Sendable {
  case string
  case integer
  case number
  case boolean
  case null
  case oneOf([String])
  /// A string that matches a regular expression from end to end.
  case pattern(String)
  case array(Shape)
  case optional(Shape)
  /// All keys, in their order.
  case object([Field])

  struct Field: Sendable {
    let key: String
    let shape: Shape

    init(_ key: String, _ shape: Shape) {
      self.key = key
      self.shape = shape
    }
  }

  /// What is wrong with a value; each fault names its place.
  func faults(_ value: WireJSON, at place: String = "") -> [String] {
    func fault(_ wanted: String) -> [String] { ["\(place): \(value) is not \(wanted)"] }
    switch (self, value) {
    case (.optional, .null), (.null, .null), (.string, .string), (.boolean, .bool): return []
    case (.optional(let shape), _): return shape.faults(value, at: place)
    case (.integer, .number(let text)):
      return Int(text).map(String.init) == text ? [] : fault("an integer")
    case (.number, .number): return []
    case (.oneOf(let words), .string(let text)):
      return words.contains(text) ? [] : fault("one of \(words)")
    case (.pattern(let pattern), .string(let text)):
      let isWhole = (try? Regex(pattern).wholeMatch(in: text)) ?? nil
      return isWhole == nil ? fault("like \(pattern)") : []
    case (.array(let shape), .array(let items)):
      return items.enumerated().flatMap { shape.faults($1, at: "\(place)[\($0)]") }
    case (.object(let fields), .object(let members)):
      if members.map(\.key) != fields.map(\.key) {
        return ["\(place): the keys are \(members.map(\.key)), not \(fields.map(\.key))"]
      }
      return zip(fields, members).flatMap { field, member in
        field.shape.faults(member.value, at: "\(place).\(field.key)")
      }
    default: return fault("\(self)")
    }
  }
}
