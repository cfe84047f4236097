using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Triage.Results;

/// <summary>Diagnoses shown as one line: the best of them, and its subtypes by gene, name series or shared ORPHA entry.</summary>
/// <param name="Rank">1-based.</param>
/// <param name="Name">Name of the group; that of its only or strongest member.</param>
/// <param name="Posterior">Sum of the members' posteriors (0–1).</param>
/// <param name="Members">Members by descending posterior, ties by code.</param>
public sealed record CandidateGroup(int Rank, string Name, double Posterior, IReadOnlyList<Candidate> Members);

/// <summary>One candidate diagnosis and why it stands where it stands.</summary>
public sealed record Candidate
{
    /// <summary>1-based among all candidates; equal posteriors are ordered by code.</summary>
    public required int Rank { get; init; }

    /// <summary>Index in the candidate set of the run's scope.</summary>
    public required int Index { get; init; }

    /// <summary>Index in the pack's <c>DiagnosisCatalog</c>, for facts such as codes, area and treatability; -1 where it has none.</summary>
    public required int Diagnosis { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>All codes of the diagnosis in the sources: ORPHA, OMIM, DECIPHER.</summary>
    public required IReadOnlyList<DiseaseId> Codes { get; init; }

    /// <summary>Posterior probability (0–1).</summary>
    public required double Posterior { get; init; }

    /// <summary>Natural logarithm of the prior weight, before the evidence.</summary>
    public required double LogPrior { get; init; }

    /// <summary>Natural-log weight of the clinical picture, as it enters the posterior.</summary>
    public required double PhenotypeLogLr { get; init; }

    /// <summary>Natural-log weight of the genotypes, as it enters the posterior; 0 where there are none.</summary>
    public required double GenotypeLogLr { get; init; }

    /// <summary>The genes that make it likely or unlikely, strongest first.</summary>
    public required IReadOnlyList<GeneEvidence> Genes { get; init; }

    /// <summary>The recurrent region that a variant of the patient takes in; <c>null</c> where there is none.</summary>
    public RegionEvidence? Region { get; init; }

    /// <summary>The repeat that was measured and says most; <c>null</c> where none of the candidate's was.</summary>
    public RepeatEvidence? Repeat { get; init; }

    /// <summary>What speaks for it, strongest first.</summary>
    public required IReadOnlyList<Reason> For { get; init; }

    /// <summary>What speaks against it, strongest first.</summary>
    public required IReadOnlyList<Reason> Against { get; init; }
}
