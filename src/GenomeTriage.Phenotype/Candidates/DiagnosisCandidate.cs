using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Phenotype.Candidates;

/// <summary>One diagnosis that competes for the patient.</summary>
public sealed record DiagnosisCandidate
{
    /// <summary>Its place in the <see cref="CandidateSet"/>, 0-based.</summary>
    public required int Index { get; init; }

    /// <summary>The name shown.</summary>
    public required string Name { get; init; }

    /// <summary>Its codes, in ascending order; one in scope <see cref="CandidateScope.Omim"/>.</summary>
    public required IReadOnlyList<DiseaseId> Codes { get; init; }

    /// <summary>Indices in the pack's <see cref="DiseaseCatalog"/> of the source entries it unites, ascending.</summary>
    public required IReadOnlyList<int> Diseases { get; init; }

    /// <summary>Index of the pack's diagnosis it is, or (in scope <see cref="CandidateScope.Omim"/>) belongs to; -1 where it has none.</summary>
    public int Diagnosis { get; init; } = -1;

    /// <summary>Indices in the pack's gene catalogue of the genes that cause it, ascending, each once.</summary>
    public IReadOnlyList<int> Genes { get; init; } = [];

    /// <summary>How it is inherited, by any of its sources.</summary>
    public InheritanceModes Inheritance { get; init; }

    /// <summary>Whether any of its sources records a sign; without one the phenotype says nothing for or against it.</summary>
    public bool HasProfile { get; init; }
}
