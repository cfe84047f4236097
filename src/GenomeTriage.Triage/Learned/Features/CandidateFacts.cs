using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;

namespace GenomeTriage.Triage.Learned.Features;

/// <summary>What features need to know of every candidate, whoever the patient; made once a candidate set.</summary>
internal sealed class CandidateFacts
{
    private readonly int[][] _siblings;
    private readonly float[] _profileSizes;

    public CandidateFacts(CandidateSet candidates, DiseaseCatalog diseases)
    {
        var all = Enumerable.Range(0, candidates.Count).ToList();
        var ofGene = all.SelectMany(candidate => candidates[candidate].Genes, (candidate, gene) => (gene, candidate))
            .ToLookup(pair => pair.gene, pair => pair.candidate);
        _siblings = [.. all.Select(candidate => SiblingsOf(candidate, candidates[candidate].Genes, ofGene))];
        _profileSizes = [.. all.Select(candidate => SizeOf(candidates[candidate], diseases))];
    }

    /// <summary>Other candidates of one of the same genes, ascending.</summary>
    public ReadOnlySpan<int> SiblingsOf(int candidate) => _siblings[candidate];

    /// <summary>ln(1 + annotations of its sources).</summary>
    public float ProfileSizeOf(int candidate) => _profileSizes[candidate];

    private static int[] SiblingsOf(int candidate, IReadOnlyList<int> genes, ILookup<int, int> ofGene)
    {
        var siblings = new SortedSet<int>(genes.SelectMany(gene => ofGene[gene]));
        siblings.Remove(candidate);
        return [.. siblings];
    }

    private static float SizeOf(DiagnosisCandidate candidate, DiseaseCatalog diseases)
    {
        var annotations = 0;
        foreach (var disease in candidate.Diseases) annotations += diseases.AnnotationsOf(disease).Length;
        return MathF.Log(1 + annotations);
    }
}
