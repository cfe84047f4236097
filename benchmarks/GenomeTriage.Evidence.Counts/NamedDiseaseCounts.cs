using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Ranking;

namespace GenomeTriage.EvidenceCounts;

/// <summary>
/// How much likelier ClinVar names the patient's disease than another of the gene's OMIM diseases, where it names some of
/// them and not others; by maximum likelihood within the genes.
/// </summary>
internal sealed class NamedDiseaseCounts(CandidateSet candidates, CandidateNames names)
{
    private readonly ILookup<int, int> _ofGene = Enumerable.Range(0, candidates.Count).SelectMany(i => candidates[i].Genes.Select(gene => (gene, i))).ToLookup(pair => pair.gene, pair => pair.i);

    public void Write(string title, IReadOnlyList<PublishedPatient> patients, Func<PublishedCause, IEnumerable<string>> namedFor)
    {
        var informative = patients.Select(patient => Informative(patient, namedFor)).OfType<Named>().ToList();
        var byGene = informative.CountBy(one => one.Gene).ToDictionary(pair => pair.Key, pair => pair.Value);
        Console.WriteLine($"{title}: {informative.Count} patients in {byGene.Count} genes, the true disease named for {informative.Count(one => one.IsTrue)}; "
            + $"ratio {Best(informative, _ => 1):F1}, where genes count alike {Best(informative, one => 1.0 / byGene[one.Gene]):F1}");
    }

    private Named? Informative(PublishedPatient patient, Func<PublishedCause, IEnumerable<string>> namedFor)
    {
        if (patient.Causes.Count == 0 || !DiseaseId.TryParse(patient.Disease, out var disease) || !candidates.TryFind(disease, out var truth)) return null;
        var gene = patient.Causes[0].Gene;
        var mates = _ofGene[gene].ToList();
        var named = patient.Causes.SelectMany(namedFor).ToHashSet(StringComparer.Ordinal);
        var hits = mates.Count(mate => names.IsNamed(mate, named));
        return mates.Contains(truth) && hits > 0 && hits < mates.Count ? new Named(gene, names.IsNamed(truth, named), hits, mates.Count) : null;
    }

    private static double Best(List<Named> all, Func<Named, double> weight)
    {
        const int steps = 600;
        const double widest = 6;
        return Enumerable.Range(-steps, 2 * steps + 1).Select(step => Math.Exp(widest * step / steps))
            .MaxBy(ratio => all.Sum(one => weight(one) * Math.Log((one.IsTrue ? ratio : 1) / (ratio * one.Hits + one.Mates - one.Hits))));
    }

    private sealed record Named(int Gene, bool IsTrue, int Hits, int Mates);
}
