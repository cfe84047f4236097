using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Knowledge.Diagnoses;

/// <summary>
/// The unit that is ranked: entries of Orphanet, OMIM and DECIPHER that mean exactly the same disease, under one name
/// with all their codes.
/// </summary>
public sealed record Diagnosis
{
    /// <summary>Index in the <see cref="DiagnosisCatalog"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The preferred name: Orphanet's where there is one, else that of the first entry.</summary>
    public required string Name { get; init; }

    /// <summary>Indices in the disease catalogue of the entries it unites, ascending; with a profile or not.</summary>
    public required IReadOnlyList<int> Diseases { get; init; }

    /// <summary>The codes of the entries it unites, in the order of <see cref="Diseases"/>.</summary>
    public required IReadOnlyList<DiseaseId> Codes { get; init; }

    /// <summary>Codes of other terminologies; empty where there are none.</summary>
    public ExternalCodes ExternalCodes { get; init; } = ExternalCodes.None;

    /// <summary>ORPHA number of the medical area (Orphanet's preferential parent); 0 where not given.</summary>
    public int MedicalAreaOrpha { get; init; }

    /// <summary>The medical area, <c>Rare neurologic disease</c>; empty where not given.</summary>
    public string MedicalArea { get; init; } = "";

    /// <summary>European Reference Networks that may take the case. Constructed from the medical area, <b>not official</b>.</summary>
    public IReadOnlyList<string> CandidateNetworks { get; init; } = [];

    /// <summary>How common it is, as Orphanet gives it, one row a place, kind and source.</summary>
    public IReadOnlyList<Prevalence> Prevalences { get; init; } = [];

    /// <summary>Medicines with an orphan designation for a disease of this name.</summary>
    public IReadOnlyList<TreatabilityMark> Treatments { get; init; } = [];

    /// <summary>The Swedish newborn-screening entry of it; <c>null</c> where it is not screened for.</summary>
    public NewbornScreeningEntry? NewbornScreening { get; init; }
}
