using System.Globalization;
using GenomeTriage.Annotation.AnnotatedVcf;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Annotating;

/// <summary>What the user is told after a file was annotated: every allele that bears no consequence is counted by reason.</summary>
internal static class AnnotateNotices
{
    public static IReadOnlyList<Problem> Of(AnnotationCounts counts, AnnotateRun run)
    {
        var notices = new List<Problem>();
        if (run.NotIndexed is { } problem) notices.Add(problem);
        if (run.ReplacesCsq) notices.Add(Notice(AnnotatedVcfProblemCodes.CsqReplaced, ProblemSeverity.Warning, run, null));
        if (!run.HasReference) notices.Add(Notice(AnnotatedVcfProblemCodes.WithoutReference, ProblemSeverity.Notice, run, null));
        AddCount(notices, AnnotatedVcfProblemCodes.NotBases, ProblemSeverity.Notice, run, counts.NotBases);
        AddCount(notices, AnnotatedVcfProblemCodes.NotLifted, ProblemSeverity.Notice, run, counts.NotLifted);
        AddCount(notices, AnnotatedVcfProblemCodes.ContigWithoutModel, ProblemSeverity.Notice, run, counts.ContigWithoutModel);
        AddCount(notices, AnnotatedVcfProblemCodes.ReferenceDiffers, ProblemSeverity.Warning, run, counts.ReferenceDiffers);
        return notices;
    }

    private static void AddCount(List<Problem> notices, string code, ProblemSeverity severity, AnnotateRun run, long count)
    {
        if (count > 0) notices.Add(Notice(code, severity, run, count.ToString(CultureInfo.InvariantCulture)));
    }

    private static Problem Notice(string code, ProblemSeverity severity, AnnotateRun run, string? found) =>
        new(code, severity) { File = run.InputName, Found = found };
}
