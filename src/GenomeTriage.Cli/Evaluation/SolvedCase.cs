using GenomeTriage.Exchange.Phenopackets;
using GenomeTriage.Phenotype.Pictures;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>A case with its answer beside it; only <see cref="Case"/> and the variants go to the ranking.</summary>
/// <param name="Case">What the ranking sees.</param>
/// <param name="Answer">What it must find.</param>
/// <param name="Kind">Kind by the manifest; empty without one.</param>
/// <param name="VcfPath">Its variants; <c>null</c> to rank by the clinical picture alone.</param>
internal sealed record SolvedCase(TriageCase Case, AnswerKey Answer, string Kind, string? VcfPath)
{
    /// <summary>The same case with another clinical picture.</summary>
    public SolvedCase With(ClinicalPicture picture) => this with { Case = Case with { Picture = picture } };
}
