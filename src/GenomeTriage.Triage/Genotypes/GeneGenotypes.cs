using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>One gene with variants of the patient: its likelihood ratio under each mode that a disease of it has.</summary>
internal sealed class GeneGenotypes(int gene, IReadOnlyList<CarriedVariant> variants, Func<InheritanceMode, GeneGenotypes, ModeLikelihood> evaluate)
{
    private readonly ModeLikelihood?[] _modes = new ModeLikelihood?[Enum.GetValues<InheritanceMode>().Length];

    /// <summary>Index in the gene catalogue.</summary>
    public int Gene { get; } = gene;

    /// <summary>The patient's variants in it, in order of place.</summary>
    public IReadOnlyList<CarriedVariant> Variants { get; } = variants;

    /// <summary>The likelihood under a mode, worked out when first asked for.</summary>
    public ModeLikelihood Under(InheritanceMode mode) => _modes[(int)mode] ??= evaluate(mode, this);
}
