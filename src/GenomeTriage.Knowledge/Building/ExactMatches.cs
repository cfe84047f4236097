using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources;

namespace GenomeTriage.Knowledge.Building;

/// <summary>An ORPHA number and an OMIM number that are said to mean the same.</summary>
internal readonly record struct ExactPair(int Orpha, int Omim) : IComparable<ExactPair>
{
    public int CompareTo(ExactPair other) => (Orpha, Omim).CompareTo((other.Orpha, other.Omim));

    public override string ToString() => $"{DiseaseId.Orpha(Orpha)} = {DiseaseId.Omim(Omim)}";
}

/// <summary>
/// Decides which ORPHA and OMIM entries are one diagnosis. Pairs that Orphanet and Mondo agree on are taken first, then
/// those of Orphanet's relation E alone, then those of Mondo alone. An entry that has its partner takes no second one:
/// a diagnosis never unites two OMIM entries or two ORPHA entries. Refused pairs are noted.
/// </summary>
internal sealed class ExactMatches
{
    private readonly Dictionary<int, int> _omimOfOrpha = [];
    private readonly Dictionary<int, int> _orphaOfOmim = [];
    private readonly BuildReport _report;

    /// <param name="orphanet">Pairs in Orphanet's relation E.</param>
    /// <param name="mondo">Pairs that are exact matches of one Mondo entry.</param>
    /// <param name="report">Where refused pairs are noted.</param>
    public ExactMatches(IEnumerable<ExactPair> orphanet, IEnumerable<ExactPair> mondo, BuildReport report)
    {
        _report = report;
        var byOrphanet = orphanet.ToHashSet();
        var byMondo = mondo.ToHashSet();
        Take(byOrphanet.Intersect(byMondo), SourceCatalog.OrphaOmim.Key);
        Take(byOrphanet.Except(byMondo), SourceCatalog.OrphaOmim.Key);
        Take(byMondo.Except(byOrphanet), SourceCatalog.MondoOmim.Key);
    }

    /// <summary>Number of pairs that are one diagnosis.</summary>
    public int Count => _omimOfOrpha.Count;

    /// <summary>The OMIM number that means the same as an ORPHA number; <c>null</c> where there is none.</summary>
    public int? OmimOf(int orpha) => _omimOfOrpha.TryGetValue(orpha, out var omim) ? omim : null;

    /// <summary>The ORPHA number that means the same as an OMIM number; <c>null</c> where there is none.</summary>
    public int? OrphaOf(int omim) => _orphaOfOmim.TryGetValue(omim, out var orpha) ? orpha : null;

    private void Take(IEnumerable<ExactPair> pairs, string source)
    {
        foreach (var pair in pairs.Order())
        {
            if (_omimOfOrpha.ContainsKey(pair.Orpha) || _orphaOfOmim.ContainsKey(pair.Omim))
            {
                _report.Add(source, BuildNoteKinds.ExactMatchRefused, pair.ToString());
                continue;
            }

            _omimOfOrpha.Add(pair.Orpha, pair.Omim);
            _orphaOfOmim.Add(pair.Omim, pair.Orpha);
        }
    }
}
