using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Pipeline;
using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Pipeline.Structural;
using GenomeTriage.Vcf.Alleles;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>
/// Takes the records of one file one by one, keeps the alleles that may explain a disease, and counts all others where
/// they leave. An allele that is not kept costs no allocation. One for each run; not thread-safe.
/// </summary>
internal sealed class VariantCollector(
    VariantAnnotator annotator, AllelePlacement placement, LinkedGenes genes,
    KnownVariants? known, SequencedFamily family, bool leaveOutMitochondrion, LedgerCounter ledger, StructuralCollector structural, RepeatCollector repeats, KeptVariants kept)
{
    // The commonest alleles that cause recessive diseases, in the populations that have most of them.
    private const double CommonestPathogenic = .1;

    private readonly int[] _members = [family.Proband, .. family.Relatives.Select(relative => relative.Index)];

    /// <summary>The alleles kept so far.</summary>
    public KeptVariants Kept { get; } = kept;

    /// <summary>Rare homozygous alleles of the damaging classes so far, in all genes.</summary>
    public int RareHomozygotes { get; private set; }

    /// <summary>What the calls say of the stated family.</summary>
    public FamilyCheck Family { get; } = new(family);

    /// <summary>How many of the patient's alleles have a number of dbSNP.</summary>
    public CatalogueTally Catalogue { get; } = new();

    /// <summary>Whether the file speaks of the mitochondrial genome.</summary>
    public bool HasMitochondrion { get; private set; }

    /// <summary>Whether the patient has any genotype.</summary>
    public bool HasGenotypes { get; private set; }

    /// <summary>The patient's lengths of repeats.</summary>
    public IReadOnlyList<RepeatGenotype> Repeats => repeats.InOrder();

    /// <summary>Structural alleles that were read, of anybody.</summary>
    public long StructuralAlleles => structural.Read;

    /// <summary>Takes a record in; it is not needed any more when this returns.</summary>
    public void Take(VcfRecord record)
    {
        ledger.Reading.TakeIn();
        var isKnown = Contig.TryParse(record.Contig, out var contig);
        var reason = ReasonToLeave(record, contig, isKnown);
        ledger.Trace?.OfRecord(record, contig, LedgerStageCodes.Reading, reason);
        if (reason is not null)
        {
            ledger.Reading.Remove(reason);
            return;
        }

        ledger.Reading.PassOn();
        annotator.Begin(record);
        var alternate = 0;
        foreach (var allele in record.Alternates) TakeAllele(record, contig, alternate++, allele);
    }

    private string? ReasonToLeave(VcfRecord record, Contig contig, bool isKnown)
    {
        if (!isKnown) return LedgerReasonCodes.UnknownContig;
        if (leaveOutMitochondrion && contig == Contig.MT) return LedgerReasonCodes.OldMitochondrialReference;
        if (RepeatReader.IsRepeat(record)) return repeats.Take(record);
        if (record.Alternates.Count == 0) return LedgerReasonCodes.NoAlternate;
        return record.IsReferenceBlock ? LedgerReasonCodes.ReferenceBlock : null;
    }

    private void TakeAllele(VcfRecord record, Contig contig, int alternate, AlternateAllele allele)
    {
        if (StructuralReader.IsStructural(record, allele))
        {
            structural.Take(record, contig, alternate, allele);
            return;
        }

        if (!Pass(ledger.Splitting, ReasonNotSplit(record, allele), record, contig, allele)) return;
        var place = new GenomicPosition(contig, record.Position);
        if (!Pass(ledger.Lifting, placement.FailureOf(place, record.Reference.Length), record, contig, allele)) return;
        var call = SampleCallDecoder.Decode(record, family.Proband, alternate + 1);
        HasGenotypes |= !call.IsNoCall;
        HasMitochondrion |= contig == Contig.MT;
        if (call.IsCarrier) Catalogue.Count(record.Id);
        Family.Count(record, contig, alternate + 1, call);

        if (!Pass(ledger.Selection, ReasonNotSelected(record, contig, call, alternate, allele), record, contig, allele)) return;
        Annotate(record, contig, alternate, allele);
    }

    private void Annotate(VcfRecord record, Contig contig, int alternate, AlternateAllele allele)
    {
        var placed = placement.Place(alternate, Given(record, contig, allele)) with { Calls = CallsOf(record, alternate) };
        var variant = annotator.Annotate(placed);
        CountHomozygote(variant);
        var reason = ReasonNotWeighed(variant);
        ledger.Genes.TakeIn();
        ledger.Trace?.OfVariant(variant, LedgerStageCodes.Genes, reason);
        if (reason is not null) ledger.Genes.Remove(reason);
        else if (Kept.Add(variant)) ledger.Genes.PassOn();
        else ledger.Genes.Remove(LedgerReasonCodes.Duplicate);
    }

    private bool Pass(StageCounter stage, string? reason, VcfRecord record, Contig contig, AlternateAllele allele)
    {
        stage.TakeIn();
        ledger.Trace?.OfAllele(record, Given(record, contig, allele), null, stage.Code, reason);
        if (reason is null) stage.PassOn();
        else stage.Remove(reason);
        return reason is null;
    }

    private static string? ReasonNotSplit(VcfRecord record, AlternateAllele allele) => allele.Kind switch
    {
        AlleleKind.Bases when AlleleText.IsPlain(allele.Bytes) && AlleleText.IsPlain(record.Reference) => null,
        AlleleKind.OverlappingDeletion or AlleleKind.Unspecified or AlleleKind.Missing => LedgerReasonCodes.PlaceholderAllele,
        AlleleKind.Symbolic or AlleleKind.Breakend => LedgerReasonCodes.StructuralAllele,
        _ => LedgerReasonCodes.UnusableAllele,
    };

    private string? ReasonNotSelected(VcfRecord record, Contig contig, SampleCall call, int alternate, AlternateAllele allele)
    {
        if (!call.IsCarrier) return call.Reference + call.Other > 0 ? LedgerReasonCodes.NotCarried : LedgerReasonCodes.NotCalled;
        var frequency = annotator.FrequencyOf(alternate);
        if (FrequencyBins.Of(frequency) != FrequencyBin.Common) return null;
        var mayBePathogenic = (frequency.Overall ?? 1) < CommonestPathogenic
            && known?.IsStrictPathogenic(placement.Place(alternate, Given(record, contig, allele)).Variant) == true;
        return mayBePathogenic ? null : LedgerReasonCodes.Common;
    }

    private string? ReasonNotWeighed(AnnotatedVariant variant)
    {
        if (genes.ReasonToLeave(variant) is { } reason) return reason;
        if (IsCommonAtTheSite(variant)) return LedgerReasonCodes.Common;
        var isMild = variant.Consequences.All(one => one.Class is ConsequenceClass.Synonymous or ConsequenceClass.Intron or ConsequenceClass.Utr);
        return isMild && FrequencyBins.Of(variant.Frequency) == FrequencyBin.Unknown ? LedgerReasonCodes.MildAndFrequencyUnknown : null;
    }

    // A source of the site is asked by the allele's place on GRCh38, which is known only now.
    private bool IsCommonAtTheSite(AnnotatedVariant variant) =>
        FrequencyBins.Of(variant.Frequency) == FrequencyBin.Common
        && !((variant.Frequency.Overall ?? 1) < CommonestPathogenic && known?.IsStrictPathogenic(variant.Variant) == true);

    private void CountHomozygote(AnnotatedVariant variant)
    {
        var call = variant.Calls.Span[family.Proband];
        if (variant.Variant.Contig.IsAutosome && call.IsHomozygous && FrequencyBins.Of(variant.Frequency) is < FrequencyBin.Common or FrequencyBin.Rare
            && variant.Consequences.Any(one => one.Class <= ConsequenceClass.InFrame))
            RareHomozygotes++;
    }

    private SampleCall[] CallsOf(VcfRecord record, int alternate)
    {
        var calls = new SampleCall[family.Samples.Count];
        calls.AsSpan().Fill(SampleCall.NoCall);
        foreach (var member in _members) calls[member] = SampleCallDecoder.Decode(record, member, alternate + 1);
        return calls;
    }

    private static SmallVariant Given(VcfRecord record, Contig contig, AlternateAllele allele) =>
        new(contig, record.Position, AlleleText.Of(record.Reference), AlleleText.Of(allele.Bytes));
}
