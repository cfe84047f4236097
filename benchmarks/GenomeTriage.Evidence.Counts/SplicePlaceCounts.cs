using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage.Genotypes.Splicing;

namespace GenomeTriage.EvidenceCounts;

/// <summary>Where in the splice region causes lie: in ClinVar's introns, and in published patients' introns and silent exonic bases.</summary>
internal sealed class SplicePlaceCounts(KnowledgePack pack)
{
    private const int ExonicBases = 3;
    private const int FirstOfRegion = 3;
    private const int LastOfRegion = 8;

    public void Write(IReadOnlyCollection<PublishedCause> causes)
    {
        Console.WriteLine("splice region, introns, ClinVar pathogenic without conflict: " + Told(ClinVar().Where(IsIntronic)));
        var substitutions = causes.Where(cause => cause.Variant.IsSnv).ToList();
        Console.WriteLine("splice region, introns, published causes: " + Told(Places(substitutions).Where(IsIntronic)));
        var silent = substitutions.Where(cause => cause.Protein.TrimEnd(')').EndsWith('='));
        Console.WriteLine("splice region, exons, published silent causes: " + Told(Places(silent).Where(place => place.Distance is < 0 and >= -ExonicBases)));
    }

    private IEnumerable<SplicePlace> ClinVar() =>
        from contig in Enumerable.Range(1, Contig.Count).Select(ordinal => new Contig((byte)ordinal))
        from entry in pack.ClinVar.Enumerate(contig, 1, int.MaxValue)
        where entry.IsStrictPathogenic && entry.Gene >= 0
        let place = PlaceOf(entry.Gene, entry.Position.Position)
        where place is not null
        select place.Value;

    private IEnumerable<SplicePlace> Places(IEnumerable<PublishedCause> causes) =>
        causes.Select(cause => PlaceOf(cause.Gene, cause.Variant.Position)).OfType<SplicePlace>();

    private SplicePlace? PlaceOf(int gene, int position) =>
        pack.Transcripts.OfGene(pack.Genes[gene].Symbol) is [Transcript transcript, ..] ? SplicePlace.Of(transcript, position) : null;

    private static bool IsIntronic(SplicePlace place) => place.Distance is >= FirstOfRegion and <= LastOfRegion;

    private static string Told(IEnumerable<SplicePlace> places)
    {
        var counts = places.GroupBy(place => place).OrderBy(group => group.Key.Site).ThenBy(group => group.Key.Distance).ToList();
        return $"{counts.Sum(group => group.Count())}: " + string.Join(", ", counts.Select(group => $"{group.Key.Site} {group.Key} {group.Count()}"));
    }
}
