namespace GenomeTriage.Triage.Genotypes;

/// <summary>One gene with variants of the patient: its likelihood ratio under each way that it causes a disease.</summary>
internal sealed class GeneGenotypes(int gene, IReadOnlyList<CarriedVariant> variants, Func<GeneMode, GeneGenotypes, ModeLikelihood> evaluate)
{
    private readonly ModeLikelihood?[] _ways = new ModeLikelihood?[GeneMode.SlotCount];

    /// <summary>Index in the gene catalogue.</summary>
    public int Gene { get; } = gene;

    /// <summary>The patient's variants in it, in order of place.</summary>
    public IReadOnlyList<CarriedVariant> Variants { get; } = variants;

    /// <summary>The likelihood under a way of this gene, worked out when first asked for; by two threads at once, twice the same.</summary>
    public ModeLikelihood Under(GeneMode way) => _ways[way.Slot] ??= evaluate(way, this);
}
