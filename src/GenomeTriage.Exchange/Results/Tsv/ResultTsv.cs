using System.Globalization;
using System.Text;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Exchange.Results.Tsv;

/// <summary>
/// Writes one line a candidate, tab-separated, for spreadsheets and scripts: fixed columns, numbers in round-trip
/// form, several values joined by <c>;</c>. The line <em>none of these</em> has rank 0.
/// </summary>
public static class ResultTsv
{
    private const int ReasonsShown = 8;

    private const string Header =
        "case\tgroup_rank\trank\tposterior\tgroup_posterior\tdiagnosis\tcodes\tgenes\tvariants\tphenotype_log_lr\tgenotype_log_lr\tfor\tagainst";

    /// <summary>Writes <paramref name="result"/> as UTF-8 with LF line ends.</summary>
    public static async Task WriteAsync(TriageResult result, Stream stream, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteLineAsync(Header.AsMemory(), cancellation);
        foreach (var group in result.Groups)
        {
            foreach (var candidate in group.Members)
                await writer.WriteLineAsync(Line(result.CaseId, group, candidate).AsMemory(), cancellation);
        }

        await writer.WriteLineAsync($"{Clean(result.CaseId)}\t0\t0\t{Number(result.NoneOfThese)}\t{Number(result.NoneOfThese)}\tnone of these\t\t\t\t\t\t\t".AsMemory(), cancellation);
    }

    private static string Line(string caseId, CandidateGroup group, Candidate candidate) => string.Join('\t',
        Clean(caseId),
        group.Rank.ToString(CultureInfo.InvariantCulture),
        candidate.Rank.ToString(CultureInfo.InvariantCulture),
        Number(candidate.Posterior),
        Number(group.Posterior),
        Clean(candidate.Name),
        string.Join(';', candidate.Codes),
        string.Join(';', candidate.Genes.Select(gene => gene.Symbol)),
        string.Join(';', candidate.Genes.SelectMany(gene => gene.Variants).Select(variant => variant.Annotated.Variant.ToString())),
        Number(candidate.PhenotypeLogLr),
        Number(candidate.GenotypeLogLr),
        Reasons(candidate.For),
        Reasons(candidate.Against));

    // Code(parameters)=weight, strongest first; the JSON has all of them.
    private static string Reasons(IReadOnlyList<Reason> reasons) => string.Join(';', reasons.Take(ReasonsShown).Select(reason =>
        Clean($"{reason.Code}({string.Join(',', reason.Parameters.Select(parameter => parameter.Value))})={reason.LogLr.ToString("0.00", CultureInfo.InvariantCulture)}")));

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Clean(string text) => text.AsSpan().ContainsAny('\t', '\n', '\r')
        ? text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ')
        : text;
}
