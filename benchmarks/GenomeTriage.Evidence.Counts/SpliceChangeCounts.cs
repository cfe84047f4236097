using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage.Genotypes.Splicing;

namespace GenomeTriage.EvidenceCounts;

/// <summary>Which changes of the splice region are causes: in ClinVar's introns, and in published patients' introns and silent exonic bases.</summary>
internal sealed class SpliceChangeCounts(KnowledgePack pack)
{
    private readonly SpliceChanges _changes = new(gene => pack.Transcripts.OfGene(pack.Genes[gene].Symbol) is [var transcript, ..] ? transcript : null);

    public void Write(IReadOnlyCollection<PublishedCause> causes)
    {
        Console.WriteLine("splice region, introns, ClinVar pathogenic without conflict: " + Told(ClinVar(entry => entry.IsStrictPathogenic).Where(IsIntronic)));
        Console.WriteLine("splice region, introns, ClinVar benign: " + Told(ClinVar(IsBenign).Where(IsIntronic)));
        var substitutions = causes.Where(cause => cause.Variant.IsSnv).ToList();
        Console.WriteLine("splice region, introns, published causes: " + Told(Changes(substitutions).Where(IsIntronic)));
        var silent = substitutions.Where(cause => cause.Protein.TrimEnd(')').EndsWith('='));
        Console.WriteLine("splice region, exons, published silent causes: " + Told(Changes(silent).Where(change => !IsIntronic(change))));
    }

    private static bool IsBenign(ClinVarAssertion entry) => entry.Classification is ClinVarClassification.Benign or ClinVarClassification.LikelyBenign;

    private IEnumerable<SpliceChange> ClinVar(Func<ClinVarAssertion, bool> isKind) =>
        from contig in Enumerable.Range(1, Contig.Count).Select(ordinal => new Contig((byte)ordinal))
        from entry in pack.ClinVar.Enumerate(contig, 1, int.MaxValue)
        where isKind(entry) && entry.Gene >= 0
        let change = ChangeOf(entry.Gene, new SmallVariant(contig, entry.Position.Position, $"{(char)entry.Reference}", $"{(char)entry.Alternate}"))
        where change is not null
        select change.Value;

    private IEnumerable<SpliceChange> Changes(IEnumerable<PublishedCause> causes) =>
        causes.Select(cause => ChangeOf(cause.Gene, cause.Variant)).OfType<SpliceChange>();

    // The consequence is not asked of the pack, which has no sequence: the place alone tells the region.
    private SpliceChange? ChangeOf(int gene, SmallVariant variant) => _changes.Find(
        new AnnotatedVariant { Variant = variant },
        new GeneConsequence { GeneSymbol = pack.Genes[gene].Symbol, GeneIndex = gene, Terms = SoTerm.SpliceRegion, Source = ConsequenceSource.Vep });

    private static bool IsIntronic(SpliceChange change) => change.Site.IsIntronic;

    private static string Told(IEnumerable<SpliceChange> changes)
    {
        var counts = changes.CountBy(WrittenOf).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return $"{counts.Sum(pair => pair.Value)}: " + string.Join(", ", counts.Select(pair => $"{pair.Key} {pair.Value}"));
    }

    private static string WrittenOf(SpliceChange change) => change.Site.Kind == SpliceSiteKind.Donor
        ? $"{change.Site}"
        : $"{change.Site} to a {(change.IsToPurine ? "purine" : "pyrimidine")}";
}
