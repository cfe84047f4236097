using System.Collections.Concurrent;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Ranking;

/// <summary>
/// Tells the diseases of a gene apart by which of them ClinVar names for the variant or its codon. What the gene's variants say of the
/// gene as a whole stays as it is. Made once a candidate set; thread-safe.
/// </summary>
internal sealed class CandidateNames(CandidateSet candidates, KnowledgePack pack)
{
    // Patients of other diseases than the clean ones, with a pathogenic cause for which ClinVar names some of the gene's
    // diseases and not others: 139 in 23 genes, the true one named for 110. How much likelier a disease is named if it is
    // the true one, by maximum likelihood within the genes: 5.8, and 6.6 where genes count alike. Named for another
    // pathogenic change of the codon: 38 in 8 genes, the true one for 30; 8.0 and 4.4. (benchmarks/GenomeTriage.Evidence.Counts)
    private const double NamedRatio = 5;

    private readonly Lazy<ILookup<int, int>> _ofGene = new(() =>
        Enumerable.Range(0, candidates.Count).SelectMany(i => candidates[i].Genes.Select(gene => (gene, i))).ToLookup(pair => pair.gene, pair => pair.i));

    private readonly ConcurrentDictionary<int, string[]> _names = [];

    /// <summary>
    /// How often likelier ClinVar names what it names for a variant of the gene if this candidate is the cause than if any
    /// of the gene's is; the mean over the gene's candidates is 1, and 1 it is where ClinVar names none or all of them.
    /// Each of the two hits of a recessive disease speaks for half of it.
    /// </summary>
    public double RatioOf(int candidate, GeneMode way, GenotypeScores genotypes)
    {
        if (genotypes.Named.Find(way.Gene) is not { } named) return 1;
        var ratio = way.Mode == InheritanceMode.AutosomalRecessive ? Math.Pow(NamedRatio, named.ShareOfHits) : NamedRatio;
        var (count, hits) = (0, 0);
        foreach (var other in _ofGene.Value[way.Gene])
        {
            count++;
            if (IsNamed(other, named.Names)) hits++;
        }

        return (IsNamed(candidate, named.Names) ? ratio : 1) * count / (ratio * hits + count - hits);
    }

    /// <summary>Whether one of a candidate's names is among these, given by <see cref="DiseaseNameKey"/>.</summary>
    public bool IsNamed(int candidate, IReadOnlySet<string> names) => Array.Exists(_names.GetOrAdd(candidate, NamesOf), names.Contains);

    private string[] NamesOf(int candidate) =>
    [
        .. candidates[candidate].Diseases.Select(pack.Diseases.NameOf).Append(candidates[candidate].Name).Concat(OrphanetNamesOf(candidates[candidate]))
            .Select(DiseaseNameKey.Of).Distinct(StringComparer.Ordinal),
    ];

    // Orphanet's entry of exactly this disease, which stands apart where the candidates are OMIM's entries.
    private IEnumerable<string> OrphanetNamesOf(DiagnosisCandidate candidate) => candidate.Diagnosis < 0 ? [] :
        from code in pack.Diagnoses[candidate.Diagnosis].Codes
        where code.Source == DiseaseSource.Orphanet
        let entry = pack.Orphanet.Find(code.Number)
        where entry is not null
        from name in entry.Synonyms.Append(entry.Name)
        select name;
}
