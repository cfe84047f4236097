using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Tests.Building;

/// <summary>Builds kept evidence of small families: sample 0 is the patient, 1 the father, 2 the mother.</summary>
internal static class TestCase
{
    public static readonly SampleCall Het = new(1, 1, 0, 0) { Quality = 99, Depth = 60, AlternateDepth = 30 };
    public static readonly SampleCall Hom = new(2, 0, 0, 0) { Quality = 99, Depth = 60, AlternateDepth = 60 };
    public static readonly SampleCall Hemi = new(1, 0, 0, 0) { Quality = 99, Depth = 30, AlternateDepth = 30 };
    public static readonly SampleCall Ref = new(0, 2, 0, 0) { Quality = 99, Depth = 60, AlternateDepth = 0 };

    public static CaseEvidence Singleton(Sex sex, params AnnotatedVariant[] variants) => new()
    {
        Family = new SequencedFamily { Proband = 0, ProbandId = "child", Sex = sex },
        Variants = variants,
        RareHomozygotes = 0,
    };

    public static CaseEvidence Trio(Sex sex, AffectedStatus father, AffectedStatus mother, params AnnotatedVariant[] variants) => new()
    {
        Family = new SequencedFamily
        {
            Proband = 0,
            ProbandId = "child",
            Sex = sex,
            Father = new FamilySample(1, "father", FamilyRole.Father, Sex.Male, father),
            Mother = new FamilySample(2, "mother", FamilyRole.Mother, Sex.Female, mother),
        },
        Variants = variants,
        RareHomozygotes = 0,
    };

    public static AnnotatedVariant Variant(int gene, SoTerm term, double? frequency, params SampleCall[] calls) => new()
    {
        Variant = new SmallVariant(TestGenes.Catalog[gene].Contig, 50_000_100, "A", "C"),
        Consequences = [new GeneConsequence { GeneSymbol = TestGenes.Catalog[gene].Symbol, GeneIndex = gene, Terms = term, Source = ConsequenceSource.Vep }],
        Frequency = frequency is { } known
            ? new AlleleFrequency { State = FrequencyState.Known, Overall = known, Source = "gnomAD_AF" }
            : AlleleFrequency.AbsentFrom("gnomAD_AF"),
        Calls = calls,
        Filter = new FilterState(FilterStatus.Pass),
    };

    public static AnnotatedVariant At(this AnnotatedVariant variant, int position) =>
        variant with { Variant = variant.Variant with { Position = position }, Line = position };
}
