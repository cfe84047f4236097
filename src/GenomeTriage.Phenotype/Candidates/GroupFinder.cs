using System.Runtime.InteropServices;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Candidates;

/// <summary>Finds which candidates are subtypes of one another: by gene, name series, or an ORPHA entry they share.</summary>
internal sealed class GroupFinder(SourceProfiles sources, DiagnosisCandidate[] candidates)
{
    private const int MostGenes = 4;
    private const int LargestSeries = 60;

    private readonly List<int> _genes = [];

    public DiagnosisGroups Find()
    {
        var (entries, series, genes) = (new KeyBonds(), new KeyBonds(), new KeyBonds());
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var candidate = 0; candidate < candidates.Length; candidate++)
        {
            AddEntries(entries, candidate);
            AddSeries(series, candidate, numbers);
            AddGenes(genes, candidate);
        }

        return new DiagnosisGroups(new MateFinder(candidates.Length, entries.Build(), series.Build(LargestSeries), genes.Build()).Find());
    }

    // The ORPHA entry itself, and those that Orphanet relates to an OMIM code as the same, broader or narrower.
    private void AddEntries(KeyBonds bonds, int candidate)
    {
        var codes = candidates[candidate].Codes;
        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i].Source == DiseaseSource.Orphanet) bonds.Add(codes[i].Number, candidate);
            if (codes[i].Source != DiseaseSource.Omim) continue;
            foreach (var relation in sources.Knowledge.Relations.OfOmim(codes[i].Number))
                if (relation.Kind is OrphaRelationKind.Exact or OrphaRelationKind.BroaderThanOther or OrphaRelationKind.NarrowerThanOther)
                    bonds.Add(relation.Orpha, candidate);
        }
    }

    // A series goes by the number under which it was first met.
    private void AddSeries(KeyBonds bonds, int candidate, Dictionary<string, int> numbers)
    {
        var diseases = candidates[candidate].Diseases;
        for (var i = 0; i < diseases.Count; i++) AddSeries(bonds, candidate, sources.Knowledge.Diseases.NameOf(diseases[i]), numbers);
        AddSeries(bonds, candidate, candidates[candidate].Name, numbers);
    }

    private void AddSeries(KeyBonds bonds, int candidate, string name, Dictionary<string, int> numbers)
    {
        var series = sources.Series.Of(name);
        if (!numbers.TryGetValue(series, out var number))
        {
            number = VagueSeries.Contains(series) ? -1 : numbers.Count;
            numbers.Add(series, number);
        }

        if (number >= 0) bonds.Add(number, candidate);
    }

    // A disease of many genes is a family of diseases: sharing one of them is no bond.
    private void AddGenes(KeyBonds bonds, int candidate)
    {
        _genes.Clear();
        var diseases = candidates[candidate].Diseases;
        for (var i = 0; i < diseases.Count; i++)
            if (diseases[i] < sources.Count) _genes.AddRange(sources.Genes.GenesOf(diseases[i]));
        var genes = AscendingNumbers.Once(CollectionsMarshal.AsSpan(_genes));
        if (genes.Length > MostGenes) return;
        foreach (var gene in genes) bonds.Add(gene, candidate);
    }
}
