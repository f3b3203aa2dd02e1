import ArgumentParser

/// What `evaluate` tells beside the figures.
struct DetailOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write one line of JSON an error, and count errors by their likely cause.",
      valueName: "file"))
  var errorsTo: String?

  @Flag(help: "Show the precision of each rule and list, those with most errors first.")
  var rules = false

  @Option(
    help: ArgumentHelp(
      "Write a page for browsers with gold and predictions side by side.", valueName: "file"))
  var html: String?

  func validate() throws {
    if errorsTo == "-" || html == "-" {
      throw ValidationError("--errors-to and --html want a file: the figures go to standard output")
    }
    if let errorsTo, errorsTo == html {
      throw ValidationError("--errors-to and --html cannot be the same file")
    }
  }
}
