using System.Globalization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Knowledge.Differences;

/// <summary>A gene that causes a disease; ordered by symbol, then disease.</summary>
/// <param name="Symbol">Symbol of the gene.</param>
/// <param name="Disease">Code of the disease.</param>
public readonly record struct GeneOfDisease(string Symbol, DiseaseId Disease) : IComparable<GeneOfDisease>
{
    /// <inheritdoc/>
    public int CompareTo(GeneOfDisease other)
    {
        var symbols = string.CompareOrdinal(Symbol, other.Symbol);
        return symbols != 0 ? symbols : Disease.CompareTo(other.Disease);
    }

    /// <summary><c>FGFR2 OMIM:101600</c>.</summary>
    public override string ToString() => $"{Symbol} {Disease}";
}

/// <summary>A sign that a disease is recorded with; ordered by disease, then sign.</summary>
/// <param name="Disease">Code of the disease.</param>
/// <param name="Sign">The sign.</param>
public readonly record struct SignOfDisease(DiseaseId Disease, HpoTermId Sign) : IComparable<SignOfDisease>
{
    /// <inheritdoc/>
    public int CompareTo(SignOfDisease other)
    {
        var diseases = Disease.CompareTo(other.Disease);
        return diseases != 0 ? diseases : Sign.CompareTo(other.Sign);
    }

    /// <summary><c>OMIM:101600 HP:0001250</c>.</summary>
    public override string ToString() => $"{Disease} {Sign}";
}

/// <summary>A variant that ClinVar calls pathogenic or likely pathogenic without conflict; ordered by place, then alleles.</summary>
/// <param name="Position">1-based, on GRCh38.</param>
/// <param name="Reference">Reference base, A, C, G or T in ASCII.</param>
/// <param name="Alternate">Alternate base.</param>
public readonly record struct PathogenicVariant(GenomicPosition Position, byte Reference, byte Alternate) : IComparable<PathogenicVariant>
{
    /// <inheritdoc/>
    public int CompareTo(PathogenicVariant other)
    {
        var places = Position.CompareTo(other.Position);
        return places != 0 ? places : (Reference, Alternate).CompareTo((other.Reference, other.Alternate));
    }

    /// <summary><c>chr10-121517378-A-C</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Position.Contig.UcscName}-{Position.Position}-{(char)Reference}-{(char)Alternate}");
}
