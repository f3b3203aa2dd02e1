internal import DocumentModel

/// What matches look at while rules run over a block: its nodes and its text.
///
/// The parser owns the nodes and lends them for as long as rules run. A class, so that a match holds one
/// reference; the parser's own work on the nodes does not go through it, for each access to a class's
/// property is checked at run time.
final class Chart {
  var table = NodeTable()
  private(set) var document = Document(id: "", text: [])
  private(set) var block = TokenBlock()

  /// Takes the text in. It must be given back by ``close()``: while the chart shares the block's arrays,
  /// filling the next block would copy them.
  func open(_ block: TokenBlock, of document: Document) {
    self.block = block
    self.document = document
  }

  func close() {
    block = TokenBlock()
    document = Document(id: "", text: [])
  }
}
