internal import ArabicText

/// Makes spellings of a name alike as the lists' search does, and white space too.
package struct NameFolder: Sendable {
  private var folder = Folder(.lookup)

  package init() {}

  package mutating func folded(_ name: String) -> String {
    folder.fold(name).split { $0.unicodeScalars.allSatisfy(\.isSpace) }.joined(separator: " ")
  }
}
