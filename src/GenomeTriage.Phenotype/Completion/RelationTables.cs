using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>From which source entries a candidate borrows signs: a row a candidate, a column a source entry; rows sum to 1 or are empty.</summary>
/// <param name="ExactOrpha">Orphanet entries that mean the same (relation E).</param>
/// <param name="BroadOrpha">Broader and narrower Orphanet entries (relations BTNT and NTBT).</param>
/// <param name="Relatives">Entries that share a gene or the name series.</param>
/// <param name="Neighbours">The entries with the most similar profiles.</param>
internal sealed record RelationTables(SparseRows ExactOrpha, SparseRows BroadOrpha, SparseRows Relatives, SparseRows Neighbours)
{
    /// <summary>The relations in the order of their weights in <see cref="MixtureWeights"/>.</summary>
    public IReadOnlyList<SparseRows> All => [ExactOrpha, BroadOrpha, Relatives, Neighbours];
}
