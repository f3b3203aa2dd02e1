/// HTML under construction. Text goes in escaped; markup only as literals of the source.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  mutating func markup(_ literal: StaticString) {
    // SAFETY: the literal lives as long as the program.
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func text(_ text: String) { self.text(text.unicodeScalars) }

  /// Text for content, and for attributes in double quotes.
  mutating func text(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      switch scalar {
      case "&": markup("&amp;")
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "\"": markup("&quot;")
      case "'": markup("&#39;")
      // What HTML cannot hold: browsers would drop or change it.
      case "\0": markup("\u{FFFD}")
      case "\r": markup("&#13;")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
  }

  /// A mention or name in a line of other text, kept from reordering it.
  mutating func isolated(_ content: String) {
    markup("<bdi>")
    text(content)
    markup("</bdi>")
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A table with a caption; the first cell of a row is its heading.
  mutating func table(_ caption: String, _ titles: [String], _ rows: [[String]]) {
    markup("<table><caption>")
    text(caption)
    markup("</caption><thead><tr>")
    for title in titles {
      markup("<th scope=\"col\">")
      text(title)
      markup("</th>")
    }
    markup("</tr></thead><tbody>\n")
    for row in rows {
      markup("<tr>")
      for (column, cell) in row.enumerated() {
        if column == 0 { markup("<th scope=\"row\">") } else { markup("<td>") }
        isolated(cell)
        if column == 0 { markup("</th>") } else { markup("</td>") }
      }
      markup("</tr>\n")
    }
    markup("</tbody></table>\n")
  }
}
