namespace GenomeTriage.Knowledge.Diseases;

/// <summary>Orphanet's alignment with OMIM, searchable from both sides.</summary>
public sealed class OrphaOmimRelations
{
    private readonly OrphaOmimRelation[] _all;
    private readonly ILookup<int, OrphaOmimRelation> _byOrpha;
    private readonly ILookup<int, OrphaOmimRelation> _byOmim;

    /// <summary>Builds the table from relations in any order.</summary>
    public OrphaOmimRelations(IEnumerable<OrphaOmimRelation> relations)
    {
        _all = [.. relations.OrderBy(relation => relation.Orpha).ThenBy(relation => relation.Omim)];
        _byOrpha = _all.ToLookup(relation => relation.Orpha);
        _byOmim = _all.ToLookup(relation => relation.Omim);
    }

    /// <summary>All relations by ORPHA, then OMIM number.</summary>
    public IReadOnlyList<OrphaOmimRelation> All => _all;

    /// <summary>The relations of an ORPHA number, by OMIM number; empty where there are none.</summary>
    public IEnumerable<OrphaOmimRelation> OfOrpha(int orpha) => _byOrpha[orpha];

    /// <summary>The relations of an OMIM number, by ORPHA number; empty where there are none.</summary>
    public IEnumerable<OrphaOmimRelation> OfOmim(int omim) => _byOmim[omim];
}
