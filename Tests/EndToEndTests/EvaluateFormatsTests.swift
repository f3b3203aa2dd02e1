import TestSupport
import Testing

/// `evaluate` over gold and predictions in the formats of others. Everywhere the text is the same two
/// documents, and gold has two organizations and a date.
@Suite struct EvaluateFormatsTests {
  /// Of two organizations and a date; `tp` are right.
  private static func counts(_ gold: Int, _ predicted: Int, tp: Int) -> String {
    #""ALL":{"gold":\#(gold),"pred":\#(predicted),"ignored":0,"strict":{"tp":\#(tp),"#
  }

  private static let ours = """
    {"id":"1","text":"زار بنك مصر أمس","entities":[{"start":4,"end":11,"label":"ORG"},\
    {"start":12,"end":15,"label":"DATE"}]}
    {"id":"2","text":"😀 شل","entities":[{"start":2,"end":4,"label":"ORG","text":"شل"}]}
    """

  /// The same gold in files of each format.
  static let formats = [
    Row("IOB2", "a.conll", "زار O\nبنك B-ORG\nمصر I-ORG\nأمس B-DATE\n\n😀 O\nشل B-ORG\n"),
    Row("IOB1", "a.txt", "زار O\nبنك I-ORG\nمصر I-ORG\nأمس I-DATE\n\n😀 O\nشل I-ORG\n"),
    Row("BIOES", "a.bioes", "زار\tO\nبنك\tB-ORG\nمصر\tE-ORG\nأمس\tS-DATE\n\n😀\tO\nشل\tS-ORG\n"),
    Row(
      "BILOU, with suffixes", "a",
      "-DOCSTART- O\n\nزار O\nبنك B-ORG-bank\nمصر L-ORG-bank\nأمس U-DATE\n\n"
        + "-DOCSTART- O\n\n😀 O\nشل U-Organization\n"),
    Row(
      "spaCy", "a.jsonl",
      #"{"text":"زار بنك مصر أمس","entities":[[4,11,"ORG"],[12,15,"DATE"]]}"# + "\n"
        + #"{"text":"😀 شل","entities":[[2,4,"ORG"]]}"#),
    Row(
      "Prodigy", "a.jsonl",
      #"{"text":"زار بنك مصر أمس","spans":[{"start":4,"end":11,"label":"ORG"},"#
        + #"{"start":12,"end":15,"label":"DATE"}]}"# + "\n"
        + #"{"text":"😀 شل","spans":[{"start":2,"end":4,"label":"ORG"}]}"#),
    Row(
      "doccano", "a.jsonl",
      #"{"id":1,"text":"زار بنك مصر أمس","label":[[4,11,"ORG"],[12,15,"DATE"]]}"# + "\n"
        + #"{"id":2,"text":"😀 شل","label":[[2,4,"ORG"]]}"#),
    Row(
      "Label Studio", "a.json",
      #"[{"id":1,"data":{"text":"زار بنك مصر أمس"},"annotations":[{"result":["#
        + #"{"type":"labels","value":{"start":4,"end":11,"labels":["ORG"]}},"#
        + #"{"type":"labels","value":{"start":12,"end":15,"labels":["DATE"]}}]}]},"# + "\n"
        + #"{"id":2,"data":{"text":"😀 شل"},"annotations":[{"result":["#
        + #"{"type":"labels","value":{"start":2,"end":4,"text":"شل","labels":["ORG"]}}]}]}]"#),
  ]

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let name: String
    let file: String

    init(_ format: String, _ name: String, _ file: String) {
      (testDescription, self.name, self.file) = (format, name, file)
    }
  }

  @Test(arguments: formats)
  func goldAndPredictionsAreReadInEachFormat(_ row: Row) async throws {
    let tool = try Tool()
    try tool.root.write("ours.jsonl", Self.ours)
    let name = try tool.root.write("theirs/\(row.name)", row.file)
    let files = ["ours.jsonl", name]
    for (gold, predictions) in [(files[0], files[1]), (files[1], files[0])] {
      let run = try await tool.run(
        "evaluate", "--json", "--gold", gold, "--predictions", predictions)
      #expect(run.expect(0, errors: "").text.contains(Self.counts(3, 3, tp: 3)), "\(run)")
    }
  }

  @Test func directoriesOfBratArePairedByPath() async throws {
    let tool = try Tool()
    for side in ["gold", "run"] {
      try tool.root.write("\(side)/1.txt", "زار بنك مصر أمس")
      try tool.root.write("\(side)/more/2.txt", "😀 شل\r\nوشل")
    }
    try tool.root.write("gold/1.ann", "T1\tORG 4 11\tبنك مصر\nT2\tDATE 12 15\tأمس\n")
    try tool.root.write("gold/more/2.ann", "T1\tORG 2 4\tشل\n#1\tAnnotatorNotes T1\tx\n")
    try tool.root.write("run/1.ann", "T1\tORG 4 11\tبنك مصر\n")
    try tool.root.write("run/more/2.ann", "")
    let run = try await tool.run("evaluate", "--json", "--gold", "gold", "--predictions", "run/")
    #expect(run.expect(0, errors: "").text.contains(Self.counts(3, 1, tp: 1)), "\(run)")
    // `extract` knows the documents by their texts' paths.
    let ids = [
      #""gold/1.txt","entities":[{"start":4,"end":11"#,
      #""gold/more/2.txt","entities":[{"start":2,"end":4"#,
    ]
    let lines = ids.map { #"{"id":\#($0),"label":"ORG"}]}"# }
    try tool.root.write("extracted.jsonl", lines.joined(separator: "\n"))
    let again = try await tool.run(
      "evaluate", "--json", "--gold", "gold", "--predictions", "extracted.jsonl")
    #expect(again.expect(0, errors: "").text.contains(Self.counts(3, 2, tp: 2)), "\(again)")
    // One file, by its text or its annotations.
    for name in ["gold/1.txt", "gold/1.ann"] {
      let one = try await tool.run(
        "evaluate", "--json", "--format", "brat", "--gold", name, "--predictions", "run/1.ann")
      #expect(one.expect(0, errors: "").text.contains(Self.counts(2, 1, tp: 1)), "\(one)")
    }
  }

  @Test func mentionsInPartsAreTold() async throws {
    let tool = try Tool()
    try tool.root.write("g/a.txt", "بنك\nمصر و شل الأم")
    try tool.root.write("g/a.ann", "T1\tORG 0 3;4 7\tبنك مصر\nT2\tORG 10 12;13 14\tشل ا\n")
    let whole = try await tool.run("evaluate", "--json", "--gold", "g", "--predictions", "g")
    whole.expect(0, errors: "")
    try tool.root.write("g/a.ann", "T1\tORG 0 3;10 12\tبنك شل\n")
    let parted = try await tool.run("evaluate", "--json", "--gold", "g", "--labels", "ORG")
    parted.expect(
      0,
      errors:
        "musamma: g/a.ann:1: a mention in parts is taken as one from the first to the last, 0..<12")
  }

  @Test func ownOutputIsPredictions() async throws {
    let tool = try Tool()
    try tool.root.write(
      "gold.jsonl",
      #"{"id":"a","text":"😀 Zorvex Quandle","entities":[{"start":2,"end":16,"label":"ORG"}]}"#
        + "\n"
        + #"{"text":"brilt Zorvex Quandle","entities":[]}"#)
    let list = try tool.listOptions()
    for options in [[], ["--offsets", "utf16"], ["--offsets", "utf8", "--text"], ["--flat"]] {
      let output = ["extract", "-q", "gold.jsonl", "--output", "run.jsonl"] + options + list
      try await tool.run(output).expect(0, errors: "")
      let run = try await tool.run(
        "evaluate", "--json", "--gold", "gold.jsonl", "--predictions", "run.jsonl")
      #expect(run.expect(0, errors: "").text.contains(#""ORG":{"gold":1,"pred":2,"#), "\(run)")
      #expect(run.text.contains(#""strict":{"tp":1,"#), "\(run)")
    }
  }

  @Test func oddIDsEndWithStatusOneBehindTheFigures() async throws {
    let tool = try Tool()
    let entities = #""entities":[{"start":0,"end":1,"label":"ORG"}]}"#
    try tool.root.write(
      "gold.jsonl",
      #"{"id":"a","text":"x",\#(entities)"# + "\n" + #"{"id":"b","text":"x",\#(entities)"#)
    let input = ["a", "z", "a"].map { #"{"id":"\#($0)",\#(entities)"# }.joined(separator: "\n")
    let run = try await tool.run(
      "evaluate", "--json", "--gold", "gold.jsonl", "--predictions", "-", input: Array(input.utf8))
    run.expect(
      1,
      errors: """
        musamma: gold.jsonl:2: there is no prediction for 'b'
        musamma: -:2: no gold file has 'z'
        musamma: -:3: 'a' is predicted at -:1 already; the last one counts
        """)
    #expect(
      run.text.hasPrefix(
        #"{"pred_docs":3,"missing_ids":1,"unknown_ids":1,"doubled_ids":1,"docs":2,"#
          + #""labels":{"ORG":{"gold":2,"pred":1,"#), "\(run)")
  }

  @Test func faultsOfBothSidesAreToldAndNothingIsScored() async throws {
    let tool = try Tool()
    try tool.root.write("a.conll", "x B-ORG\ny I-DATE\nz\n\nx B-PER\n")
    try tool.root.write("b/1.ann", "T1\tORG 0\n")
    try tool.root.write("p.jsonl", "{\"id\":\"1\"}\n{\n")
    let run = try await tool.run("evaluate", "--gold", "a.conll", "b", "--predictions", "p.jsonl")
    run.expect(
      2,
      errors: """
        musamma: a.conll:2: a mention of DATE goes on here that has not begun
        musamma: a.conll:3: a line must have a token and a tag
        musamma: a.conll:5: unknown label 'PER'
        musamma: b/1.ann:1: its text, b/1.txt, is not there
        musamma: p.jsonl:1: no field 'entities'
        musamma: p.jsonl:2: not a JSON object: expected a key in quotation marks, found the end, at byte 1
        """)
    #expect(run.output.isEmpty)
  }

  @Test func chosenLabelsLeaveTheOthersOut() async throws {
    let tool = try Tool()
    try tool.root.write("a.conll", "x B-ORG\ny B-PER\nz B-PER\nw B-DATE\n")
    try tool.root.write("p.conll", "x B-LOC\ny B-ORG\nz O\nw O\n")
    let run = try await tool.run(
      "evaluate", "--json", "--labels", "org", "--gold", "a.conll", "--predictions", "p.conll")
    run.expect(
      0,
      errors: """
        musamma: left out of gold, for their labels: 2 PER
        musamma: left out of the predictions, for their labels: 1 LOC
        """)
    #expect(run.text.contains(#""labels":{"ORG":{"gold":1,"pred":1,"#), "\(run)")
  }

  @Test(arguments: [
    ["--labels", "PER"], ["--labels", ","], ["--format", "xml"], ["--predictions", "-"],
    ["--predictions", "p", "--gazetteer", "l.tsv"],
  ])
  func wrongUsageIsTold(options: [String]) async throws {
    let tool = try Tool()
    let run = try await tool.run(["evaluate", "--gold", "-"] + options)
    run.expect(64, errors: nil)
  }
}
