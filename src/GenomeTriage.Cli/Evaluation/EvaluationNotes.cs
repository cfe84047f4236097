using System.Globalization;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>What a reader of the figures must know beside them.</summary>
internal static class EvaluationNotes
{
    public static IReadOnlyList<string> Of(FoldEngines engines, CaseFile file, string sampleNote)
    {
        var options = engines.Options;
        var notes = new List<string>
        {
            sampleNote,
            string.Create(CultureInfo.InvariantCulture, $"candidates: {engines.Shipped.Candidates(options.Candidates).Count} ({options.Candidates.ToString().ToLowerInvariant()}); without: {options.Without.ToString().ToLowerInvariant()}"),
        };
        if (file.UnknownTerms > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{file.UnknownTerms} terms that the pack's HPO does not know were left out"));
        return notes;
    }
}
