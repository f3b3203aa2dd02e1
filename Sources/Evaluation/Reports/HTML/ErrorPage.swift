internal import DocumentModel
package import Records

/// Gold and predictions side by side, as one page for browsers that needs nothing beside it.
///
/// Documents are written as they come. What is known only at the end stands at the end, and the page's
/// script moves it to the top.
package struct ErrorPage {
  private let sink: any OutputSink
  private var html = HTMLText()
  private var documents = 0

  package init(sink: any OutputSink) { self.sink = sink }

  package mutating func add(
    _ document: DocumentComparison, _ errors: [MentionError]
  ) throws(OutputError) {
    if documents == 0 { html.markup(Self.head) }
    documents += 1
    html.article(DocumentMarks(document, errors), number: documents)
    try pass()
  }

  /// Writes the end of the page, which is none without it.
  package mutating func finish(
    _ scores: Scores, _ counts: ErrorCounts, _ rules: RuleScorer
  ) throws(OutputError) {
    if documents == 0 { html.markup(Self.head) }
    html.markup("</main>\n<section id=\"summary\" aria-label=\"Summary\">\n")
    html.table("Scores, in per cent", Self.scoreTitles, scores.rows.map(Self.scoreCells))
    html.table(
      "Errors by likely cause", ["cause"] + ErrorCounts.columns,
      counts.rows.map { [$0.name] + $0.counts.map(String.init) })
    if !rules.rows.isEmpty {
      html.markup("<details><summary>Precision by rule and list</summary>\n")
      html.table("Those with most errors first", RuleScorer.titles, rules.cells)
      html.markup("</details>\n")
    }
    html.markup("</section>\n<script>\n")
    html.markup(Self.script)
    html.markup("</script>\n</body>\n</html>\n")
    try pass()
  }

  private mutating func pass() throws(OutputError) {
    try sink.write(html.bytes[...])
    html.removeAll()
  }

  private static let scoreTitles = [
    "label", "gold", "predicted", "ignored", "strict P", "R", "F1", "overlap P", "R", "F1",
  ]

  private static func scoreCells(_ name: String, _ counts: LabelCounts) -> [String] {
    let numbers = [counts[.gold], counts[.predicted], counts[.ignored]].map(String.init)
    let measures: [Measure] = [.strict, .overlap]
    return [name] + numbers
      + measures.flatMap { measure in
        MatchFigure.allCases.map { $0.ratio(measure, counts).percent }
      }
  }
}

extension HTMLText {
  /// One document: its two sides, and its errors.
  fileprivate mutating func article(_ document: DocumentMarks, number: Int) {
    markup("<article aria-labelledby=\"d")
    text(String(number))
    markup("\"><h2 id=\"d")
    text(String(number))
    markup("\">")
    isolated(document.id)
    markup("</h2>\n<div class=\"sides\">\n<section><h3>Gold</h3>\n")
    text(document.text, marked: document.gold)
    markup("</section>\n<section><h3>Predicted</h3>\n")
    text(document.text, marked: document.predicted)
    markup("</section>\n</div>\n")
    if !document.errors.isEmpty { errors(document.errors) }
    markup("</article>\n")
  }

  private mutating func errors(_ rows: [DocumentMarks.ErrorRow]) {
    markup("<table class=\"errors\"><thead><tr>")
    markup(
      "<th scope=\"col\">error</th><th scope=\"col\">gold</th><th scope=\"col\">predicted</th>")
    markup("<th scope=\"col\">rule</th><th scope=\"col\">likely cause</th></tr></thead><tbody>\n")
    for row in rows {
      markup("<tr data-label=\"")
      text(row.labels.joined(separator: " "))
      markup("\" data-kind=\"")
      text(row.kind)
      markup("\"><th scope=\"row\">")
      text(row.kind)
      markup("</th>")
      for cell in [row.gold, row.predicted, [row.rule], [row.cause]] {
        markup("<td>")
        for part in cell where !part.isEmpty {
          isolated(part)
          markup(" ")
        }
        markup("</td>")
      }
      markup("</tr>\n")
    }
    markup("</tbody></table>\n")
  }
}
