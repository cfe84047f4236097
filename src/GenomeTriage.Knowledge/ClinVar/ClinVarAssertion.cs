using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Knowledge.ClinVar;

/// <summary>What ClinVar says of a single-nucleotide variant.</summary>
/// <param name="Position">1-based, on GRCh38.</param>
/// <param name="Reference">Reference base, A, C, G or T in ASCII.</param>
/// <param name="Alternate">Alternate base.</param>
/// <param name="Significances">All significances that were submitted.</param>
public readonly record struct ClinVarAssertion(GenomicPosition Position, byte Reference, byte Alternate, ClinVarSignificances Significances)
{
    private const ClinVarSignificances AnyPathogenic = ClinVarSignificances.Pathogenic | ClinVarSignificances.LikelyPathogenic;
    private const ClinVarSignificances AnyBenign = ClinVarSignificances.Benign | ClinVarSignificances.LikelyBenign;

    /// <summary>Index in the gene catalogue; -1 where ClinVar's symbol is not known today.</summary>
    public int Gene { get; init; }

    /// <summary>dbSNP number; 0 where there is none.</summary>
    public int RsId { get; init; }

    /// <summary>Whether it is pathogenic or likely pathogenic without any conflict, by the strict rule of the source table.</summary>
    public bool IsStrictPathogenic { get; init; }

    /// <summary>Whether any submitter calls it pathogenic or likely pathogenic, whatever the others say.</summary>
    public bool IsCalledPathogenic => (Significances & AnyPathogenic) != ClinVarSignificances.None;

    /// <summary>Index for <see cref="ClinVarTable.DiseasesOf"/>.</summary>
    internal int Diseases { get; init; }

    /// <summary>What the significances come to.</summary>
    public ClinVarClassification Classification
    {
        get
        {
            var benign = (Significances & AnyBenign) != ClinVarSignificances.None;
            var uncertain = Significances.HasFlag(ClinVarSignificances.Uncertain);
            return (IsCalledPathogenic, uncertain, benign) switch
            {
                (true, false, false) => Has(ClinVarSignificances.Pathogenic) ? ClinVarClassification.Pathogenic : ClinVarClassification.LikelyPathogenic,
                (false, true, false) => ClinVarClassification.Uncertain,
                (false, false, true) => Has(ClinVarSignificances.Benign) && !Has(ClinVarSignificances.LikelyBenign) ? ClinVarClassification.Benign : ClinVarClassification.LikelyBenign,
                (false, false, false) => (Significances & ~ClinVarSignificances.NotProvided) == ClinVarSignificances.None ? ClinVarClassification.NotProvided : ClinVarClassification.Other,
                _ => ClinVarClassification.Conflicting,
            };
        }
    }

    private bool Has(ClinVarSignificances significance) => Significances.HasFlag(significance);
}
