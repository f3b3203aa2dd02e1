package import DocumentModel

/// A row of a list of names: one organization with all ways to write it.
package struct NameEntry: Sendable {
  package let id: String
  package let kind: OrganizationKind
  package let country: String
  package let canonicalName: String
  package let forms: [SurfaceForm]
  package let line: Int
}

/// A row of a closed list: one meaning with all ways to write it.
package struct WordEntry: Sendable {
  package let value: String
  /// The other columns, by name.
  package let attributes: [(name: String, value: String)]
  package let forms: [SurfaceForm]
  package let line: Int
}

/// A list that was read and has no fault of its own.
package struct GazetteerList: Sendable {
  package enum Content: Sendable {
    case names([NameEntry])
    /// `wordClass` is the file's name, `language` its folder's.
    case words(wordClass: String, language: String, [WordEntry])
  }

  package let file: String
  package let name: String
  package let content: Content
}
