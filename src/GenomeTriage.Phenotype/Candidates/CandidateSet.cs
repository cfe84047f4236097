using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Phenotype.Candidates;

/// <summary>The diagnoses that compete for a patient, under indices 0 … <see cref="Count"/> - 1. Immutable.</summary>
public sealed class CandidateSet
{
    private readonly DiagnosisCandidate[] _candidates;
    private readonly Dictionary<DiseaseId, int> _indices;
    private readonly Task<DiagnosisGroups> _groups;

    /// <summary>Makes the set; candidate <c>i</c> has index <c>i</c>, and a code belongs to one candidate only.</summary>
    public CandidateSet(CandidateScope scope, IReadOnlyList<DiagnosisCandidate> candidates, DiagnosisGroups groups)
        : this(scope, candidates, Task.FromResult(groups))
    {
    }

    // Groups are found beside all else that a model is made of.
    internal CandidateSet(CandidateScope scope, IReadOnlyList<DiagnosisCandidate> candidates, Task<DiagnosisGroups> groups)
    {
        Scope = scope;
        _groups = groups;
        _candidates = [.. candidates];
        _indices = new(_candidates.Length);
        foreach (var candidate in _candidates)
            for (var i = 0; i < candidate.Codes.Count; i++) _indices.Add(candidate.Codes[i], candidate.Index);
    }

    /// <summary>What was counted in.</summary>
    public CandidateScope Scope { get; }

    /// <summary>Number of candidates.</summary>
    public int Count => _candidates.Length;

    /// <summary>Which candidates are subtypes of one another.</summary>
    public DiagnosisGroups Groups => _groups.GetAwaiter().GetResult();

    /// <summary>The candidate with this index.</summary>
    public DiagnosisCandidate this[int index] => _candidates[index];

    /// <summary>Finds the candidate that a code belongs to.</summary>
    public bool TryFind(DiseaseId code, out int index) => _indices.TryGetValue(code, out index);
}
