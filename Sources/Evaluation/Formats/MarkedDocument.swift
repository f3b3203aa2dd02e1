internal import Records

/// A document with its marked mentions, as a file of any format gives it: nothing is compared with
/// the text yet, and labels are as they are written.
struct MarkedDocument {
  /// A mention as it is written.
  struct Mention {
    /// Where it stands in the file, from 1.
    var line: Int
    var start: Int
    var end: Int
    var label: String
    /// The slice that it is said to be.
    var text: String?
    /// Parts between its ends that are said to be outside of it.
    var gaps: [Range<Int>] = []
    /// The record that it is in JSON, for what only our own formats say.
    var fields: JSONObject?
  }

  /// Whose annotations are wanted of a record that may have both.
  enum Side { case gold, predicted }

  var id: String?
  /// `nil` where a file of predictions gives none.
  var text: String?
  var mentions: [Mention] = []
  /// In files in columns the range of each token in ``text``, half open, in Unicode scalars.
  var tokens: [Range<Int>]?
  /// The record that it is in JSON.
  var fields: JSONObject?
  /// What is wrong in single lines of it.
  var faults: [PlacedReason] = []
  /// What is doubtful in it and read all the same.
  var doubts: [PlacedReason] = []
}
