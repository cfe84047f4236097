using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Regions;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Vcf.Alleles;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Triage.Pipeline.Structural;

/// <summary>
/// Takes the structural alleles of one file, keeps those that may explain a disease, and counts all others where they
/// leave, in the same stages as the small variants. One for each run; not thread-safe.
/// </summary>
internal sealed class StructuralCollector(
    VariantAnnotator annotator, StructuralPlacement placement, LinkedGenes genes, DosageRegions regions, SequencedFamily family, KeptVariants kept, LedgerCounter ledger)
{
    private readonly Sex[] _sexes = SexesOf(family);

    /// <summary>Structural alleles that were read, of anybody.</summary>
    public long Read { get; private set; }

    /// <summary>Takes an allele.</summary>
    public void Take(VcfRecord record, Contig contig, int alternate, AlternateAllele allele)
    {
        var copies = UsualCopies(contig, record.Position, family.Proband) is { } usual ? StructuralCallDecoder.CopiesOf(record, family.Proband) : null;
        var read = StructuralReader.Read(record, contig, alternate, allele, copies, UsualCopies(contig, record.Position, family.Proband) ?? Diploid);
        if (!Pass(ledger.Splitting, read is null ? LedgerReasonCodes.StructuralAllele : null, record, contig, allele)) return;
        Read++;
        var placed = placement.Place(read!, out var failure);
        if (!Pass(ledger.Lifting, failure, record, contig, allele)) return;
        var call = Decode(record, contig, family.Proband, alternate, read!.Kind);
        if (!Pass(ledger.Selection, ReasonNotSelected(call, alternate, placed!), record, contig, allele)) return;
        Keep(annotator.Annotate(placed!, alternate, CallsOf(record, contig, alternate, read.Kind)));
    }

    private const int Diploid = 2;

    private void Keep(AnnotatedVariant variant)
    {
        var reason = genes.ReasonToLeave(variant);
        if (reason is not null && regions.IsInSyndrome(variant.Structural!)) reason = null;
        ledger.Genes.TakeIn();
        ledger.Trace?.OfVariant(variant, LedgerStageCodes.Genes, reason);
        if (reason is not null) ledger.Genes.Remove(reason);
        else if (kept.Add(variant)) ledger.Genes.PassOn();
        else ledger.Genes.Remove(LedgerReasonCodes.Duplicate);
    }

    private string? ReasonNotSelected(SampleCall call, int alternate, StructuralVariant placed)
    {
        if (!call.IsCarrier) return call.Reference + call.Other > 0 ? LedgerReasonCodes.NotCarried : LedgerReasonCodes.NotCalled;
        if (FrequencyBins.Of(annotator.StructuralFrequencyOf(placed, alternate)) == FrequencyBin.Common) return LedgerReasonCodes.Common;
        return regions.IsOfPopulation(placed) ? LedgerReasonCodes.PopulationStructural : null;
    }

    private bool Pass(StageCounter stage, string? reason, VcfRecord record, Contig contig, AlternateAllele allele)
    {
        stage.TakeIn();
        ledger.Trace?.OfAllele(record, new SmallVariant(contig, record.Position, AlleleText.Of(record.Reference), AlleleText.Of(allele.Bytes)), null, stage.Code, reason);
        if (reason is null) stage.PassOn();
        else stage.Remove(reason);
        return reason is null;
    }

    private SampleCall[] CallsOf(VcfRecord record, Contig contig, int alternate, StructuralKind kind)
    {
        var calls = new SampleCall[family.Samples.Count];
        calls.AsSpan().Fill(SampleCall.NoCall);
        calls[family.Proband] = Decode(record, contig, family.Proband, alternate, kind);
        foreach (var relative in family.Relatives) calls[relative.Index] = Decode(record, contig, relative.Index, alternate, kind);
        return calls;
    }

    private SampleCall Decode(VcfRecord record, Contig contig, int sample, int alternate, StructuralKind kind) =>
        StructuralCallDecoder.Decode(record, sample, alternate + 1, kind, UsualCopies(contig, record.Position, sample) ?? Diploid);

    // The number of copies says nothing on X and Y of a person whose sex is not known.
    private int? UsualCopies(Contig contig, int position, int sample)
    {
        if (!SexChromosomes.IsXOnly(contig, position) && contig != Contig.Y) return Diploid;
        return _sexes[sample] switch { Sex.Male => 1, Sex.Female => Diploid, _ => null };
    }

    private static Sex[] SexesOf(SequencedFamily family)
    {
        var sexes = new Sex[Math.Max(family.Samples.Count, family.Proband + 1)];
        sexes[family.Proband] = family.Sex;
        foreach (var relative in family.Relatives) sexes[relative.Index] = relative.Sex;
        return sexes;
    }
}
