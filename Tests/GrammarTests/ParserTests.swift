import DocumentModel
import Grammar
import Synchronization
import Testing

/// Stages, products, proclitics written apart, and what nodes tell of themselves.
struct ParserTests {
  private static let number = Element.node(Toy.number)
  private static let thing = Element.node(Toy.thing)
  private static let amount = Element.node(Toy.amount)

  // MARK: Stages

  /// What a stage makes is seen by later stages and not by its own.
  @Test func stagesFollowOneAnother() {
    let makes = Toy.rule("makes", [Self.number, Self.thing])
    let uses = Toy.rule("uses", [Self.amount, Self.amount], produces: Toy.bag)
    let text = "one pear two fig"
    var together = Toy([makes, uses])
    #expect(together.read(text) == ["1|pear [one pear]", "2|fig [two fig]"])
    var apart = Toy([makes], [uses])
    #expect(apart.read(text).last == "1|pear|2|fig [one pear two fig]")
    var backwards = Toy([uses], [makes])
    #expect(backwards.read(text).count == 2)
  }

  @Test func rulesOfAStageDoNotHinderOneAnother() {
    var toy = Toy([
      Toy.rule("a", [Self.number, Self.thing]), Toy.rule("b", [Self.number]),
      Toy.rule("c", [Self.number, Self.thing], produces: Toy.bag),
    ])
    #expect(toy.read("one pear") == ["1|pear [one pear]", "1 [one]", "1|pear [one pear]"])
    #expect(toy.made.map(\.symbol) == [Toy.amount, Toy.amount, Toy.bag])
    #expect(toy.made.compactMap { toy.parser.rule(of: $0)?.id } == ["a", "b", "c"])
  }

  /// What was read before does not show.
  @Test func isReused() {
    var toy = Toy([Toy.rule("a", [Self.number])], [Toy.rule("b", [Self.amount, Self.thing])])
    #expect(toy.read("one pear two fig").count == 4)
    #expect(toy.read("fig") == [])
    #expect(toy.read("") == [])
    #expect(toy.read("two").count == 1)
  }

  // MARK: Products

  /// A rejected match is followed by the next shorter one.
  @Test func aRejectedMatchIsTriedShorter() {
    var toy = Toy([Toy.rule([Self.number.times(1...3)]) { $0.count > 3 }])
    #expect(toy.read("one two three") == ["1,2 [one two]", "2,3 [two three]", "3 [three]"])
    var none = Toy([Toy.rule([Self.number.times(1...3)]) { _ in true }])
    #expect(none.read("one two three") == [])
  }

  /// A list gives several products, each with its span and its category.
  @Test func productsHaveTheirOwnSpans() throws {
    let rule = Rule(
      "list", "a toy", produces: Toy.bag, [Self.number.times(2...4), Self.thing]
    ) { match in
      let items = match.items(0)
      return items.map { item in
        Product(
          meaning: Said(Said.text(item.kept) ?? ""), symbol: Toy.amount, span: match.span([item]))
      }
        + [
          Product(meaning: Said("last two"), span: match.span(Array(items.suffix(2)))),
          Product(meaning: Said("all")),
        ]
    }
    var toy = Toy([rule])
    #expect(
      toy.read("Wone two three fig").prefix(5) == [
        "1 [one]", "2 [two]", "3 [three]", "last two [two three]", "all [one two three fig]",
      ])
    let first = Array(toy.made.prefix(5))
    #expect(first.map(\.symbol) == [Toy.amount, Toy.amount, Toy.amount, Toy.bag, Toy.bag])
    #expect(first.map(\.clitics) == [.wa, .none, .none, .none, .wa])
    for node in first { #expect(toy.parser.parts(of: node).count == 4) }
  }

  @Test func aMatchTellsItsItems() {
    let seen = Mutex<[String]>([])
    let rule = Rule(
      "look", "a toy", produces: Toy.amount,
      [Self.number, Self.thing.optional, .mark("%").context]
    ) { match in
      let first = match.item(0)
      seen.withLock {
        $0 = [
          "\(first?.clitics.letters ?? "") \(first?.hasArticle ?? false)",
          "\(first?.needsContext ?? false) \(first?.symbol == Toy.number)",
          "\(Said.text(match.item(1)?.kept) ?? "no") \(match.items(1).count) \(Said.text(match.kept(0)) ?? "no")",
          "\(match.item(2)?.symbol == nil) \(Said.text(match.kept(2)) ?? "no")",
          match.span.map { "\(match.range($0))" } ?? "no",
          match.span(0...2).map { "\(match.range($0))" } ?? "no",
          match.span(1...1).map { "\(match.range($0))" } ?? "no",
          match.span([]).map { "\($0)" } ?? "no",
          "\(match.word(at: 3)?.range.lowerBound ?? -1) \(match.word(at: 2) == nil)",
          "\(match.word(at: -1) == nil) \(match.word(at: 9) == nil) \(match.folded(1))",
        ]
      }
      return [Product(meaning: Said("x"))]
    }
    var toy = Toy([rule])
    #expect(toy.read("WTQone %\nfig") == ["x [TQone]"])
    #expect(
      seen.withLock { $0 } == [
        "\u{648} true", "true true", "no 0 1", "true no", "1..<6", "1..<8", "no", "no", "9 true",
        "true true %",
      ])
  }

  /// What stands around a match, for productions that look beyond their patterns.
  @Test func aMatchLooksBeyondItself() {
    let seen = Mutex<[String]>([])
    let rule = Rule("look", "a toy", produces: Toy.amount, [Self.thing]) {
      match in
      let word = match.item(0)?.words.lowerBound ?? 0
      let before = match.item(of: Toy.number, endingAt: word)
      let behind = match.items(of: Toy.number, startingAt: word + 1)
      let amounts = match.items(of: Toy.amount, startingAt: word)
      seen.withLock {
        $0.append(
          "\(Said.text(before?.kept) ?? "no") \(behind.compactMap { Said.text($0.kept) }) \(amounts.count)"
        )
      }
      return []
    }
    var toy = Toy([rule])
    #expect(toy.read("one fig two pear , fig") == [])
    #expect(seen.withLock { $0 } == [#"1 ["2"] 0"#, "2 [] 0", "no [] 0"])
    let far = Rule("far", "a toy", produces: Toy.bag, [Self.thing]) { match in
      match.items(of: Toy.amount, startingAt: match.item(0)?.words.lowerBound ?? 0).map {
        Product(meaning: Said(Said.text($0.kept) ?? ""))
      }
    }
    var staged = Toy([Toy.rule("amount", [Self.thing, Self.number.optional])], [far])
    #expect(staged.read("fig one").suffix(1) == ["fig|1 [fig]"])
  }

  // MARK: Proclitics written apart

  /// The node begins at its proclitic too, with the mention where it was.
  @Test func aProcliticBeforeDigitsBelongsToThem() throws {
    var toy = Toy([
      Toy.rule("price", [.node(Toy.digits).with(clitics: .required(.ba)), Self.thing])
    ])
    #expect(toy.read("b5 fig") == ["5|fig [5 fig]"])
    let node = try #require(toy.made.first)
    #expect(node.words == 0..<3 && node.clitics == .ba && node.mentionStart == 1)
    #expect(toy.read("b 5 fig") == [])
    #expect(toy.read("w5 fig") == [])
    #expect(toy.read("5 fig") == [])
  }

  /// So does what rules make of it, for later stages.
  @Test func whatIsMadeBehindAProcliticBeginsThereToo() {
    let amount = Toy.rule("amount", [.node(Toy.digits).with(clitics: .none), Self.thing])
    let joined = Toy.rule(
      "joined", [Self.number, Self.amount.with(clitics: .required(.wa))], produces: Toy.bag)
    var toy = Toy([amount], [joined])
    #expect(toy.read("one w5 fig").last == "1|5|fig [one w5 fig]")
    #expect(!toy.read("one 5 fig").contains("1|5|fig [one 5 fig]"))
  }

  @Test func aNodeWithAProcliticTakesNoSecond() {
    var toy = Toy([Toy.rule([.node(Toy.digits, Toy.thing).with(clitics: .required(.wa))])])
    #expect(toy.read("w7") == ["7 [7]"])
    #expect(toy.read("w-Bfig") == [])
  }

  // MARK: What nodes tell

  @Test func nodesTellTheirMaking() throws {
    var toy = Toy(
      [Toy.rule("amount", [Self.number, .mark("-").optional, Self.thing])],
      [Toy.rule("bag", [Self.amount, Self.amount], produces: Toy.bag)])
    _ = toy.read("one - fig two pear")
    let bag = try #require(toy.made.last)
    #expect(toy.parser.rule(of: bag)?.id == "bag" && bag.symbol == Toy.bag && bag.words == 0..<5)
    let amounts = toy.parser.parts(of: bag)
    #expect(amounts.map { toy.text(of: $0) } == ["one - fig", "two pear"])
    #expect(amounts.map { toy.parser.rule(of: $0)?.id } == ["amount", "amount"])
    // Tokens are no nodes, so the sign is no part.
    let given = toy.parser.parts(of: amounts[0])
    #expect(given.map { toy.text(of: $0) } == ["one", "fig"])
    #expect(given.allSatisfy { toy.parser.rule(of: $0) == nil && toy.parser.parts(of: $0).isEmpty })
    #expect(given.map { toy.meaning(of: $0) } == ["1", "fig"])
  }

  // MARK: Limits

  /// A pattern with more ways to fail than can be tried ends all the same.
  @Test func aPatternWithoutEndEnds() {
    let calls = Mutex(0)
    let pattern = Array(repeating: Self.number.times(0...40), count: 12)
    let rule = Rule(
      "endless", "a toy", produces: Toy.amount, [Self.number] + pattern + [Self.thing]
    ) { _ in
      calls.withLock { $0 += 1 }
      return []
    }
    var toy = Toy([rule])
    #expect(toy.read(Array(repeating: "one", count: 40).joined(separator: " ")) == [])
    #expect(calls.withLock { $0 } == 0)
    #expect(toy.read(Array(repeating: "one", count: 20).joined(separator: " ") + " fig") == [])
    #expect((1...4096 * 20).contains(calls.withLock { $0 }))
  }

  @Test func aRuleMustBeginWithANode() async {
    await #expect(processExitsWith: .failure) { _ = Toy.rule([.mark("%"), .node(Toy.number)]) }
    await #expect(processExitsWith: .failure) { _ = Toy.rule([.node(Toy.number).optional]) }
    await #expect(processExitsWith: .failure) { _ = Toy.rule([.node(Toy.number).absent]) }
    await #expect(processExitsWith: .failure) { _ = Toy.rule([]) }
  }

  @Test func symbolsAreFew() async {
    await #expect(processExitsWith: .failure) {
      _ = Grammar(stages: [[Toy.rule([.node(Symbol(id: 248))])]])
    }
    // Each mark that a pattern names takes one more.
    await #expect(processExitsWith: .failure) {
      _ = Grammar(stages: [[Toy.rule([.node(Symbol(id: 247)), .mark("%")])]])
    }
    let grammar = Grammar(stages: [[Toy.rule([.node(Symbol(id: 246)), .mark("%")])]])
    #expect(grammar.rules.count == 1)
  }

  @Test func rulesMustHaveTheirOwnIDs() async {
    await #expect(processExitsWith: .failure) {
      _ = Grammar(stages: [
        [Toy.rule("x", [.node(Toy.number)])], [Toy.rule("x", [.node(Toy.thing)])],
      ])
    }
    let grammar = Grammar(stages: [[Toy.rule("x", [Self.number])], [Toy.rule("y", [Self.thing])]])
    #expect(grammar.rules.map(\.id) == ["x", "y"])
  }
}
