using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>What the candidates of a scope show: a row a candidate, a column a term.</summary>
/// <param name="Annotations">f: the candidate's own annotations.</param>
/// <param name="Closure">F: the same, spread to all ancestors.</param>
/// <param name="United">F': with the profile of the Orphanet entry of the same disease, frequencies drawn more strongly to one half.</param>
/// <param name="Background">The candidates among which signs are counted to tell how common they are.</param>
internal sealed record CandidateProfiles(SparseRows Annotations, SparseRows Closure, SparseRows United, IReadOnlyList<int> Background);
