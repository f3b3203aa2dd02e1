import DocumentModel
import Grammar
import TestSupport
import Testing

/// A pattern, a text of the toy language, and what the one rule makes of it.
struct PatternRow: Sendable, CustomTestStringConvertible {
  let name: String
  let pattern: [Element]
  let text: String
  let made: [String]
  var testDescription: String { name }

  init(_ name: String, _ pattern: [Element], _ text: String, _ made: String...) {
    self.name = name
    self.pattern = pattern
    self.text = text
    self.made = made
  }
}

struct PatternTests {
  private static let number = Element.node(Toy.number)
  private static let thing = Element.node(Toy.thing)

  static let sequences: [PatternRow] = [
    PatternRow("one node", [number], "one", "1 [one]"),
    PatternRow("nothing", [number], "pear"),
    PatternRow("empty text", [number], ""),
    PatternRow(
      "two nodes", [number, thing], "one pear two fig", "1|pear [one pear]", "2|fig [two fig]"),
    PatternRow("order counts", [number, thing], "pear one"),
    PatternRow("the end of the text", [number, thing], "one"),
    PatternRow(
      "several symbols", [.node(Toy.number, Toy.thing)], "one fig", "1 [one]", "fig [fig]"),
    PatternRow(
      "a longer node goes first", [number, thing], "one pear-tree", "1|tree [one pear-tree]"),
    PatternRow(
      "a shorter node where the longer leads nowhere", [thing, .mark("-"), .token(.latin)],
      "pear-tree", "pear|-|tree [pear-tree]"),
    PatternRow(
      "token of a kind", [number, .token(.digits, .punctuation)], "one 5 two , three x",
      "1|5 [one 5]", "2|, [two ,]"),
    PatternRow("a sign", [number, .mark("%")], "one % two %% three", "1|% [one %]", "2|% [two %]"),
    PatternRow("a longer token is no sign", [number, .mark("x")], "one xx"),
    PatternRow("no pattern crosses what it does not name", [number, thing], "one , pear"),
  ]

  static let repetitions: [PatternRow] = [
    PatternRow(
      "optional, there", [number, .mark("-").optional, thing], "one - pear", "1|-|pear [one - pear]"
    ),
    PatternRow(
      "optional, not there", [number, .mark("-").optional, thing], "one pear", "1||pear [one pear]"),
    PatternRow("optional at the end", [number, thing.optional], "one", "1| [one]"),
    PatternRow(
      "optional is taken where it can be", [number, thing.optional], "one pear", "1|pear [one pear]"
    ),
    PatternRow(
      "as many as there are", [number.times(1...3)], "one two three one",
      "1,2,3 [one two three]", "2,3,1 [two three one]", "3,1 [three one]", "1 [one]"),
    PatternRow("too few", [number, thing.times(2...3)], "one pear"),
    PatternRow(
      "just enough", [number, thing.times(2...3)], "one pear fig", "1|pear,fig [one pear fig]"),
    PatternRow(
      "no more than allowed", [number, thing.times(2...3)], "one fig fig fig fig",
      "1|fig,fig,fig [one fig fig fig]"),
    PatternRow("none needed", [number, thing.times(0...2)], "one", "1| [one]"),
    PatternRow(
      "one is given back", [number.times(1...9), number], "one two three",
      "1,2|3 [one two three]", "2|3 [two three]"),
    PatternRow(
      "two are given back",
      [thing, number.times(0...9), number, .mark(","), number.optional, thing],
      "fig one two , pear", "fig|1|2|,||pear [fig one two , pear]"),
    PatternRow(
      "an optional is given back", [number, number.optional, number, thing], "one two fig",
      "1||2|fig [one two fig]"),
  ]

  static let roles: [PatternRow] = [
    PatternRow("context behind", [number, thing.context], "one pear", "1|pear [one]"),
    PatternRow("context before", [thing.context, number], "fig one", "fig|1 [one]"),
    PatternRow(
      "context on both sides", [thing.context, number, .mark("%").context], "fig one %",
      "fig|1|% [one]"),
    PatternRow("context must be there", [number, thing.context], "one two"),
    PatternRow("absent behind", [number, thing.absent], "one two pear", "1| [one]"),
    PatternRow("absent at the end of the text", [number, thing.absent], "one", "1| [one]"),
    PatternRow(
      "an absent token", [number, .mark("%").absent, .token(.punctuation)], "one % two ,",
      "2||, [two ,]"),
    PatternRow(
      "absent takes up no words", [number, thing.absent, number], "one two", "1||2 [one two]"),
    PatternRow(
      "absent node with another condition", [number, thing.glued.absent], "one pear two-fig",
      "1| [one]", "2| [two]"),
    PatternRow(
      "parts around context", [number, .mark("-").context, number], "one - two", "1|-|2 [one - two]"
    ),
  ]

  static let spacing: [PatternRow] = [
    PatternRow("glued", [number, .mark("%").glued], "one% two %", "1|% [one%]"),
    PatternRow("apart", [number, .mark("%").apart], "one% two %", "2|% [two %]"),
    PatternRow("the first element glued", [number.glued], "one (two", "2 [two]"),
    PatternRow("the first element apart", [number.apart], "one (two", "1 [one]"),
    PatternRow("behind a line's end is apart", [number.apart], "pear\none", "1 [one]"),
  ]

  @Test(arguments: sequences + repetitions + roles + spacing)
  func matches(_ row: PatternRow) {
    var toy = Toy([Toy.rule(row.pattern)])
    #expect(toy.read(row.text) == row.made)
  }

  // MARK: Proclitics and articles

  /// Which of `one`, `Wone`, `Bone` and `WBone` a condition lets pass.
  static let conditions: [Row<Element.CliticCondition?, [String]>] = [
    Row("none", Element.CliticCondition.none, ["one"]),
    Row("any", .any, ["one", "Wone", "Bone", "WBone"]),
    Row("optional", .optional(.wa), ["one", "Wone"]),
    Row("optional, two", .optional([.wa, .ba]), ["one", "Wone", "Bone", "WBone"]),
    Row("required", .required(.ba), ["Bone"]),
    Row("required, two", .required([.wa, .ba]), ["Wone", "Bone", "WBone"]),
  ]

  @Test(arguments: conditions)
  func proclitics(_ row: Row<Element.CliticCondition?, [String]>) throws {
    let condition = try #require(row.input)
    for word in ["one", "Wone", "Bone", "WBone"] {
      var first = Toy([Toy.rule([Self.number.with(clitics: condition)])])
      var later = Toy([Toy.rule([Self.thing, Self.number.with(clitics: condition)])])
      #expect(first.read(word).isEmpty != row.expected.contains(word), "\(word) first")
      #expect(later.read("fig " + word).isEmpty != row.expected.contains(word), "\(word) later")
    }
  }

  /// By default the first element may have any proclitics, wherever it is repeated, the others none.
  @Test func procliticsByDefault() {
    var toy = Toy([Toy.rule([Self.number, Self.thing])])
    #expect(toy.read("WBone fig") == ["1|fig [one fig]"])
    #expect(toy.read("one Wfig") == [])
    var repeated = Toy([Toy.rule([Self.number.times(1...2)])])
    #expect(repeated.read("Wone Wtwo") == ["1,2 [one Wtwo]", "2 [two]"])
  }

  @Test func articles() {
    var required = Toy([Toy.rule([Self.thing.with(article: .required)])])
    var forbidden = Toy([Toy.rule([Self.thing.with(article: .forbidden)])])
    var any = Toy([Toy.rule([Self.thing])])
    #expect(required.read("Tpear fig WTfig") == ["pear [Tpear]", "fig [Tfig]"])
    #expect(forbidden.read("Tpear fig WTfig") == ["fig [fig]"])
    #expect(any.read("Tpear fig") == ["pear [Tpear]", "fig [fig]"])
  }
}
