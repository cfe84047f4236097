using System.Text;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Genes;

namespace GenomeTriage.Annotation.Annotators;

/// <summary>One transcript's consequence as an annotator wrote it; texts are ranges of the field's value.</summary>
internal readonly record struct WrittenConsequence(SoTermSet Terms)
{
    internal int GeneIndex { get; init; }
    internal Range Symbol { get; init; }
    internal Range Transcript { get; init; }
    internal Range HgvsC { get; init; }
    internal Range HgvsP { get; init; }
    internal int CodingPosition { get; init; }
    internal ManeStatus Mane { get; init; }
    internal bool IsCanonical { get; init; }
    internal bool IsProteinCoding { get; init; }

    // MANE before canonical before coding before the rest.
    internal int Tier => Mane != ManeStatus.None ? 0 : IsCanonical ? 1 : IsProteinCoding ? 2 : 3;
}

/// <summary>
/// Keeps for each gene the consequence on the transcript that stands for it: MANE, else canonical, else coding, else
/// any; among those the most severe, then MANE Select before Plus Clinical, then the one written first. A Plus Clinical
/// transcript thus counts where it shows more than Select does, which is what it exists for.
/// </summary>
internal sealed class ConsequenceCollector
{
    private readonly List<WrittenConsequence> _best = [];

    internal bool IsEmpty => _best.Count == 0;

    internal void Clear() => _best.Clear();

    internal void Add(WrittenConsequence entry, ReadOnlySpan<byte> value)
    {
        for (var i = 0; i < _best.Count; i++)
        {
            if (!IsSameGene(_best[i], entry, value)) continue;
            if (IsBetter(entry, _best[i])) _best[i] = entry;
            return;
        }

        _best.Add(entry);
    }

    /// <summary>The genes' consequences, most severe first; genes of equal severity in the order they were written.</summary>
    internal IReadOnlyList<GeneConsequence> Build(ReadOnlySpan<byte> value, ConsequenceSource source, GeneResolver genes)
    {
        var built = new GeneConsequence[_best.Count];
        for (var i = 0; i < built.Length; i++) built[i] = Build(_best[i], value, source, genes);
        Array.Sort(Enumerable.Range(0, built.Length).Select(i => (built[i].MostSevere.Rank, i)).ToArray(), built);
        return built;
    }

    private static GeneConsequence Build(WrittenConsequence entry, ReadOnlySpan<byte> value, ConsequenceSource source, GeneResolver genes) => new()
    {
        GeneSymbol = entry.GeneIndex >= 0 ? genes.SymbolOf(entry.GeneIndex) : Text(value, entry.Symbol) ?? "",
        GeneIndex = entry.GeneIndex,
        TranscriptId = Text(value, entry.Transcript),
        Terms = entry.Terms,
        HgvsC = HgvsText.OfCoding(value[entry.HgvsC]),
        HgvsP = HgvsText.OfProtein(value[entry.HgvsP]),
        Source = source,
        ProteinChange = ProteinChangeOf(entry.Terms),
        CodingPosition = entry.CodingPosition > 0 ? entry.CodingPosition : HgvsText.CodingPositionOf(value[entry.HgvsC]),
        IsMane = entry.Mane != ManeStatus.None,
    };

    private static ProteinChangeState ProteinChangeOf(SoTermSet terms) => terms.MostSevere.Class switch
    {
        ConsequenceClass.StopOrFrameshift or ConsequenceClass.StartOrStopLoss or ConsequenceClass.Missense
            or ConsequenceClass.InFrame or ConsequenceClass.Synonymous => ProteinChangeState.Known,
        _ => terms.Contains(SoTerm.CodingSequenceVariant) ? ProteinChangeState.Unknown : ProteinChangeState.NotApplicable,
    };

    private static bool IsSameGene(WrittenConsequence left, WrittenConsequence right, ReadOnlySpan<byte> value) =>
        left.GeneIndex == right.GeneIndex && (left.GeneIndex >= 0 || value[left.Symbol].SequenceEqual(value[right.Symbol]));

    private static bool IsBetter(WrittenConsequence entry, WrittenConsequence best)
    {
        if (entry.Tier != best.Tier) return entry.Tier < best.Tier;
        var (severity, bestSeverity) = (entry.Terms.MostSevere.Rank, best.Terms.MostSevere.Rank);
        return severity != bestSeverity ? severity < bestSeverity : entry.Mane > best.Mane;
    }

    private static string? Text(ReadOnlySpan<byte> value, Range range) =>
        value[range].IsEmpty ? null : Encoding.UTF8.GetString(value[range]);
}
