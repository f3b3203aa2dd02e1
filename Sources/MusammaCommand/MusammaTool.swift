import ArgumentParser

/// The tool: a subcommand for each thing that it does.
struct MusammaTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "musamma",
    abstract: "Finds organizations, money amounts and dates in Arabic and English text.",
    discussion: """
      Writes JSON Lines: one record a document, with what each mention means (canonical \
      organization, ISO 4217 amount, ISO 8601 date) and the rule that found it. Everything it needs \
      is in this file; it reads no network and no clock.

      Exit status: 0 done; 1 done, but some inputs gave error records, or predictions and gold do \
      not pair; 2 nothing could be done; 3 an evaluation fell short of its gate; 64 wrong usage; \
      130 interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, ExplainCommand.self, EvaluateCommand.self, CompileCommand.self,
      ScoresCommand.self,
    ]
  )
}
