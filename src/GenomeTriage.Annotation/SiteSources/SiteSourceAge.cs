using System.Globalization;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>What is to be said of sources before they are used. The day is given from outside, never read from a clock here.</summary>
public static class SiteSourceAge
{
    private const int OldestDays = 60;
    private const double Shrunk = .8;

    /// <summary>Warnings about a source on a day.</summary>
    public static IEnumerable<Problem> WarningsOf(SiteSource source, DateOnly today)
    {
        var manifest = source.Manifest;
        if (manifest.Kind == SiteSourceKind.ClinVar)
        {
            if (manifest.Date is not { } date) yield return Warning(SiteSourceProblemCodes.ClinVarUndated, source, null);
            else if (today.DayNumber - date.DayNumber > OldestDays) yield return Warning(SiteSourceProblemCodes.ClinVarOld, source, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (manifest.RowsBefore > 0 && manifest.Rows < Shrunk * manifest.RowsBefore)
            yield return Warning(SiteSourceProblemCodes.Shrunk, source, string.Create(CultureInfo.InvariantCulture, $"{manifest.Rows}/{manifest.RowsBefore}"));
    }

    private static Problem Warning(string code, SiteSource source, string? found) => new(code, ProblemSeverity.Warning) { File = source.Path, Found = found };
}
