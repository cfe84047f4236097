namespace GenomeTriage.Knowledge.Diseases;

/// <summary>Orphanet's alignment with OMIM, searchable from both sides.</summary>
public sealed class OrphaOmimRelations
{
    private readonly KeyedRows<OrphaOmimRelation> _byOrpha;
    private readonly KeyedRows<OrphaOmimRelation> _byOmim;

    /// <summary>Builds the table from relations in any order.</summary>
    public OrphaOmimRelations(IEnumerable<OrphaOmimRelation> relations)
    {
        _byOrpha = KeyedRows<OrphaOmimRelation>.By([.. relations], static relation => relation.Orpha, static relation => relation.Omim);
        _byOmim = KeyedRows<OrphaOmimRelation>.By(_byOrpha.All, static relation => relation.Omim, static relation => relation.Orpha);
    }

    /// <summary>All relations by ORPHA, then OMIM number.</summary>
    public IReadOnlyList<OrphaOmimRelation> All => _byOrpha.All;

    /// <summary>The relations of an ORPHA number, by OMIM number; empty where there are none.</summary>
    public ReadOnlySpan<OrphaOmimRelation> OfOrpha(int orpha) => _byOrpha.Of(orpha);

    /// <summary>The relations of an OMIM number, by ORPHA number; empty where there are none.</summary>
    public ReadOnlySpan<OrphaOmimRelation> OfOmim(int omim) => _byOmim.Of(omim);
}
