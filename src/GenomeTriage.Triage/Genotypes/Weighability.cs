using System.Globalization;
using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// Which consequences the background rates speak of: those that an exome shows. Between genes, up- and downstream and
/// deep in introns a genome shows many more, so that no such variant may count as one of the few.
/// </summary>
internal static class Weighability
{
    /// <summary>Bases into an intron that exome capture still covers as a rule.</summary>
    public const int IntronReach = 60;

    /// <summary>Whether the consequence is one that the rates count.</summary>
    public static bool CanBeWeighed(GeneConsequence consequence) => consequence.Class switch
    {
        ConsequenceClass.Intron => IntronOffset(consequence.HgvsC) is { } offset && offset <= IntronReach,
        ConsequenceClass.Other => consequence.MostSevere == SoTerm.NonCodingTranscriptExon
            || consequence.MostSevere == SoTerm.CodingSequenceVariant,
        _ => true,
    };

    // The distance behind '+' or '-' that follows a digit: c.123+45A>G. The sign of c.-12 follows the dot.
    private static int? IntronOffset(string? hgvsC)
    {
        for (var i = 1; i < (hgvsC?.Length ?? 0); i++)
            if (hgvsC![i] is '+' or '-' && char.IsAsciiDigit(hgvsC[i - 1]))
            {
                var end = i + 1;
                while (end < hgvsC.Length && char.IsAsciiDigit(hgvsC[end])) end++;
                return int.TryParse(hgvsC.AsSpan(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : null;
            }

        return null;
    }
}
