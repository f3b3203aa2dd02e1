import TestSupport

/// Words that no list and no rule knows but the test's own list, so that what is found does not change
/// with them.
enum Fixture {
  /// A list of one organization.
  static let list = """
    id\tkind\tcountry\ten\tar
    zorvex-quandle\tcompany\tJO\tZorvex Quandle\tزورفكس كوندل

    """
  static let english = "Zorvex Quandle"
  static let arabic = "زورفكس كوندل"
  static let id = "zorvex-quandle"

  /// A document with nothing in it, as its record.
  static func emptyRecord(id: String, length: Int, lang: String) -> String {
    #"{"schema":"musamma/1","offsets":"scalar","id":"\#(id)","lang":"\#(lang)","#
      + #""reference_date":null,"reference_date_from":"none","length":\#(length),"text":null,"#
      + #""entities":[],"warnings":[],"error":null}"#
  }
}

extension Tool {
  /// Writes the list of ``Fixture`` and gives the options that name it.
  func listOptions() throws -> [String] {
    try root.write("lists/made-up.tsv", Fixture.list)
    return ["--gazetteer", "lists/made-up.tsv"]
  }
}
