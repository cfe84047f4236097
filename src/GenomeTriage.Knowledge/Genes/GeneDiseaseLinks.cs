namespace GenomeTriage.Knowledge.Genes;

/// <summary>All links between genes and diseases, searchable from both sides; a pair occurs once.</summary>
public sealed class GeneDiseaseLinks
{
    private readonly KeyedRows<GeneDiseaseLink> _byDisease;
    private readonly KeyedRows<GeneDiseaseLink> _byGene;

    /// <summary>Builds the table from links in any order.</summary>
    public GeneDiseaseLinks(IEnumerable<GeneDiseaseLink> links)
    {
        _byDisease = KeyedRows<GeneDiseaseLink>.By([.. links], static link => link.Disease, static link => link.Gene);
        _byGene = KeyedRows<GeneDiseaseLink>.By(_byDisease.All, static link => link.Gene, static link => link.Disease);
    }

    /// <summary>Number of links.</summary>
    public int Count => _byDisease.All.Length;

    /// <summary>All links by disease, then gene.</summary>
    public ReadOnlySpan<GeneDiseaseLink> All => _byDisease.All;

    /// <summary>The genes of a disease, ascending.</summary>
    public ReadOnlySpan<GeneDiseaseLink> OfDisease(int disease) => _byDisease.Of(disease);

    /// <summary>The diseases of a gene, ascending.</summary>
    public ReadOnlySpan<GeneDiseaseLink> OfGene(int gene) => _byGene.Of(gene);
}
