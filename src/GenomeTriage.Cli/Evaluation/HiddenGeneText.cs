using System.Globalization;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>Whether <em>none of these</em> rises when the answer is taken out of the variants.</summary>
internal static class HiddenGeneText
{
    public static void Write(IReadOnlyList<RankRow> whole, IReadOnlyList<RankRow> hidden, TextWriter writer)
    {
        var area = Auroc.Of([.. hidden.Select(row => row.NonePosterior)], [.. whole.Select(row => row.NonePosterior)]);
        var first = hidden.Count(row => row.NoneIsFirst) / (double)hidden.Count;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"true gene hidden: AUROC of none of these, hidden against whole, {area:0.000}; none is first in {first * 100:0.0} % of hidden cases"));
    }
}
